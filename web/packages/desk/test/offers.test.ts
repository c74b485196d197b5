import { describe, expect, it } from "vitest";
import { nearestIn, unnamed, wishOf } from "../src/offers/form.ts";
import { parseAmount } from "../src/ui/amount.ts";

describe("an amount as people write it", () => {
  it.each([
    ["300", "CNY", 30_000],
    ["1,234.5", "CNY", 123_450],
    ["¥ 300.05", "CNY", 30_005],
    ["３００元", "CNY", 30_000],
    ["300", "JPY", 300],
    ["£12.30", "GBP", 1_230],
    ["0", "CNY", 0],
  ])("%s in %s is %d", (text, currency, minor) => {
    expect(parseAmount(text, currency)).toBe(minor);
  });

  it.each([
    ["", "CNY"],
    ["三百", "CNY"],
    ["-3", "CNY"],
    ["1.234", "CNY"],
    ["1.5", "JPY"],
    ["99999999999999", "CNY"],
  ])("%s in %s is none, and nothing is rounded", (text, currency) => {
    expect(parseAmount(text, currency)).toBeNull();
  });
});

describe("what the borrower named", () => {
  it("may be an amount, a number of months, a first date, or several of them", () => {
    expect(wishOf({ ...unnamed, amount: "300" }, "CNY")).toEqual({ amount_minor: 30_000 });
    expect(wishOf({ ...unnamed, months: " １２ " }, "CNY")).toEqual({ months: 12 });
    expect(wishOf({ amount: "300", months: "6", first: "2026-12-15" }, "CNY")).toEqual({
      amount_minor: 30_000,
      months: 6,
      first_due: "2026-12-15",
    });
  });

  it("is nothing when nothing was written", () => {
    expect(wishOf({ ...unnamed, amount: "  " }, "CNY")).toBe("nothing");
  });

  it("is refused in words where it is not understood", () => {
    expect(wishOf({ ...unnamed, amount: "三百" }, "CNY")).toBe("amount");
    expect(wishOf({ ...unnamed, amount: "0" }, "CNY")).toBe("amount");
    expect(wishOf({ ...unnamed, months: "1.5" }, "CNY")).toBe("months");
    expect(wishOf({ ...unnamed, months: "0" }, "CNY")).toBe("months");
    expect(wishOf({ ...unnamed, months: "半年" }, "CNY")).toBe("months");
  });

  it("brings the nearest that is possible, when the refusal names one", () => {
    expect(nearestIn({ error: "not_feasible", nearest: { key: "k" } })).toEqual({ key: "k" });
    expect(nearestIn({ error: "not_feasible", nearest: null })).toBeNull();
    expect(nearestIn(null)).toBeNull();
  });
});
