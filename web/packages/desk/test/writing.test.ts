import { describe, expect, it } from "vitest";
import type { Check } from "../src/guard/types.ts";
import { nothing, type Step, unsent, writing } from "../src/writing/writing.ts";

const after = (...steps: Step[]) => steps.reduce(writing, nothing);
const send = (clientId: string, text = "您好"): Step => ({
  type: "send",
  entry: { clientId, conversationId: "c", text, acknowledged: ["late"] },
});
const failed = (clientId: string, check: Check | null = null): Step => ({
  type: "failed",
  clientId,
  error: "忙",
  check,
});
const write = (text: string): Step => ({ type: "write", field: "replies", conversationId: "c", text });
const blocked: Check = { verdict: "block", findings: [] };

describe("replies on their way", () => {
  it("fail, are tried again as the same reply, and go", () => {
    const tried = after(send("x"), failed("x"));
    expect(tried.outgoing).toMatchObject([{ clientId: "x", acknowledged: ["late"], error: "忙" }]);
    const again = writing(tried, { type: "retry", clientId: "x" });
    expect(again.outgoing).toMatchObject([{ clientId: "x", acknowledged: ["late"], error: null }]);
    expect(writing(again, { type: "gone", clientId: "x" }).outgoing).toEqual([]);
  });

  it("leave the others alone", () => {
    const { outgoing } = after(send("x"), send("y"), failed("y"));
    expect(outgoing.map(({ clientId, error }) => [clientId, error])).toEqual([
      ["x", null],
      ["y", "忙"],
    ]);
  });
});

describe("nothing typed is lost", () => {
  it("when the guard holds a reply back: it is in the field again", () => {
    const state = after(send("x", "再不还就上门"), failed("x", blocked));
    expect(state.replies).toEqual({ c: "再不还就上门" });
    expect(state.outgoing).toEqual([]);
  });

  it("nor is what was written meanwhile: the reply held back stays in the transcript", () => {
    const state = after(send("x", "再不还就上门"), write("还有"), failed("x", blocked));
    expect(state.replies).toEqual({ c: "还有" });
    expect(state.outgoing).toMatchObject([{ text: "再不还就上门", check: blocked }]);
    expect(writing(state, { type: "takeBack", clientId: "x" }).replies).toEqual({ c: "再不还就上门\n还有" });
  });

  it("when the gateway is away: the reply waits to be sent again", () => {
    const state = after(send("x"), failed("x"));
    expect(state.replies).toEqual({});
    expect(state.outgoing).toHaveLength(1);
  });

  it("when a reply that is long gone is taken back: the field stays as it is", () => {
    expect(after(write("还有"), { type: "takeBack", clientId: "x" }).replies).toEqual({ c: "还有" });
  });

  it("keeps notes apart from replies", () => {
    const state = after(write("您好"), {
      type: "write",
      field: "notes",
      conversationId: "c",
      text: "已核实",
    });
    expect([state.replies.c, state.notes.c]).toEqual(["您好", "已核实"]);
  });

  it("is asked about before the page closes, as long as something is unsent", () => {
    expect(unsent(after(write("  ")))).toBe(false);
    expect(unsent(after(write("您好")))).toBe(true);
    expect(unsent(after(send("x")))).toBe(true);
    expect(unsent(after(send("x"), { type: "gone", clientId: "x" }))).toBe(false);
  });
});
