import { describe, expect, it } from "vitest";
import { formatAmount, formatMoney, formatRate } from "../src/index.ts";

describe("money from minor units", () => {
  it.each([
    [0, "0.00"],
    [5, "0.05"],
    [99, "0.99"],
    [480000, "4,800.00"],
    [123456789, "1,234,567.89"],
    [-30050, "−300.50"],
  ])("writes %d fen as %s", (minor, expected) => expect(formatAmount(minor)).toBe(expected));

  it("keeps every digit of the largest safe integer", () =>
    expect(formatAmount(Number.MAX_SAFE_INTEGER)).toBe("90,071,992,547,409.91"));

  it("refuses fractions of the smallest unit", () => {
    expect(() => formatAmount(0.5)).toThrow(RangeError);
    expect(() => formatAmount(Number.NaN)).toThrow(RangeError);
  });

  it("puts the sign of the currency in front, behind a minus", () => {
    expect(formatMoney(30000, "CNY")).toBe("¥300.00");
    expect(formatMoney(-30000, "GBP")).toBe("−£300.00");
    expect(formatMoney(30000, "CHF")).toBe("CHF 300.00");
  });

  it("knows currencies without hundredths", () => expect(formatMoney(4800, "JPY")).toBe("JPY 4,800"));
});

describe("rates", () => {
  it.each([
    ["0.1200", "12%"],
    ["0.0365", "3.65%"],
    ["0", "0%"],
    ["0.00", "0%"],
    ["1.5", "150%"],
    ["0.005", "0.5%"],
    ["-0.01", "-1%"],
  ])("writes %s as %s", (fraction, expected) => expect(formatRate(fraction)).toBe(expected));

  it("refuses what is no decimal fraction", () => expect(() => formatRate("12%")).toThrow(RangeError));
});
