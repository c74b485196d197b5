import { describe, expect, it } from "vitest";
import { DICTIONARIES, knownKey, translator } from "../src/i18n/translate.ts";
import { wait, waitedSince } from "../src/ui/format.ts";

const { zh, en } = DICTIONARIES;
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe("the two dictionaries", () => {
  it("have the same keys", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it("have the same placeholders, and no empty words", () => {
    for (const [key, words] of Object.entries(zh)) {
      const english = en[key as keyof typeof en];
      expect(placeholders(english), key).toEqual(placeholders(words));
      expect(words.trim() && english.trim(), key).not.toBe("");
    }
  });

  it("speak the language they are for", () => {
    const switchOfLanguage = ["app.language", "app.languageLabel"];
    const chinese = /[\u4e00-\u9fff]/;
    for (const [key, words] of Object.entries(en)) {
      if (!switchOfLanguage.includes(key)) expect(chinese.test(words), `${key}: ${words}`).toBe(false);
    }
  });
});

describe("translating", () => {
  it("fills in the placeholders", () => {
    expect(translator("zh")("queue.heldBy", { name: "林晓雨" })).toBe("由林晓雨处理");
    expect(translator("en")("case.daysPastDue", { n: 45 })).toBe("45 days past due");
  });

  it("knows which codes of the server it has words for", () => {
    expect(knownKey("outcome", "relief")).toBe("outcome.relief");
    expect(knownKey("outcome", "something_new")).toBeNull();
  });
});

describe("waiting time", () => {
  const units = { day: "d", hour: "h" };
  it.each([
    [0, "0:00"],
    [59.9, "0:59"],
    [65, "1:05"],
    [3_661, "1:01:01"],
    [86_399, "23:59:59"],
    [90_000, "1 d 1 h"],
    [-5, "0:00"],
  ])("%d seconds read %s", (seconds, text) => {
    expect(wait(seconds, units)).toBe(text);
  });

  it("goes on from what the server said, and never backwards when clocks differ", () => {
    expect(waitedSince(30, 1_000, 11_000)).toBe(40);
    expect(waitedSince(30, 11_000, 1_000)).toBe(30);
  });
});
