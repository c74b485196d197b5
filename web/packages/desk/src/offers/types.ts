import type { AgentRef, DeskMessage } from "../api/types.ts";

export type Authority = "agent" | "supervisor";

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
  authority: Authority;
  schedule: { due: string; amount_minor: number }[];
}

/** What this agent may offer in this case, and why. */
export interface Choices {
  authority: Authority;
  currency: string;
  sustainable_minor: number | null;
  surplus_minor: number | null;
  total_owed_minor: number;
  reason: string;
  range: {
    instalment_min_minor: number;
    instalment_max_minor: number;
    months_min: number;
    months_max: number;
  } | null;
  offers: OfferView[];
  beyond: { remedy: string; label: string; authority: "supervisor"; why: string; key: string }[];
  refused: { label: string; why: string }[];
  can_send: boolean;
  why_not: string | null;
}

/** An offer as it was chosen, or what the borrower named. */
export type Wish =
  | { key: string; note?: string }
  | { amount_minor?: number; months?: number; first_due?: string; note?: string };

/** A question to a supervisor about an offer beyond an agent's authority. */
export interface Asked {
  id: string;
  offer: OfferView;
  asked_by: AgentRef;
  status: "pending" | "approved" | "refused";
}

export type Sent = { sent: true; message: DeskMessage } | { sent: false; approval: Asked };
