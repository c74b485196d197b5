import { describe, expect, it } from "vitest";
import { formatDate, formatDateShort, formatTime } from "../src/index.ts";

describe("calendar dates", () => {
  it("are written in the reader's language", () => {
    expect(formatDate("2026-12-05", "zh")).toBe("2026年12月5日");
    expect(formatDate("2026-12-05", "en")).toBe("5 Dec 2026");
  });

  it("have a short form for tables", () => {
    expect(formatDateShort("2026-12-05", "zh")).toBe("2026/12/5");
    expect(formatDateShort("2026-12-05", "en")).toBe("5 Dec 2026");
  });

  it("are not moved by the time zone of a moment", () =>
    expect(formatDate("2027-01-01T23:59:59Z", "en")).toBe("1 Jan 2027"));

  it("refuses what is no date", () => {
    expect(() => formatDate("tomorrow", "en")).toThrow(RangeError);
    expect(() => formatDate("2026-13-01", "en")).toThrow(RangeError);
  });
});

describe("clock times", () => {
  it("have two digits each", () => expect(formatTime("2026-11-24T03:05:00Z")).toMatch(/^\d\d:05$/));
  it("are empty for what is no moment", () => expect(formatTime("")).toBe(""));
});
