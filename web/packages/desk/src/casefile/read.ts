import type { CaseFile, DeskMessage, Fact, Notice, Offer } from "../api/types.ts";

const INCOME = ["income_own", "income_partner", "income_other"];
const OUTGOINGS = [
  "rent",
  "food",
  "utilities",
  "transport",
  "medical",
  "childcare",
  "priority_arrears",
  "other_debt",
];
const ASIDE = ["savings"];
const PROPOSED = "proposed_payment";

/** A line of the income-and-expenditure statement; the words stand for an amount that is not known. */
export interface Line {
  category: string;
  label: string;
  amountMinor: number | null;
  words: string;
  source: number | null;
  /** What was seen that proves it; absent where no evidence is kept. */
  evidence?: string | null;
  /** What the borrower has told otherwise since, in words. */
  restated?: string;
}

export interface Sheet {
  income: Line[];
  outgoings: Line[];
  /** What is neither: savings. */
  aside: Line[];
}

/** 收支表 out of what was told; null when nothing of it was told yet. */
export function sheetOf(facts: readonly Fact[]): Sheet | null {
  const lines = (names: readonly string[]): Line[] =>
    names.flatMap((name) => {
      const fact = facts.find((told) => told.name === name);
      if (!fact) return [];
      const amountMinor = typeof fact.value === "number" ? fact.value : null;
      return [
        {
          category: name,
          label: fact.label,
          amountMinor,
          words: fact.value_text,
          source: fact.source_message,
          ...(fact.evidence !== undefined && { evidence: fact.evidence }),
          ...(fact.restated_text !== undefined && { restated: fact.restated_text }),
        },
      ];
    });
  const sheet = { income: lines(INCOME), outgoings: lines(OUTGOINGS), aside: lines(ASIDE) };
  return sheet.income.length + sheet.outgoings.length + sheet.aside.length > 0 ? sheet : null;
}

/** What a line adds up to; an unknown amount counts as nothing, as in the assessment itself. */
export function totalOf(lines: readonly { amountMinor: number | null }[]): number {
  return lines.reduce((sum, line) => sum + (line.amountMinor ?? 0), 0);
}

/** What was told beside the sheet of income and expenditure. */
export function circumstances(facts: readonly Fact[]): Fact[] {
  const shownElsewhere = new Set([...INCOME, ...OUTGOINGS, ...ASIDE, PROPOSED]);
  return facts.filter((fact) => !shownElsewhere.has(fact.name));
}

/** The payment that the borrower proposed, if they did. */
export function proposal(file: CaseFile): Fact | null {
  return file.facts.find((fact) => fact.name === PROPOSED) ?? null;
}

/** The message in which a hardship notice was given. */
export function noticeSource(notice: Notice, messages: readonly DeskMessage[]): number | null {
  return messages.find((message) => message.id === notice.message)?.seq ?? null;
}

/** Offers by round of the negotiation, the latest round first. */
export function rounds(offers: readonly Offer[]): { round: number; offers: Offer[] }[] {
  const numbers = [...new Set(offers.map((offer) => offer.round))].sort((a, b) => b - a);
  return numbers.map((round) => ({ round, offers: offers.filter((offer) => offer.round === round) }));
}
