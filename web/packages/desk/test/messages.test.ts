import { describe, expect, it } from "vitest";
import type { DeskMessage } from "../src/api/types.ts";
import { mergeMessages, unanswered } from "../src/transcript/messages.ts";
import type { Outgoing } from "../src/writing/writing.ts";

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

describe("a reply on its way", () => {
  it("is no longer shown once its echo is in the transcript, even before the answer", () => {
    const outgoing = (clientId: string): Outgoing => ({
      clientId,
      conversationId: "c",
      text: "您好",
      acknowledged: [],
      error: null,
      check: null,
    });
    const arrived = [message(1), message(2, { sender: "agent", client_id: "x" })];
    const left = unanswered([outgoing("x"), outgoing("y")], arrived);
    expect(left.map(({ clientId }) => clientId)).toEqual(["y"]);
  });
});
