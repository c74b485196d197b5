import type { Agent } from "../api/types.ts";
import type { Approval } from "./types.ts";

/** Whether it is this person who can decide: a supervisor, and never the one who asked. */
export function decides(me: Agent, approval: Pick<Approval, "asked_by">): boolean {
  return me.role === "supervisor" && approval.asked_by.id !== me.id;
}
