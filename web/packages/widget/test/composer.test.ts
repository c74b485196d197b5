import { describe, expect, it } from "vitest";
import { isPlainEnter, lengthOf } from "../src/views/composer.ts";

const key = (init: KeyboardEventInit & { keyCode?: number }) =>
  new KeyboardEvent("keydown", { key: "Enter", ...init });

describe("the Enter key", () => {
  it("sends", () => expect(isPlainEnter(key({ keyCode: 13 }))).toBe(true));
  it("makes a new line with Shift", () => expect(isPlainEnter(key({ shiftKey: true }))).toBe(false));
  it("confirms a candidate while composing", () =>
    expect(isPlainEnter(key({ isComposing: true }))).toBe(false));
  it("confirms a candidate in Safari, which reports key 229 after composing", () => {
    const event = key({});
    Object.defineProperty(event, "keyCode", { value: 229 });
    expect(isPlainEnter(event)).toBe(false);
  });
});

describe("the length of a line", () => {
  it("counts characters as people do, without the ends", () => expect(lengthOf(" 好😀 ")).toBe(2));
});
