import { describe, expect, it } from "vitest";
import { Conversation } from "../src/conversation.ts";
import { lastSeen } from "../src/seen.ts";
import { message } from "./lines.ts";

describe("how far the borrower has read", () => {
  const talk = new Conversation();
  for (const seq of [1, 3, 4]) talk.receive(message(seq));
  talk.write({ message_id: "own", text: "好", at: "2026-11-24T03:00:00Z" });

  it("is the last line whose end has been on screen", () => {
    expect(lastSeen(talk.lines, [100, 200, 300, 400], 250)).toBe(3);
    expect(lastSeen(talk.lines, [100, 200, 299.6, 400], 298)).toBe(4);
  });

  it("is nothing while the first line is still below, or nothing is drawn yet", () => {
    expect(lastSeen(talk.lines, [100, 200, 300, 400], 50)).toBe(0);
    expect(lastSeen(talk.lines, [], 500)).toBe(0);
  });

  it("leaves out a line that has no place yet", () => {
    expect(lastSeen(talk.lines, [100, 200, 300, 400], 900)).toBe(4);
  });
});
