import { describe, expect, it } from "vitest";
import {
  isWebAddress,
  readAck,
  readContent,
  readMarks,
  readServerMessage,
  readSessionConfirm,
  readStanding,
  readTyping,
  readUserEcho,
} from "../src/index.ts";

const meta = { seq: 7, id: "m7", at: "2026-11-24T03:00:00Z", sender: "assistant", kind: "text" };
const accept = { title: "选这个", payload: "方案A" };
const offer = {
  id: "o1",
  label: "A",
  badge: null,
  instalments: 16,
  instalment_minor: 30000,
  first_due: "2026-12-15",
  last_due: "2028-03-15",
  total_minor: 480000,
  interest_minor: 0,
  waived_minor: 5000,
  doing_nothing_minor: 560000,
  annual_rate: "0.0000",
  currency: "CNY",
  reason: "r",
  credit_effect: "c",
  missed: "m",
  rule_id: "R1",
  accept,
};
const rows = Object.fromEntries(
  [
    "instalment",
    "count",
    "dates",
    "total",
    "interest",
    "waived",
    "rate",
    "nothing",
    "credit",
    "missed",
    "why",
  ].map((row) => [row, row]),
);

describe("a server message", () => {
  it("keeps text, place and buttons", () => {
    const message = readServerMessage({
      text: "您好",
      quick_replies: [{ content_type: "text", title: "同意", payload: "同意" }, { title: 1 }],
      metadata: meta,
    });
    expect(message).toMatchObject({ seq: 7, id: "m7", sender: "assistant", kind: "text", text: "您好" });
    expect(message?.choices).toHaveLength(1);
  });

  it("without a place in the conversation is no message", () => {
    expect(readServerMessage({ text: "x" })).toBeNull();
    expect(readServerMessage({ text: "x", metadata: { ...meta, seq: "7" } })).toBeNull();
    expect(readServerMessage("x")).toBeNull();
  });

  it("names the agent who wrote it", () => {
    const message = readServerMessage({
      text: "x",
      metadata: { ...meta, sender: "agent", agent: { name: "林" } },
    });
    expect(message).toMatchObject({ sender: "agent", agent: { name: "林" } });
  });

  it("of an unknown kind is plain text", () =>
    expect(readServerMessage({ text: "x", metadata: { ...meta, kind: "hologram", data: {} } })?.kind).toBe(
      "text",
    ));
});

describe("the data of a kind", () => {
  it("is kept when it fits", () => {
    expect(readContent("plans", { offers: [offer], rows }).kind).toBe("plans");
    expect(readContent("helplines", { lines: [{ name: "n", number: "12356" }] }).kind).toBe("helplines");
    expect(
      readContent("cost_table", { rows: [], reading_seconds: 8, confirm: accept, decline: accept }).kind,
    ).toBe("cost_table");
    expect(readContent("code_sent", undefined).kind).toBe("code_sent");
  });

  it.each([
    ["an amount that is not whole", { ...offer, instalment_minor: 300.5 }],
    ["an amount given as text", { ...offer, total_minor: "480000" }],
    ["a rate given as a number", { ...offer, annual_rate: 0.12 }],
    ["no way to accept", { ...offer, accept: null }],
  ])("falls back to text with %s", (_why, bad) =>
    expect(readContent("plans", { offers: [bad], rows }).kind).toBe("text"),
  );

  it("falls back to text when a row has no label", () =>
    expect(readContent("plans", { offers: [offer], rows: { ...rows, why: undefined } }).kind).toBe("text"));

  it("refuses links that run code", () => {
    const agreement = {
      agreement_id: "a1",
      instalments: [{ number: 1, due: "2026-12-15", amount_minor: 1 }],
      total_minor: 1,
      currency: "CNY",
      pdf_url: "javascript:alert(1)",
      ics_url: "/a.ics",
    };
    expect(readContent("agreement", agreement).kind).toBe("text");
    expect(readContent("agreement", { ...agreement, pdf_url: "/api/a.pdf?token=x" }).kind).toBe("agreement");
  });

  it("knows a web address", () => {
    expect(isWebAddress("https://example.com/a")).toBe(true);
    expect(isWebAddress("//example.com/a")).toBe(false);
    expect(isWebAddress("data:text/html,x")).toBe(false);
  });
});

describe("the rest of the wire", () => {
  it("reads an echo of the borrower's own line", () => {
    const echo = { text: "转人工", metadata: { seq: 3, id: "m3", message_id: "c1", at: "" } };
    expect(readUserEcho(echo)).toEqual({ seq: 3, id: "m3", message_id: "c1", at: "", text: "转人工" });
    expect(readUserEcho({ text: "x", metadata: {} })).toBeNull();
  });

  it("reads a session, and takes only the object form", () => {
    const confirm = {
      session_id: "s",
      last_seq: 4,
      read_seq: 3,
      state: "waiting",
      language: "en",
      identified: true,
    };
    const queue = { position: 2, wait_minutes: null, open: true };
    expect(readSessionConfirm({ ...confirm, agent: null, queue })).toEqual({
      ...confirm,
      agent: null,
      queue,
    });
    expect(readSessionConfirm("s")).toBeNull();
  });

  it("reads how far a person has read, and takes only a place for it", () => {
    expect(readMarks({ read: 4 })).toBe(4);
    expect([undefined, {}, { read: "4" }, { read: 1.5 }].map(readMarks)).toEqual([0, 0, 0, 0]);
    expect(readSessionConfirm({ session_id: "s" })?.read_seq).toBe(0);
  });

  it("reads who speaks", () => {
    expect(readStanding({ state: "human", agent: { name: "林" }, queue: null })).toEqual({
      state: "human",
      agent: { name: "林" },
      queue: null,
      language: null,
    });
    expect(readStanding(undefined).state).toBe("assistant");
  });

  it("reads typing and acknowledgements", () => {
    expect(readTyping({ sender: "agent", on: true })).toEqual({ sender: "agent", on: true });
    expect(readTyping({ on: "yes" })).toBeNull();
    expect(readAck({ ok: true, seq: 9 })).toEqual({ ok: true, seq: 9 });
    expect(readAck({ ok: false, error: "too_long", message: "m" })).toEqual({
      ok: false,
      error: "too_long",
      message: "m",
    });
    expect(readAck(undefined)).toEqual({ ok: false, error: "unknown" });
  });
});
