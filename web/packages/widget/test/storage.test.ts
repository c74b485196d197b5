import { beforeEach, describe, expect, it, vi } from "vitest";
import { Outbox } from "../src/outbox.ts";
import { holderOf, Store } from "../src/storage.ts";

const tokenFor = (sub: string, jti: string) => `h.${btoa(JSON.stringify({ sub, jti })).replace(/=+$/, "")}.s`;
const line = (id: string) => ({ message_id: id, text: id, at: "2026-11-24T03:00:00Z" });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe("the holder of a token", () => {
  it("is the same person with a fresh token, and another person with another's", () => {
    expect(holderOf(tokenFor("b1", "x"))).toBe(holderOf(tokenFor("b1", "y")));
    expect(holderOf(tokenFor("b1", "x"))).not.toBe(holderOf(tokenFor("b2", "x")));
  });

  it("is told apart by the whole token when it names nobody", () => {
    expect(holderOf("opaque-1")).not.toBe(holderOf("opaque-2"));
    expect(holderOf(null)).toBe("guest");
  });

  it("gives away neither the token nor the subject", () => {
    expect(holderOf(tokenFor("borrower-17", "x"))).toMatch(/^[0-9a-z]{8,14}$/);
  });
});

describe("what the browser keeps", () => {
  it("is apart for every borrower", () => {
    new Store("one").write({ session_id: "s1" });
    expect(new Store("two").read().session_id).toBeNull();
    expect(new Store("one").read()).toEqual({ session_id: "s1", read_seq: 0, outbox: [] });
  });

  it("is kept for this tab only when nobody is logged in, but for the language", () => {
    const guest = new Store();
    guest.write({ session_id: "s1" });
    guest.language = "en";
    expect(guest.read().session_id).toBe("s1");
    expect(Object.keys(localStorage)).toEqual(["leeway-language"]);
  });

  it("survives damage", () => {
    localStorage.setItem("leeway-chat-one", "{");
    expect(new Store("one").read().outbox).toEqual([]);
  });

  it("is kept for this page where the browser forbids storage", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("denied");
    });
    const store = new Store("one");
    store.write({ session_id: "s1" });
    expect(store.read().session_id).toBe("s1");
    vi.restoreAllMocks();
  });
});

describe("the outbox", () => {
  it("outlives a reload, in order", () => {
    const before = new Outbox(new Store("one"));
    before.add(line("a"));
    before.add(line("b"));
    const after = new Outbox(new Store("one"));
    expect(after.lines.map((one) => one.message_id)).toEqual(["a", "b"]);
    after.remove("a");
    expect(after.first?.message_id).toBe("b");
  });

  it("holds a line once", () => {
    const outbox = new Outbox(new Store("one"));
    outbox.add(line("a"));
    outbox.add(line("a"));
    expect(outbox.lines).toHaveLength(1);
  });
});
