import type { AgentRef } from "../api/types.ts";

export interface OfferView {
  key: string;
  label: string;
  instalments: number;
  instalment_minor: number;
  first_due: string;
  total_minor: number;
  waived_minor: number;
  annual_rate: string;
  why: string;
  authority: "agent" | "supervisor";
  schedule: { due: string; amount_minor: number }[];
}

export type ApprovalTab = "pending" | "decided";

export interface Approval {
  id: string;
  conversation_id: string;
  borrower_name: string | null;
  asked_by: AgentRef;
  asked_at: string;
  offer: OfferView;
  currency: string;
  why: string;
  note: string;
  status: "pending" | "approved" | "refused";
  decided_by: AgentRef | null;
  decided_at: string | null;
  decision_note: string | null;
}
