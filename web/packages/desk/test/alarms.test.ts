import { describe, expect, it } from "vitest";
import { activeAlarms, alarms, concerns, quiet } from "../src/alarm/alarms.ts";
import type { Handoff } from "../src/api/types.ts";

const handoff = (conversation: string, change: Partial<Handoff> = {}): Handoff => ({
  id: `h-${conversation}`,
  conversation_id: conversation,
  borrower_name: "陈桂兰",
  reason: "crisis",
  reason_label: "",
  priority: 0,
  distress: "crisis",
  language: "zh",
  opened_at: "2026-11-24T03:00:00Z",
  waiting_seconds: 0,
  status: "waiting",
  agent: null,
  summary: "",
  ...change,
});
const raise = (id: string) => alarms(quiet, { type: "raise", conversationId: id, reason: "crisis" });

describe("alarms", () => {
  it("shows a waiting crisis without any event, as after a reload", () => {
    expect(activeAlarms(quiet, [handoff("a")], []).map((alarm) => alarm.conversationId)).toEqual(["a"]);
    expect(activeAlarms(quiet, [handoff("b", { priority: 3, distress: "upset" })], [])).toEqual([]);
  });

  it("keeps a waiting crisis on the banner when its sound was stopped", () => {
    const seen = alarms(quiet, { type: "see", conversationId: "a" });
    expect(activeAlarms(seen, [handoff("a")], [])).toMatchObject([{ waiting: true, seen: true }]);
  });

  it("shows an alarm on a claimed case until it is seen", () => {
    const claimed = [handoff("a", { status: "claimed" })];
    const state = raise("a");
    expect(activeAlarms(state, [], claimed)).toMatchObject([{ waiting: false, seen: false }]);
    expect(activeAlarms(alarms(state, { type: "see", conversationId: "a" }), [], claimed)).toEqual([]);
  });

  it("shows an alarm whose case has not been fetched yet", () => {
    expect(activeAlarms(raise("new"), [], [])).toMatchObject([{ conversationId: "new", handoff: null }]);
  });

  it("names a person once, and rings again for a new alarm after it was seen", () => {
    let state = raise("a");
    expect(activeAlarms(state, [handoff("a")], [])).toHaveLength(1);
    state = alarms(state, { type: "see", conversationId: "a" });
    state = alarms(state, { type: "raise", conversationId: "a", reason: "crisis" });
    expect(activeAlarms(state, [handoff("a")], [])).toMatchObject([{ seen: false }]);
  });

  it("falls silent when somebody takes the person, and rings again when they come back to the queue", () => {
    let state = alarms(raise("a"), { type: "queue", waiting: [handoff("a")] });
    state = alarms(state, { type: "queue", waiting: [] });
    expect(activeAlarms(state, [], [handoff("a", { status: "claimed" })])).toEqual([]);
    state = alarms(state, { type: "queue", waiting: [handoff("a")] });
    expect(activeAlarms(state, [handoff("a")], [])).toMatchObject([{ waiting: true, seen: false }]);
  });

  it("stays seen while the queue is fetched again", () => {
    let state = alarms(quiet, { type: "queue", waiting: [handoff("a")] });
    state = alarms(state, { type: "see", conversationId: "a" });
    state = alarms(state, { type: "queue", waiting: [handoff("a")] });
    expect(activeAlarms(state, [handoff("a")], [])).toMatchObject([{ seen: true }]);
  });

  it("of somebody already in an agent's hands does not end by itself", () => {
    const state = alarms(raise("a"), { type: "queue", waiting: [] });
    expect(activeAlarms(state, [], [handoff("a", { status: "claimed" })])).toHaveLength(1);
  });
});

describe("the other reasons of an alarm", () => {
  const step = (state: typeof quiet, reason: string) =>
    alarms(state, { type: "raise", conversationId: "a", reason });

  it("go once they are seen, even while the person waits", () => {
    const waiting = [handoff("a", { priority: 3, distress: "none" })];
    const state = step(quiet, "escalated");
    expect(activeAlarms(state, waiting, [])).toMatchObject([{ reason: "escalated", waiting: true }]);
    expect(activeAlarms(alarms(state, { type: "see", conversationId: "a" }), waiting, [])).toEqual([]);
  });

  it("never make less of an unseen crisis", () => {
    expect(activeAlarms(step(step(quiet, "crisis"), "approval"), [], [])).toMatchObject([
      { reason: "crisis" },
    ]);
    expect(activeAlarms(step(step(quiet, "approval"), "crisis"), [], [])).toMatchObject([
      { reason: "crisis" },
    ]);
    const seen = alarms(step(quiet, "crisis"), { type: "see", conversationId: "a" });
    expect(activeAlarms(step(seen, "approval"), [], [])).toMatchObject([{ reason: "approval" }]);
  });

  it("are a crisis when this desk does not know them", () => {
    expect(activeAlarms(step(quiet, "something_new"), [], [])).toMatchObject([{ reason: "crisis" }]);
  });

  it("concern whoever can do something", () => {
    expect(concerns("agent", "approval")).toBe(false);
    expect(concerns("supervisor", "approval")).toBe(true);
    expect(concerns("agent", "escalated")).toBe(false);
    expect(concerns("agent", "lease_lapsed")).toBe(true);
    expect(concerns("agent", "crisis")).toBe(true);
    expect(concerns("administrator", "crisis")).toBe(false);
  });
});
