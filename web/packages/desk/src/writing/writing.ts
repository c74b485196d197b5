import type { Check } from "../guard/types.ts";

/** A reply on its way to the gateway. */
export interface Outgoing {
  clientId: string;
  conversationId: string;
  text: string;
  /** The rules whose warning the agent has read. */
  acknowledged: readonly string[];
  error: string | null;
  /** Why the guard holds it back, when that is the reason. */
  check: Check | null;
}

/** Everything that one agent has written and that has not arrived. */
export interface Writing {
  replies: Readonly<Record<string, string>>;
  notes: Readonly<Record<string, string>>;
  outgoing: readonly Outgoing[];
}

export const nothing: Writing = { replies: {}, notes: {}, outgoing: [] };

export type Field = "replies" | "notes";

export type Step =
  | { type: "write"; field: Field; conversationId: string; text: string }
  | { type: "send"; entry: Omit<Outgoing, "error" | "check"> }
  | { type: "retry"; clientId: string }
  | { type: "failed"; clientId: string; error: string; check: Check | null }
  | { type: "gone"; clientId: string }
  | { type: "takeBack"; clientId: string };

export function writing(state: Writing, step: Step): Writing {
  const update = (change: Partial<Outgoing>) => ({
    ...state,
    outgoing: state.outgoing.map((entry) =>
      "clientId" in step && entry.clientId === step.clientId ? { ...entry, ...change } : entry,
    ),
  });
  switch (step.type) {
    case "write":
      return { ...state, [step.field]: { ...state[step.field], [step.conversationId]: step.text } };
    case "send":
      return { ...state, outgoing: [...state.outgoing, { ...step.entry, error: null, check: null }] };
    case "retry":
      return update({ error: null, check: null });
    case "failed": {
      const failed = update({ error: step.error, check: step.check });
      // What the guard holds back is to be changed: back into the field, unless something else stands there by now.
      return step.check && !draftOf(failed, step.clientId).trim() ? takenBack(failed, step.clientId) : failed;
    }
    case "gone":
      return { ...state, outgoing: state.outgoing.filter((entry) => entry.clientId !== step.clientId) };
    case "takeBack":
      return takenBack(state, step.clientId);
  }
}

function draftOf(state: Writing, clientId: string): string {
  const entry = state.outgoing.find((one) => one.clientId === clientId);
  return (entry && state.replies[entry.conversationId]) ?? "";
}

/** A reply that did not go, in the field again, before what was written there since. */
function takenBack(state: Writing, clientId: string): Writing {
  const entry = state.outgoing.find((one) => one.clientId === clientId);
  if (!entry) return state;
  const since = draftOf(state, clientId);
  return {
    ...state,
    replies: {
      ...state.replies,
      [entry.conversationId]: since.trim() ? `${entry.text}\n${since}` : entry.text,
    },
    outgoing: state.outgoing.filter((one) => one !== entry),
  };
}

/** Whether closing the page would lose something. */
export function unsent({ replies, notes, outgoing }: Writing): boolean {
  return (
    outgoing.length > 0 || [...Object.values(replies), ...Object.values(notes)].some((text) => text.trim())
  );
}
