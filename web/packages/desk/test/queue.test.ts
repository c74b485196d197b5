import { describe, expect, it } from "vitest";
import type { Agent, Handoff } from "../src/api/types.ts";
import { filtered, howMany, matching, NO_FILTERS, type Whose } from "../src/queue/filters.ts";
import { fromLocalField, nextHalfHour, toLocalField } from "../src/queue/localTime.ts";
import { marksOf } from "../src/queue/marks.ts";
import { heldBy, inOrder, isCrisis, neighbour } from "../src/queue/order.ts";

const handoff = (id: string, change: Partial<Handoff> = {}): Handoff => ({
  id,
  conversation_id: `c-${id}`,
  borrower_name: null,
  reason: "requested",
  reason_label: "要求人工",
  priority: 4,
  distress: "none",
  language: "zh",
  opened_at: "2026-11-24T03:00:00Z",
  waiting_seconds: 0,
  status: "waiting",
  agent: null,
  summary: "",
  ...change,
});
const me: Agent = { id: "me", username: "lin", name: "林晓雨", role: "agent", language: "zh" };
const ids = (rows: Handoff[]) => rows.map((row) => row.id);

describe("the order of the queue", () => {
  it("puts the most pressing first, and within a priority whoever asked first", () => {
    const rows = [
      handoff("late", { priority: 2, opened_at: "2026-11-24T03:10:00Z" }),
      handoff("routine", { opened_at: "2026-11-23T01:00:00Z" }),
      handoff("crisis", { priority: 0, opened_at: "2026-11-24T03:20:00Z" }),
      handoff("early", { priority: 2, opened_at: "2026-11-24T02:10:00Z" }),
    ];
    expect(ids(inOrder(rows, "waiting", me))).toEqual(["crisis", "early", "late", "routine"]);
  });

  it("compares moments, not their spelling", () => {
    const rows = [
      handoff("second", { opened_at: "2026-11-24T03:30:00Z" }),
      handoff("first", { opened_at: "2026-11-24T11:00:00+08:00" }),
    ];
    expect(ids(inOrder(rows, "waiting", me))).toEqual(["first", "second"]);
  });

  it("shows what was resolved latest first, whatever its priority was", () => {
    const rows = [
      handoff("crisis", { priority: 0, opened_at: "2026-11-20T00:00:00Z" }),
      handoff("routine", { opened_at: "2026-11-24T00:00:00Z" }),
    ];
    expect(ids(inOrder(rows, "resolved", me))).toEqual(["routine", "crisis"]);
  });

  it("puts what was given to this agent before the rest of its priority", () => {
    const rows = [
      handoff("older", { priority: 3, opened_at: "2026-11-24T01:00:00Z" }),
      handoff("given", { priority: 3, for_agent: { id: "me", name: "林晓雨" } }),
      handoff("pressing", { priority: 1 }),
    ];
    expect(ids(inOrder(rows, "waiting", me))).toEqual(["pressing", "given", "older"]);
  });

  it("shows call-backs by their time, those without one last", () => {
    const rows = [
      handoff("none", { status: "callback", priority: 1 }),
      handoff("evening", { status: "callback", callback_at: "2026-11-24T19:00:00+08:00" }),
      handoff("noon", { status: "callback", callback_at: "2026-11-24T04:00:00Z" }),
    ];
    expect(ids(inOrder(rows, "callback", me))).toEqual(["noon", "evening", "none"]);
  });

  it("leaves the list it was given as it was", () => {
    const rows = [handoff("b", { priority: 3 }), handoff("a", { priority: 1 })];
    inOrder(rows, "waiting", me);
    expect(ids(rows)).toEqual(["b", "a"]);
  });
});

describe("finding people", () => {
  it("keeps only what this agent holds", () => {
    const rows = [
      handoff("mine", { agent: { id: "me", name: "林晓雨" } }),
      handoff("theirs", { agent: { id: "grace", name: "Grace" } }),
      handoff("nobody"),
    ];
    expect(ids(heldBy(rows, me))).toEqual(["mine"]);
  });

  it("searches name, reason and summary, every word, in any case", () => {
    const rows = [
      handoff("sarah", { borrower_name: "Sarah O'Connor", summary: "Disputes a charge of £1,240" }),
      handoff("wang", { borrower_name: "王建国", reason_label: "协商到了上限" }),
    ];
    expect(ids(matching(rows, "sarah CHARGE"))).toEqual(["sarah"]);
    expect(ids(matching(rows, "上限"))).toEqual(["wang"]);
    expect(ids(matching(rows, "sarah 上限"))).toEqual([]);
    expect(ids(matching(rows, "  "))).toEqual(["sarah", "wang"]);
  });

  it("searches what the borrower said, and when they would like to be called", () => {
    const rows = [handoff("words", { wants: "每个月最多还三百" }), handoff("call", { callback: "明天下午" })];
    expect(ids(matching(rows, "三百"))).toEqual(["words"]);
    expect(ids(matching(rows, "下午"))).toEqual(["call"]);
  });

  it("filters by everything at once", () => {
    const rows = [
      handoff("a", { priority: 2, topic: "money", late: true }),
      handoff("b", { priority: 2, topic: "money" }),
      handoff("c", { priority: 2, topic: "complaint", late: true }),
      handoff("d", { priority: 2, topic: "money", late: true, language: "en" }),
    ];
    const filters = { ...NO_FILTERS, priority: 2, topic: "money", language: "zh", late: true } as const;
    expect(ids(filtered(rows, filters, "all", me, null))).toEqual(["a"]);
    expect(howMany(filters)).toBe(4);
    expect(howMany(NO_FILTERS)).toBe(0);
  });

  it("tells mine, my team's and everybody's apart", () => {
    const rows = [
      handoff("held", { agent: { id: "me", name: "林晓雨" } }),
      handoff("given", { for_agent: { id: "me", name: "林晓雨" } }),
      handoff("team", { team: "关怀" }),
      handoff("other", { team: "法务" }),
    ];
    const whose = (which: Whose, team: string | null) => ids(filtered(rows, NO_FILTERS, which, me, team));
    expect(whose("all", "关怀")).toHaveLength(4);
    expect(whose("me", "关怀")).toEqual(["held", "given"]);
    expect(whose("team", "关怀")).toEqual(["held", "given", "team"]);
    expect(whose("team", null)).toEqual(["held", "given"]);
  });

  it("knows a crisis by priority or by distress", () => {
    expect(isCrisis({ priority: 0, distress: "none" })).toBe(true);
    expect(isCrisis({ priority: 3, distress: "crisis" })).toBe(true);
    expect(isCrisis({ priority: 1, distress: "distressed" })).toBe(false);
  });
});

describe("moving by keyboard", () => {
  it("steps along and stops at the ends", () => {
    expect(neighbour(["a", "b"], "a", 1)).toBe("b");
    expect(neighbour(["a", "b"], "b", 1)).toBe("b");
    expect(neighbour(["a", "b"], "a", -1)).toBe("a");
  });

  it("starts at the near end when nothing, or something gone, was selected", () => {
    expect(neighbour(["a", "b"], null, 1)).toBe("a");
    expect(neighbour(["a", "b"], "gone", -1)).toBe("b");
    expect(neighbour([], "a", 1)).toBeNull();
  });
});

describe("the marks of a row", () => {
  const now = Date.parse("2026-11-24T03:10:00Z");
  const marks = (change: Partial<Handoff>) => marksOf(handoff("a", change), me, now);

  it("count down to the reply that is due, and up once it is late", () => {
    expect(marks({ due_at: "2026-11-24T03:15:00Z" })).toEqual([{ key: "due", tone: "calm", seconds: 300 }]);
    expect(marks({ due_at: "2026-11-24T03:11:00Z" })).toEqual([{ key: "due", tone: "careful", seconds: 60 }]);
    expect(marks({ due_at: "2026-11-24T03:09:30Z" })).toEqual([{ key: "overdue", tone: "bad", seconds: 30 }]);
  });

  it("do not hurry anybody once a person has answered", () => {
    expect(marks({ status: "claimed", due_at: "2026-11-24T03:00:00Z" })).toEqual([]);
  });

  it("show the clock of the law, and when it has run out", () => {
    expect(marks({ answer_due_at: "2026-12-08T03:00:00Z" })).toMatchObject([
      { key: "answerBy", tone: "calm" },
    ]);
    expect(marks({ answer_due_at: "2026-11-25T03:00:00Z" })).toMatchObject([
      { key: "answerBy", tone: "careful" },
    ]);
    expect(marks({ answer_due_at: "2026-11-24T03:00:00Z" })).toMatchObject([
      { key: "answerLate", tone: "bad" },
    ]);
  });

  it("say whom it was transferred to, and that a supervisor was told", () => {
    expect(marks({ for_agent: { id: "me", name: "林晓雨" }, team: "关怀", escalated: true })).toEqual([
      { key: "forMe", tone: "careful" },
      { key: "escalated", tone: "bad" },
    ]);
    expect(marks({ for_agent: { id: "grace", name: "Grace" } })).toMatchObject([
      { key: "forOther", name: "Grace" },
    ]);
    expect(marks({ team: "关怀" })).toMatchObject([{ key: "team", name: "关怀" }]);
  });

  it("warn before a hold lapses", () => {
    const held = { status: "claimed" } as const;
    expect(marks({ ...held, lease_until: "2026-11-24T03:40:00Z" })).toEqual([]);
    expect(marks({ ...held, lease_until: "2026-11-24T03:12:00Z" })).toMatchObject([
      { key: "leaseLeft", seconds: 120 },
    ]);
    expect(marks({ ...held, lease_until: "2026-11-24T03:08:00Z" })).toMatchObject([
      { key: "leaseLapsed", seconds: 120 },
    ]);
  });

  it("say when to call, and that it is time", () => {
    const promised = { status: "callback" } as const;
    expect(marks({ ...promised, callback_at: "2026-11-24T04:00:00Z" })).toMatchObject([{ key: "callAt" }]);
    expect(marks({ ...promised, callback_at: "2026-11-24T03:10:00Z" })).toMatchObject([{ key: "callNow" }]);
  });

  it("name a need of care only where the priority does not say it already", () => {
    expect(marks({ vulnerable: true, priority: 3 })).toMatchObject([{ key: "vulnerable" }]);
    expect(marks({ vulnerable: true, priority: 1 })).toEqual([]);
  });

  it("leave what is over in peace", () => {
    const old = { due_at: "2026-11-24T01:00:00Z", escalated: true, vulnerable: true };
    expect(marks({ ...old, status: "resolved" })).toEqual([]);
    expect(marks({ ...old, status: "abandoned" })).toEqual([]);
  });
});

describe("the time of a call", () => {
  it("is a full half hour that leaves time to get ready", () => {
    expect(nextHalfHour(new Date("2026-11-24T03:10:00Z")).toISOString()).toBe("2026-11-24T04:00:00.000Z");
    expect(nextHalfHour(new Date("2026-11-24T03:30:00Z")).toISOString()).toBe("2026-11-24T04:00:00.000Z");
  });

  it("comes back from the field as it went in", () => {
    const at = new Date("2026-11-24T04:00:00Z");
    expect(fromLocalField(toLocalField(at))).toBe(at.toISOString());
    expect(fromLocalField("")).toBeNull();
    expect(fromLocalField("soon")).toBeNull();
  });
});
