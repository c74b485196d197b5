import type { AgentRef } from "../api/types.ts";

/** A note among colleagues; the borrower never sees it. */
export interface Note {
  id: string;
  at: string;
  agent: AgentRef;
  text: string;
}
