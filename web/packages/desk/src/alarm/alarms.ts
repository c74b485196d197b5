import type { Handoff } from "../api/types.ts";
import { isCrisis } from "../queue/order.ts";

/** What this desk knows of alarms: those raised while it was open, those seen, and the crises that wait. */
export interface AlarmState {
  raised: readonly string[];
  seen: readonly string[];
  waiting: readonly string[];
}

export const quiet: AlarmState = { raised: [], seen: [], waiting: [] };

export type AlarmStep =
  | { type: "raise" | "see"; conversationId: string }
  | { type: "queue"; waiting: readonly Handoff[] };

const without = (list: readonly string[], gone: readonly string[]) => list.filter((id) => !gone.includes(id));
const withAll = (list: readonly string[], more: readonly string[]) => [...without(list, more), ...more];

export function alarms(state: AlarmState, step: AlarmStep): AlarmState {
  switch (step.type) {
    case "raise":
      return {
        ...state,
        raised: withAll(state.raised, [step.conversationId]),
        seen: without(state.seen, [step.conversationId]), // a new alarm rings again
      };
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
  handoff: Handoff | null;
  /** Nobody has taken it yet: the banner stays, only its sound can be stopped. */
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
        handoff,
        waiting: handoff?.status === "waiting",
        seen: state.seen.includes(conversationId),
      };
    })
    .filter((alarm) => alarm.waiting || !alarm.seen);
}
