import type { ConversationView, DeskMessage } from "../api/types.ts";

/** Both lists as one, in the order of `seq`, each message once; the newer copy wins. */
export function mergeMessages(known: readonly DeskMessage[], fresh: readonly DeskMessage[]): DeskMessage[] {
  const bySeq = new Map(known.map((message) => [message.seq, message]));
  for (const message of fresh) bySeq.set(message.seq, message);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

export function withMessages(view: ConversationView, fresh: readonly DeskMessage[]): ConversationView {
  return { ...view, messages: mergeMessages(view.messages, fresh) };
}

export function lastSeq(view: ConversationView): number {
  return view.messages.at(-1)?.seq ?? 0;
}

/** A reply on its way to the gateway. */
export interface Outgoing {
  clientId: string;
  conversationId: string;
  text: string;
  error: string | null;
}

export type OutboxStep =
  | { type: "send"; entry: Omit<Outgoing, "error"> }
  | { type: "retry"; clientId: string }
  | { type: "failed"; clientId: string; error: string }
  | { type: "gone"; clientId: string };

export function outbox(entries: readonly Outgoing[], step: OutboxStep): Outgoing[] {
  switch (step.type) {
    case "send":
      return [...entries, { ...step.entry, error: null }];
    case "retry":
      return entries.map((entry) => (entry.clientId === step.clientId ? { ...entry, error: null } : entry));
    case "failed":
      return entries.map((entry) =>
        entry.clientId === step.clientId ? { ...entry, error: step.error } : entry,
      );
    case "gone":
      return entries.filter((entry) => entry.clientId !== step.clientId);
  }
}

/** What is still to be shown as "sending": the echo by socket may come before the answer by HTTP. */
export function unanswered(entries: readonly Outgoing[], messages: readonly DeskMessage[]): Outgoing[] {
  const arrived = new Set(messages.map((message) => message.client_id).filter(Boolean));
  return entries.filter((entry) => !arrived.has(entry.clientId));
}
