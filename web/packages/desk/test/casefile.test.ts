import { describe, expect, it } from "vitest";
import type { Fact, Offer } from "../src/api/types.ts";
import { circumstances, rounds, sheetOf, totalOf } from "../src/casefile/read.ts";

const fact = (name: string, value: unknown, text = String(value)): Fact => ({
  name,
  label: `label of ${name}`,
  value,
  value_text: text,
  source_message: 7,
});

describe("the sheet of income and expenditure", () => {
  it("is absent while nothing of it was told", () => {
    expect(sheetOf([fact("reason", "job_loss"), fact("proposed_payment", 30_000)])).toBeNull();
  });

  it("sorts what was told into income, outgoings and savings, in a fixed order", () => {
    const sheet = sheetOf([
      fact("food", 100_000),
      fact("savings", 0),
      fact("rent", 120_000),
      fact("income_partner", 240_000),
      fact("income_own", 200_000),
    ]);
    expect(sheet?.income.map((line) => line.category)).toEqual(["income_own", "income_partner"]);
    expect(sheet?.outgoings.map((line) => line.category)).toEqual(["rent", "food"]);
    expect(sheet?.aside.map((line) => line.category)).toEqual(["savings"]);
    expect(totalOf(sheet?.income ?? [])).toBe(440_000);
  });

  it("keeps beside a proven amount what was told otherwise since", () => {
    const proven = { ...fact("rent", 120_000), evidence: "合同", restated_text: "借款人后来说是 ¥1,500.00" };
    const rent = sheetOf([proven])?.outgoings[0];
    expect(rent).toMatchObject({ amountMinor: 120_000, restated: "借款人后来说是 ¥1,500.00" });
  });

  it("keeps the words for an amount that is not known, and adds nothing for it", () => {
    const line = sheetOf([fact("medical", null, "不清楚")])?.outgoings[0];
    expect(line).toMatchObject({ amountMinor: null, words: "不清楚", source: 7 });
    expect(totalOf(line ? [line] : [])).toBe(0);
  });

  it("does not show an amount twice", () => {
    const names = circumstances([fact("rent", 1), fact("proposed_payment", 1), fact("reason", "illness")]);
    expect(names.map(({ name }) => name)).toEqual(["reason"]);
  });
});

describe("offers", () => {
  it("come by round, the latest first", () => {
    const offer = (id: string, round: number) => ({ id, round }) as Offer;
    const grouped = rounds([offer("a", 0), offer("b", 0), offer("c", 2)]);
    expect(grouped.map(({ round, offers }) => [round, offers.map(({ id }) => id)])).toEqual([
      [2, ["c"]],
      [0, ["a", "b"]],
    ]);
  });
});
