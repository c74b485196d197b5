import { describe, expect, it } from "vitest";
import { decisions, quickReplies } from "../src/choices.ts";
import { Conversation, type ServerLine } from "../src/conversation.ts";
import { message } from "./lines.ts";

const said = (seq: number, text: string) => ({ seq, id: `m${seq}`, at: "", text, message_id: `c${seq}` });
const accept = ["方案A", "方案B"].map((payload) => ({ title: payload, payload }));

function talk(...says: (ReturnType<typeof message> | ReturnType<typeof said>)[]): [Conversation, ServerLine] {
  const conversation = new Conversation();
  for (const one of says) "message_id" in one ? conversation.echo(one) : conversation.receive(one);
  return [conversation, conversation.lines.find((line) => line.by === "server") as ServerLine];
}

describe("quick replies", () => {
  it("are open until the borrower says anything", () => {
    const [conversation, line] = talk(message(1), message(2));
    expect(quickReplies(conversation.lines, line)).toEqual({ chosen: null, open: true });
  });

  it("are used up by the press, and also by a line still on its way", () => {
    const [conversation, line] = talk(message(1));
    conversation.write({ message_id: "a", text: "同意", at: "" });
    expect(quickReplies(conversation.lines, line)).toEqual({ chosen: "同意", open: false });
  });
});

describe("a line the server refused", () => {
  it("uses nothing up", () => {
    const [conversation, line] = talk(message(1));
    conversation.write({ message_id: "a", text: "同意", at: "" });
    conversation.fail("a");
    expect(quickReplies(conversation.lines, line).open).toBe(true);
  });
});

describe("offers", () => {
  it("stay open while questions are asked in between", () => {
    const [conversation, line] = talk(message(1), said(2, "影响征信吗"), message(3));
    expect(decisions(conversation.lines, line, accept).open).toBe(true);
  });

  it("close when one is taken, by press or by word", () => {
    const [conversation, line] = talk(message(1), said(2, "影响征信吗"), message(3), said(4, "方案B"));
    expect(decisions(conversation.lines, line, accept)).toEqual({ chosen: "方案B", open: false });
  });

  it("close when newer ones replace them", () => {
    const newer = message(3, "", {
      kind: "cost_table",
      data: { rows: [], reading_seconds: 8, confirm: accept[0], decline: accept[1] },
    } as never);
    const [conversation, line] = talk(message(1), said(2, "每月 200 行吗"), newer);
    expect(decisions(conversation.lines, line, accept)).toEqual({ chosen: null, open: false });
  });
});
