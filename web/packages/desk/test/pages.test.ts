import { describe, expect, it } from "vitest";
import { changesOf, fieldsOf, inAccountOrder, isLocked } from "../src/accounts/changes.ts";
import { longEnough } from "../src/accounts/rules.ts";
import { type Account, ROLES } from "../src/accounts/types.ts";
import { noteServerDate, serverNow } from "../src/api/clock.ts";
import { decides } from "../src/approvals/decides.ts";
import { detailsOf } from "../src/audit/details.ts";
import { distinct, withSilences } from "../src/rehearsal/lines.ts";
import type { GuardFinding, RehearsalLine } from "../src/rehearsal/types.ts";
import { commonScale, maxOf, mix, percent, pressure, sumOf } from "../src/wall/figures.ts";
import type { WallDay } from "../src/wall/types.ts";

describe("the figures of the wall", () => {
  const day = (opened: number, agreed: number): WallDay => ({
    day: "2026-11-24",
    opened,
    agreed,
    resolved: 0,
    handed_over: 0,
  });

  it.each([
    [null, null],
    [0, "0%"],
    [0.0034, "0.3%"],
    [0.03, "3%"],
    [0.0999, "10%"],
    [0.254, "25%"],
    [1, "100%"],
  ])("reads a share of %s as %s", (share, words) => {
    expect(percent(share)).toBe(words);
  });

  it("adds up days, and draws all charts to one scale", () => {
    const days = [day(4, 1), day(10, 3)];
    expect(sumOf(days, "opened")).toBe(14);
    expect(maxOf(days, "agreed")).toBe(3);
    expect(commonScale(days)).toBe(10);
    expect(commonScale([])).toBe(1);
    expect(maxOf([], "opened")).toBe(0);
  });

  it("shows the parts of a whole, the largest first, and none that is empty", () => {
    expect(mix([{ count: 1 }, { count: 0 }, { count: 3 }])).toEqual([
      { count: 3, share: 0.75 },
      { count: 1, share: 0.25 },
    ]);
    expect(mix([])).toEqual([]);
  });

  it("is alarmed by lateness, not by people", () => {
    const now = { waiting: 3, oldest_seconds: 60, claimed: 1, present: 2, callbacks: 0, late: 0 };
    expect(pressure(now)).toBe("busy");
    expect(pressure({ ...now, late: 1 })).toBe("late");
    expect(pressure({ ...now, waiting: 0 })).toBe("calm");
  });
});

describe("accounts", () => {
  const account: Account = {
    id: "a1",
    username: "lin",
    name: "林晓雨",
    role: "agent",
    language: "zh",
    active: true,
    locked_until: null,
    last_seen_at: null,
    capacity: 4,
    languages: ["zh", "en"],
    topics: ["money"],
    team: null,
  };

  it("sends only what was changed", () => {
    const fields = fieldsOf(account);
    expect(changesOf(account, fields)).toEqual({});
    expect(changesOf(account, { ...fields, languages: ["en", "zh"], name: " 林晓雨 " })).toEqual({});
    expect(
      changesOf(account, { ...fields, role: "supervisor", capacity: 6, team: "关怀", active: false }),
    ).toEqual({ role: "supervisor", capacity: 6, team: "关怀", active: false });
    expect(changesOf({ ...account, team: "关怀" }, { ...fields, team: " " })).toEqual({ team: null });
    expect(changesOf({ ...account, language: "zh" }, { ...fields, language: "en" })).toEqual({
      language: "en",
    });
    expect(changesOf(account, { ...fields, password: "一句很长很好记的中文密码" })).toEqual({
      password: "一句很长很好记的中文密码",
    });
  });

  it("counts the characters of a password as people do", () => {
    expect(longEnough("elevenchars")).toBe(false);
    expect(longEnough("twelve chars")).toBe(true);
    expect(longEnough("😀😀😀😀😀😀")).toBe(false);
  });

  it("knows a lock that has run out", () => {
    const now = Date.parse("2026-11-24T03:00:00Z");
    expect(isLocked({ locked_until: "2026-11-24T03:05:00Z" }, now)).toBe(true);
    expect(isLocked({ locked_until: "2026-11-24T02:55:00Z" }, now)).toBe(false);
    expect(isLocked({ locked_until: null }, now)).toBe(false);
  });

  it("lists those in use first, by role and name", () => {
    const row = (id: string, change: Partial<Account>) => ({ ...account, id, ...change });
    const rows = [
      row("gone", { active: false }),
      row("boss", { role: "supervisor" }),
      row("b", { name: "Ben" }),
      row("a", { name: "Ann" }),
    ];
    expect(inAccountOrder(rows, ROLES).map(({ id }) => id)).toEqual(["a", "b", "boss", "gone"]);
  });
});

describe("a rehearsal", () => {
  const line = (seq: number, sender: "agent" | "borrower"): RehearsalLine => ({
    seq,
    sender,
    text: "…",
    at: "2026-11-24T03:00:00Z",
    deeds: [],
    findings: [],
  });
  const shown = (lines: RehearsalLine[], over: boolean) =>
    withSilences(lines, over).map((part) => (part.kind === "line" ? part.line.seq : "silence"));

  it("shows that the borrower kept silent", () => {
    const lines = [
      line(1, "borrower"),
      line(2, "agent"),
      line(3, "agent"),
      line(4, "borrower"),
      line(5, "agent"),
    ];
    expect(shown(lines, false)).toEqual([1, 2, "silence", 3, 4, 5, "silence"]);
    expect(shown(lines, true)).toEqual([1, 2, "silence", 3, 4, 5]);
  });

  it("tells in the review each thing once, however often it was said", () => {
    const finding = (rule: string, text: string, start = 0): GuardFinding => ({
      rule,
      text,
      start,
      end: start + text.length,
      severity: "forbidden",
      topic: "threat",
      why: "",
      better: "",
      source: null,
    });
    const found = [finding("threat", "起诉你"), finding("threat", "起诉你", 4), finding("visit", "去你单位")];
    expect(distinct(found).map(({ rule }) => rule)).toEqual(["threat", "visit"]);
  });
});

describe("the gateway's clock", () => {
  it("is followed where it differs by more than an answer takes", () => {
    const now = Date.parse("2026-11-24T03:00:00Z");
    noteServerDate("Tue, 24 Nov 2026 03:00:01 GMT", now);
    expect(serverNow(now)).toBe(now);
    noteServerDate("Tue, 24 Nov 2026 03:10:00 GMT", now);
    expect(serverNow(now)).toBe(now + 600_000);
    noteServerDate(null, now);
    noteServerDate("yesterday", now);
    expect(serverNow(now)).toBe(now + 600_000);
  });
});

describe("the details of a deed", () => {
  it("leave out what is empty and shorten what is endless", () => {
    const details = detailsOf({ note: "", by: null, rules: ["a"], n: 0, text: "x".repeat(200) });
    expect(details).toEqual([
      ["rules", '["a"]'],
      ["n", "0"],
      ["text", `${"x".repeat(160)}…`],
    ]);
  });
});

describe("who decides on an offer", () => {
  const asked = { asked_by: { id: "a1", name: "林晓雨" } };
  const person = (id: string, role: string) => ({
    id,
    role,
    username: id,
    name: id,
    language: "zh" as const,
  });

  it("is a supervisor, but never the one who asked", () => {
    expect(decides(person("s1", "supervisor"), asked)).toBe(true);
    expect(decides(person("a1", "supervisor"), asked)).toBe(false);
    expect(decides(person("a2", "agent"), asked)).toBe(false);
    expect(decides(person("u1", "auditor"), asked)).toBe(false);
  });
});
