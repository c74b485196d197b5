import type { Handoff } from "../api/types.ts";
import { maySee } from "../app/routes.ts";
import { isCrisis } from "../queue/order.ts";

/** The most serious first: what is said of a person for whom there are several. */
export const REASONS = ["crisis", "escalated", "lease_lapsed", "approval"] as const;
export type AlarmReason = (typeof REASONS)[number];

/** What this desk knows of alarms: those raised while it was open, those seen, and the crises that wait. */
export interface AlarmState {
  raised: readonly string[];
  reasons: Readonly<Record<string, AlarmReason>>;
  seen: readonly string[];
  waiting: readonly string[];
}

export const quiet: AlarmState = { raised: [], reasons: {}, seen: [], waiting: [] };

export type AlarmStep =
  | { type: "raise"; conversationId: string; reason: string }
  | { type: "see"; conversationId: string }
  | { type: "queue"; waiting: readonly Handoff[] };

const without = (list: readonly string[], gone: readonly string[]) => list.filter((id) => !gone.includes(id));
const withAll = (list: readonly string[], more: readonly string[]) => [...without(list, more), ...more];

/** A reason that this desk does not know is taken as seriously as can be. */
const known = (reason: string): AlarmReason => REASONS.find((name) => name === reason) ?? "crisis";
const worse = (a: AlarmReason, b: AlarmReason) => (REASONS.indexOf(a) < REASONS.indexOf(b) ? a : b);

/** A crisis concerns everybody who can see the queue; the rest only whoever can do something about it. */
export function concerns(role: string, reason: string): boolean {
  switch (known(reason)) {
    case "approval":
    case "escalated":
      return role === "supervisor";
    case "lease_lapsed":
    case "crisis":
      return maySee(role, "desk");
  }
}

export function alarms(state: AlarmState, step: AlarmStep): AlarmState {
  switch (step.type) {
    case "raise": {
      const { conversationId: id } = step;
      const unseen = state.seen.includes(id) ? undefined : state.reasons[id];
      const reason = known(step.reason);
      return {
        ...state,
        raised: withAll(state.raised, [id]),
        reasons: { ...state.reasons, [id]: unseen ? worse(unseen, reason) : reason },
        seen: without(state.seen, [id]), // a new alarm rings again
      };
    }
    case "see":
      return { ...state, seen: withAll(state.seen, [step.conversationId]) };
    case "queue": {
      const waiting = step.waiting.filter(isCrisis).map((row) => row.conversation_id);
      const come = without(waiting, state.waiting);
      const taken = without(state.waiting, waiting); // somebody has them in hand: nothing left to ring for
      return { ...state, waiting, seen: withAll(without(state.seen, come), taken) };
    }
  }
}

export interface Alarm {
  conversationId: string;
  reason: AlarmReason;
  handoff: Handoff | null;
  /** Nobody has taken it yet: the banner of a crisis stays, only its sound can be stopped. */
  waiting: boolean;
  seen: boolean;
}

/** What the banner shows: every waiting crisis, also after a reload, and raised alarms until they are seen. */
export function activeAlarms(
  state: AlarmState,
  waiting: readonly Handoff[],
  claimed: readonly Handoff[],
): Alarm[] {
  const open = [...waiting, ...claimed];
  const fromQueue = waiting.filter(isCrisis).map((row) => row.conversation_id);
  return [...new Set([...fromQueue, ...state.raised])]
    .map((conversationId) => {
      const handoff = open.find((row) => row.conversation_id === conversationId) ?? null;
      return {
        conversationId,
        reason: fromQueue.includes(conversationId) ? "crisis" : (state.reasons[conversationId] ?? "crisis"),
        handoff,
        waiting: handoff?.status === "waiting",
        seen: state.seen.includes(conversationId),
      };
    })
    .filter(({ reason, waiting, seen }) => (reason === "crisis" && waiting) || !seen);
}
