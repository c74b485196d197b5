/** What the server says to a borrower's widget: every kind of message and the data it carries. */

export const MESSAGE_KINDS = [
  "text",
  "helplines",
  "plans",
  "summary",
  "cost_table",
  "agreement",
  "code_sent",
  "feedback",
  "state",
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];
export type Sender = "assistant" | "agent" | "system";
export type ConversationState = "assistant" | "waiting" | "human" | "closed";

/** A button the server offered. Pressing it sends `payload` as if the borrower had typed it. */
export interface Choice {
  title: string;
  payload: string;
}

export interface Helpline {
  name: string;
  number: string;
  note?: string | null;
}

export interface PlanOffer {
  id: string;
  label: string;
  badge?: string | null;
  instalments: number;
  instalment_minor: number;
  first_due: string;
  last_due: string;
  total_minor: number;
  interest_minor: number;
  waived_minor: number;
  /** What the same debt would come to in the same time without a plan. */
  doing_nothing_minor: number;
  /** Decimal fraction in text: "0.1200" is twelve per cent a year. */
  annual_rate: string;
  currency: string;
  reason: string;
  credit_effect: string;
  missed: string;
  rule_id: string;
  accept: Choice;
}

export const PLAN_ROWS = [
  "instalment",
  "count",
  "dates",
  "total",
  "interest",
  "waived",
  "rate",
  "nothing",
  "credit",
  "missed",
  "why",
] as const;
export type PlanRow = (typeof PLAN_ROWS)[number];

export interface BudgetLine {
  category: string;
  label: string;
  amount_minor: number;
}

export interface Instalment {
  number: number;
  due: string;
  amount_minor: number;
}

export interface MessageData {
  text: undefined;
  helplines: { lines: Helpline[] };
  plans: { offers: PlanOffer[]; rows: Record<PlanRow, string> };
  summary: {
    title: string;
    income: BudgetLine[];
    outgoings: BudgetLine[];
    surplus_minor: number;
    sustainable_minor: number;
    currency: string;
  };
  cost_table: {
    rows: { label: string; value: string }[];
    /** How long the table must have stood there before it can be signed. */
    reading_seconds: number;
    confirm: Choice;
    decline: Choice;
  };
  agreement: {
    agreement_id: string;
    instalments: Instalment[];
    total_minor: number;
    currency: string;
    pdf_url: string;
    ics_url: string;
  };
  code_sent: { phone_masked?: string } | undefined;
  feedback: undefined;
  state: { state: ConversationState };
}

/** A message's kind together with the data of that kind. */
export type Content = { [K in MessageKind]: { kind: K; data: MessageData[K] } }[MessageKind];

interface Envelope {
  /** Position in the conversation; grows by at least one with every line of either side. */
  seq: number;
  id: string;
  /** ISO moment, UTC. */
  at: string;
}

/** A line from the assistant, an agent or the system. */
export type ServerMessage = Envelope & {
  sender: Sender;
  agent: { name: string } | null;
  text: string;
  choices: Choice[];
} & Content;

/** A line of the borrower's own as the server keeps it (other tab, or replay after a reload). */
export interface UserEcho extends Envelope {
  text: string;
  message_id: string | null;
}
