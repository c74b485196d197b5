import { describe, expect, it } from "vitest";
import type { Agent, Handoff } from "../src/api/types.ts";
import { heldBy, inOrder, isCrisis, matching, neighbour } from "../src/queue/order.ts";

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
    expect(ids(inOrder(rows, "waiting"))).toEqual(["crisis", "early", "late", "routine"]);
  });

  it("compares moments, not their spelling", () => {
    const rows = [
      handoff("second", { opened_at: "2026-11-24T03:30:00Z" }),
      handoff("first", { opened_at: "2026-11-24T11:00:00+08:00" }),
    ];
    expect(ids(inOrder(rows, "waiting"))).toEqual(["first", "second"]);
  });

  it("shows what was resolved latest first, whatever its priority was", () => {
    const rows = [
      handoff("crisis", { priority: 0, opened_at: "2026-11-20T00:00:00Z" }),
      handoff("routine", { opened_at: "2026-11-24T00:00:00Z" }),
    ];
    expect(ids(inOrder(rows, "resolved"))).toEqual(["routine", "crisis"]);
  });

  it("leaves the list it was given as it was", () => {
    const rows = [handoff("b", { priority: 3 }), handoff("a", { priority: 1 })];
    inOrder(rows, "waiting");
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
