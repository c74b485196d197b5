import { parseAmount } from "../ui/amount.ts";
import type { OfferView, Wish } from "./types.ts";

/** What the borrower named, as it was written down. */
export interface Named {
  amount: string;
  months: string;
  first: string;
}

export const unnamed: Named = { amount: "", months: "", first: "" };

export type Problem = "nothing" | "amount" | "months";

const MOST_MONTHS = 120;

/** What is asked of the gateway, or what in the form is not understood. */
export function wishOf({ amount, months, first }: Named, currency: string): Wish | Problem {
  if (!amount.trim() && !months.trim() && !first) return "nothing";
  const minor = amount.trim() ? parseAmount(amount, currency) : undefined;
  if (minor === null || minor === 0) return "amount";
  const count = months.trim() ? Number(months.normalize("NFKC").trim()) : undefined;
  if (count !== undefined && (!Number.isInteger(count) || count < 1 || count > MOST_MONTHS)) return "months";
  return {
    ...(minor !== undefined && { amount_minor: minor }),
    ...(count !== undefined && { months: count }),
    ...(first && { first_due: first }),
  };
}

/** The nearest that policy allows, out of a refusal that names it. */
export function nearestIn(details: unknown): OfferView | null {
  return (details as { nearest?: OfferView | null } | null)?.nearest ?? null;
}
