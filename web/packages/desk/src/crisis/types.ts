import type { AgentRef } from "../api/types.ts";

export interface CrisisStep {
  id: string;
  label: string;
  done_by: AgentRef | null;
  done_at: string | null;
  note: string | null;
}

/** A crisis of this conversation: what was said, and what is to be done about it. */
export interface CrisisView {
  since: string;
  /** The borrower's own words, and where they stand in the transcript. */
  words: string;
  seq: number;
  level: string;
  alert: { who: string; how: string }[];
  steps: CrisisStep[];
  cleared_by: AgentRef | null;
  cleared_at: string | null;
  clear_note: string | null;
  helplines: { name: string; phone: string; hours: string | null }[];
}
