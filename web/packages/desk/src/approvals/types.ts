import type { AgentRef } from "../api/types.ts";
import type { OfferView } from "../offers/types.ts";

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
