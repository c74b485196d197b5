import { describe, expect, it } from "vitest";
import type { DeskMessage } from "../src/api/types.ts";
import { mergeMessages, type Outgoing, outbox, unanswered } from "../src/transcript/messages.ts";

const message = (seq: number, change: Partial<DeskMessage> = {}): DeskMessage => ({
  seq,
  id: `m${seq}`,
  client_id: null,
  at: "2026-11-24T03:00:00Z",
  sender: "borrower",
  agent: null,
  text: `line ${seq}`,
  kind: "text",
  data: null,
  distress: null,
  ...change,
});
const entry = (clientId: string): Omit<Outgoing, "error"> => ({
  clientId,
  conversationId: "c",
  text: "您好",
});

describe("the transcript", () => {
  it("takes each line once and keeps the order of the conversation, however it arrives", () => {
    const merged = mergeMessages([message(1), message(4)], [message(3), message(4), message(2)]);
    expect(merged.map((line) => line.seq)).toEqual([1, 2, 3, 4]);
  });

  it("lets the newer copy of a line win", () => {
    expect(mergeMessages([message(1)], [message(1, { distress: "crisis" })])[0]?.distress).toBe("crisis");
  });

  it("loses nothing when an older answer of the server comes late", () => {
    expect(mergeMessages([message(1), message(2)], [message(1)]).map((line) => line.seq)).toEqual([1, 2]);
  });
});

describe("replies on their way", () => {
  it("fails, is tried again under the same id, and goes", () => {
    let entries = outbox([], { type: "send", entry: entry("x") });
    entries = outbox(entries, { type: "failed", clientId: "x", error: "忙" });
    expect(entries).toEqual([{ ...entry("x"), error: "忙" }]);
    entries = outbox(entries, { type: "retry", clientId: "x" });
    expect(entries).toEqual([{ ...entry("x"), error: null }]);
    expect(outbox(entries, { type: "gone", clientId: "x" })).toEqual([]);
  });

  it("touches only the entry that is meant", () => {
    const two = outbox(outbox([], { type: "send", entry: entry("x") }), { type: "send", entry: entry("y") });
    const after = outbox(two, { type: "failed", clientId: "y", error: "忙" });
    expect(after.map(({ clientId, error }) => [clientId, error])).toEqual([
      ["x", null],
      ["y", "忙"],
    ]);
  });

  it("is no longer shown once its echo is in the transcript, even before the answer", () => {
    const entries = outbox(outbox([], { type: "send", entry: entry("x") }), {
      type: "send",
      entry: entry("y"),
    });
    const left = unanswered(entries, [message(1), message(2, { sender: "agent", client_id: "x" })]);
    expect(left.map(({ clientId }) => clientId)).toEqual(["y"]);
  });
});
