import { beforeEach, describe, expect, it } from "vitest";
import { Conversation } from "../src/conversation.ts";
import { message } from "./lines.ts";

const pending = (id: string, text = id) => ({ message_id: id, text, at: "2026-11-24T03:00:00Z" });
const echo = (seq: number, messageId: string | null) => ({
  seq,
  id: `m${seq}`,
  at: "2026-11-24T03:01:00Z",
  text: "转人工",
  message_id: messageId,
});

describe("the transcript", () => {
  let talk: Conversation;
  const shown = () => talk.lines.map((line) => line.key);
  beforeEach(() => {
    talk = new Conversation();
  });

  it("shows a line once, however often it arrives", () => {
    expect(talk.receive(message(1))).toBe(true);
    expect(talk.receive(message(1))).toBe(false);
    expect(shown()).toEqual(["s1"]);
  });

  it("keeps the order of the conversation when lines overtake each other", () => {
    for (const seq of [3, 1, 2]) talk.receive(message(seq));
    expect(shown()).toEqual(["s1", "s2", "s3"]);
    expect(talk.lastSeq).toBe(3);
  });

  it("keeps lines that are not acknowledged at the end, in the order written", () => {
    talk.write(pending("a"));
    talk.write(pending("b"));
    talk.receive(message(5));
    expect(shown()).toEqual(["s5", "a", "b"]);
  });

  it("moves an acknowledged line to its place", () => {
    talk.write(pending("a"));
    talk.receive(message(3));
    talk.acknowledge("a", 2);
    expect(shown()).toEqual(["a", "s3"]);
    expect(talk.lines[0]).toMatchObject({ delivery: "delivered", seq: 2 });
  });

  it.each([
    ["before", true],
    ["after", false],
  ])("shows the own line once when its echo comes %s the acknowledgement", (_when, echoFirst) => {
    talk.write(pending("a"));
    if (echoFirst) talk.echo(echo(2, "a"));
    talk.acknowledge("a", 2);
    if (!echoFirst) talk.echo(echo(2, "a"));
    expect(shown()).toEqual(["a"]);
    expect(talk.lines[0]).toMatchObject({ delivery: "delivered", seq: 2, at: "2026-11-24T03:01:00Z" });
  });

  it("shows a line written in another tab, once", () => {
    talk.echo(echo(2, "other"));
    talk.echo(echo(2, "other"));
    expect(shown()).toEqual(["other"]);
  });

  it("keeps a refused line, with the reason, until it is sent again", () => {
    talk.write(pending("a", "你好"));
    talk.fail("a", "发得有点快");
    expect(talk.lines[0]).toMatchObject({ delivery: "failed", problem: "发得有点快" });
    expect(talk.retry("a")).toMatchObject({ text: "你好", delivery: "sending" });
  });

  it("counts what came from the other side behind the last read place", () => {
    talk.receive(message(1));
    talk.echo(echo(2, null));
    talk.receive(message(3));
    expect(talk.unreadAfter(1)).toBe(1);
    expect(talk.unreadAfter(0)).toBe(2);
  });
});
