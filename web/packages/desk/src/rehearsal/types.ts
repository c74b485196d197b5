import type { Language } from "@leeway/protocol";

export type RehearsalOutcome = "agreed" | "safe" | "left" | "unfinished";

export interface Script {
  id: string;
  persona: "angry" | "ashamed" | "silent" | "crisis";
  language: Language;
  title: string;
  briefing: string;
}

/** What the guard held against a line. */
export interface GuardFinding {
  rule: string;
  severity: "forbidden" | "risky";
  topic: string;
  start: number;
  end: number;
  text: string;
  why: string;
  better: string;
  source: string | null;
}

export interface RehearsalLine {
  seq: number;
  sender: "agent" | "borrower";
  text: string;
  at: string;
  deeds: string[];
  findings: GuardFinding[];
}

export interface Remark {
  deed: string;
  words: string;
  line: number | null;
}

export interface Review {
  outcome: RehearsalOutcome;
  summary: string;
  well: Remark[];
  missed: Remark[];
  caught: GuardFinding[];
  first_acknowledgement_seconds: number | null;
  first_acknowledgement_turn: number | null;
  turns: number;
}

export interface Rehearsal {
  id: string;
  script: Script;
  agent: string;
  started_at: string;
  ended_at: string | null;
  outcome: RehearsalOutcome | null;
  lines: RehearsalLine[];
  review: Review | null;
}

export interface RehearsalRow {
  id: string;
  script: string;
  title: string;
  agent: string;
  started_at: string;
  ended_at: string | null;
  outcome: RehearsalOutcome | null;
  caught: number;
}
