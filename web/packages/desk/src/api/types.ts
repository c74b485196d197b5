/** What the gateway sends to the desk. Money is in minor units (fen, cents); times are ISO 8601 with an offset. */

import type { ConversationState, Language } from "@leeway/protocol";
import type { Approval } from "../approvals/types.ts";
import type { CrisisView } from "../crisis/types.ts";
import type { EarlierCase } from "../history/types.ts";
import type { Note } from "../notes/types.ts";
import type { HandoffMarks } from "../queue/types.ts";

/** The tabs of the queue, as the gateway knows them; a handoff itself may also have ended otherwise. */
export type QueueStatus = "waiting" | "callback" | "claimed" | "resolved";
export type DistressLevel = "none" | "upset" | "distressed" | "crisis";
export type DeskSender = "borrower" | "assistant" | "agent" | "system";
export type Outcome = "agreed" | "relief" | "referred" | "advice" | "no_contact" | "other";

export interface Agent {
  id: string;
  username: string;
  name: string;
  role: string;
  language: Language;
}

export interface AgentRef {
  id: string;
  name: string;
}

export interface Handoff extends HandoffMarks {
  id: string;
  conversation_id: string;
  borrower_name: string | null;
  reason: string;
  reason_label: string;
  /** 0 is a crisis, 4 the least pressing. */
  priority: number;
  distress: DistressLevel;
  language: Language;
  opened_at: string;
  /** How long the borrower had waited when the server answered; stands still once the case is claimed. */
  waiting_seconds: number;
  status: QueueStatus | "handed_back" | "abandoned";
  agent: AgentRef | null;
  summary: string;
  /** What is advised to do first. */
  next_step?: string;
  /** The borrower's own last words. */
  wants?: string;
  outcome?: Outcome | null;
  note?: string | null;
  /** When the borrower would like to be called, in their words. */
  callback?: string | null;
}

export interface HandoffList {
  items: Handoff[];
  counts: Partial<Record<QueueStatus, number>>;
}

/** A line of the sheet that a step adds up; `told_text` only where it was not told by the month. */
export interface CapacityLine {
  category: string;
  label: string;
  amount_minor: number;
  certainty_text: string;
  told_text: string | null;
}

export interface CapacityStep {
  label_id: string;
  label: string;
  amount_minor: number;
  source: string | null;
  lines?: CapacityLine[];
}

export interface Capacity {
  surplus_minor: number;
  sustainable_minor: number;
  steps: CapacityStep[];
}

/** Something told: of the person's situation, or an amount of the income-and-expenditure statement. */
export interface Fact {
  name: string;
  label: string;
  /** An amount of money is a number in minor units. */
  value: unknown;
  value_text: string;
  certainty?: "stated" | "confirmed" | "evidenced" | "range" | "unknown" | "skipped";
  /** `seq` of the message in which the borrower said it. */
  source_message: number | null;
  /** What an agent has seen that proves it; absent where the gateway keeps no evidence. */
  evidence?: string | null;
  /** What the borrower has told otherwise since, in words. */
  restated_text?: string;
}

export interface Loan {
  ref: string;
  product: string;
  currency: string;
  outstanding_minor: number;
  overdue_minor: number;
  days_past_due: number;
  next_due: string | null;
}

export interface Remedy {
  kind: string;
  rule_id: string;
  reason_code: string;
}

export interface Decision {
  id: string;
  outcome: string;
  rule_id: string;
  reason_code: string;
  reason_text: string;
  remedies: Remedy[];
  policy_version: string;
  at: string;
  explanation?: Explanation;
}

/** A decision in words, for each of those who may ask. */
export interface Explanation {
  borrower: string;
  agent: string[];
  auditor: string[];
}

export interface Offer {
  id: string;
  label: string;
  status: string;
  /** 0: the first offers; then one for each time the borrower named something else. */
  round: number;
  instalments: number;
  instalment_minor: number;
  first_due: string;
  total_minor: number;
  waived_minor: number;
  annual_rate: string;
  rule_id: string;
}

export interface Agreement {
  id: string;
  currency: string;
  total_minor: number;
  signed_at: string;
  instalments: { due: string; amount_minor: number }[];
}

export interface Notice {
  /** The borrower's words, in which they said that they cannot pay. */
  words: string;
  at: string;
  /** `id` of the message. */
  message: string;
  /** The lender's clock: when an answer is due at the latest. */
  answer_due_at: string;
}

export interface DistressPoint {
  seq: number;
  level: DistressLevel;
}

export interface CaseFile {
  facts: Fact[];
  capacity: Capacity | null;
  loans: Loan[];
  decisions: Decision[];
  offers: Offer[];
  agreement: Agreement | null;
  notices: Notice[];
  distress: DistressPoint[];
  currency: string;
}

export interface Borrower {
  name: string;
  ref: string;
  phone_tail: string | null;
  credit_record: string;
  vulnerabilities: string[];
  /** Times when the lender's staff refused an arrangement. */
  refusals: { on: string; note: string }[];
}

export interface DeskMessage {
  seq: number;
  id: string;
  at: string;
  sender: DeskSender;
  agent: { name: string } | null;
  text: string;
  kind: string;
  data: unknown;
  distress: DistressLevel | null;
  /** Set on messages sent from a desk, so that the sender sees them once. */
  client_id: string | null;
}

export interface ConversationView {
  conversation: {
    id: string;
    state: ConversationState;
    language: Language;
    /** How the person proved who they are: "token" (logged in at the lender's), "code" (one-time code), or not. */
    identified: string | null;
    /** How far the agent's lines have come. */
    marks: Marks;
    borrower: Borrower | null;
  };
  handoff: Handoff | null;
  case: CaseFile;
  messages: DeskMessage[];
  resume_steps: ResumeStep[];
  /** Absent where the gateway does not keep them. */
  notes?: Note[];
  history?: EarlierCase[];
  crisis?: CrisisView | null;
}

/** Places in the talk: up to which the agent's lines are on the borrower's page, and up to which they were on screen. */
export interface Marks {
  delivered: number;
  read: number;
}

export interface ResumeStep {
  id: string;
  label: string;
}

/** Events of the Socket.IO namespace `/desk`. */
export interface DeskEvents {
  "conversation.created": (event: { conversation_id: string }) => void;
  "message.created": (event: { conversation_id: string; message: DeskMessage }) => void;
  "conversation.status_changed": (event: {
    conversation_id: string;
    state: ConversationState;
    handoff: Handoff | null;
  }) => void;
  "conversation.marks": (event: { conversation_id: string } & Marks) => void;
  "queue.changed": (event: object) => void;
  "conversation.typing": (event: { conversation_id: string; on: boolean }) => void;
  alarm: (event: { conversation_id: string; reason: string }) => void;
  "approval.decided": (event: { conversation_id: string; approval: Approval }) => void;
}
