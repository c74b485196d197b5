import { describe, expect, it } from "vitest";
import { fill, wordsFor } from "../src/words.ts";

const zh = Object.entries(wordsFor("zh"));
const en = wordsFor("en") as Record<string, string>;
const places = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();

describe("the words of both languages", () => {
  it("have the same keys", () => expect(Object.keys(en).sort()).toEqual(zh.map(([key]) => key).sort()));

  it.each(zh)("have the same places to fill in: %s", (key, words) =>
    expect(places(en[key] ?? "")).toEqual(places(words)),
  );

  it("are never empty", () => {
    for (const words of [...zh.map(([, word]) => word), ...Object.values(en)])
      expect(words.trim()).not.toBe("");
  });

  it("are filled in", () =>
    expect(fill("第 {position} 位，{other}", { position: 2 })).toBe("第 2 位，{other}"));
});
