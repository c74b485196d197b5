export type Topic = "money" | "complaint" | "debt_check" | "crisis" | "other";

/** What the gateway marks on a row of the queue. */
export interface HandoffMarks {
  topic?: Topic;
  /** When the first human reply is due by the service target. */
  due_at?: string | null;
  late?: boolean;
  /** A supervisor was told. */
  escalated?: boolean;
  /** The lender's regulatory clock. */
  answer_due_at?: string | null;
  callback_at?: string | null;
  vulnerable?: boolean;
  team?: string | null;
  /** The person it was transferred to. */
  for_agent?: { id: string; name: string } | null;
  /** Until when its agent holds it without doing anything. */
  lease_until?: string | null;
}

export interface Colleague {
  id: string;
  name: string;
  role: string;
  present: boolean;
  status: "available" | "away";
  load: number;
  capacity: number;
  languages: string[];
  topics: string[];
  team: string | null;
}

export interface Colleagues {
  agents: Colleague[];
  teams: string[];
}
