import type { Agent, ConversationView } from "../api/types.ts";

/** Whether this agent is the one who speaks with the borrower. */
export function holds(view: ConversationView, me: Agent): boolean {
  return view.conversation.state === "human" && view.handoff?.agent?.id === me.id;
}

/** Whether this person works on cases; the others only read. */
export function worksOn({ role }: Agent): boolean {
  return role === "agent" || role === "supervisor";
}
