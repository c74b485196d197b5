import type { ConversationView, DeskMessage } from "../api/types.ts";
import type { Outgoing } from "../writing/writing.ts";

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

/** What is still to be shown as "sending": the echo by socket may come before the answer by HTTP. */
export function unanswered(entries: readonly Outgoing[], messages: readonly DeskMessage[]): Outgoing[] {
  const arrived = new Set(messages.map((message) => message.client_id).filter(Boolean));
  return entries.filter((entry) => !arrived.has(entry.clientId));
}
