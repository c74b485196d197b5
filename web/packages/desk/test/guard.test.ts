import { describe, expect, it } from "vitest";
import { carried, type Judged, pieces, place, read, ruling, withBetter } from "../src/guard/ruling.ts";
import type { Finding } from "../src/guard/types.ts";

const finding = (text: string, words: string, change: Partial<Finding> = {}): Finding => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return {
    rule: "threat",
    severity: "risky",
    topic: "threat",
    start,
    end: start + [...words].length,
    text: words,
    why: "为什么",
    better: "我们一起看看怎么办。",
    source: null,
    ...change,
  };
};
const judged = (text: string, ...findings: Finding[]): Judged => ({
  text,
  check: { verdict: "warn", findings },
});

describe("where a finding stands", () => {
  it("is counted in code points by the gateway and in halves of an emoji by the page", () => {
    const text = "🙂再不还就上门";
    const [placed] = place(judged(text, finding(text, "上门")));
    expect(text.slice(placed?.from, placed?.to)).toBe("上门");
  });

  it("moves along with what is written before and stays with what is written behind", () => {
    const before = "再不还就上门";
    const old = judged(before, finding(before, "上门"));
    for (const text of ["您好，再不还就上门", "再不还就上门了", before]) {
      const [placed] = carried(old, text);
      expect(text.slice(placed?.from, placed?.to)).toBe("上门");
    }
  });

  it("is gone once its words are changed", () => {
    const before = "再不还就上门";
    expect(carried(judged(before, finding(before, "上门")), "再不还就上班")).toEqual([]);
    expect(carried(judged(before, finding(before, "上门")), "")).toEqual([]);
  });

  it("cuts the text into marked and plain pieces and loses nothing", () => {
    const text = "再不还就上门找您家人";
    const found = place(judged(text, finding(text, "上门找您"), finding(text, "找您家人")));
    const cut = pieces(text, found);
    expect(cut.map((piece) => piece.text).join("")).toBe(text);
    expect(cut.filter((piece) => piece.finding).map((piece) => piece.text)).toEqual(["上门找您", "家人"]);
  });
});

describe("what may be sent", () => {
  const risky = finding("马上还清", "马上");
  const other = finding("马上还清", "还清", { rule: "promise" });

  it("is everything without findings", () => {
    expect(ruling([], {})).toBe("clear");
  });

  it("is never what is forbidden, whatever was acknowledged", () => {
    expect(ruling([finding("上门", "上门", { severity: "forbidden" })], { threat: "上门" })).toBe("blocked");
  });

  it("is what is risky once every rule of it was read", () => {
    expect(ruling([risky, other], {})).toBe("unread");
    expect(ruling([risky, other], { threat: "马上" })).toBe("unread");
    expect(ruling([risky, other], { threat: "马上", promise: "还清" })).toBe("clear");
    expect(read([risky, other], { promise: "还清" })).toEqual(["promise"]);
  });

  it("has to be read again when the words of a rule are others", () => {
    expect(ruling([finding("今天还清", "今天")], { threat: "马上" })).toBe("unread");
    expect(ruling([risky, finding("马上，现在", "现在")], { threat: "马上" })).toBe("unread");
  });
});

describe("the better sentence", () => {
  const better = (text: string, words: string, say: string) => {
    const [placed] = place(judged(text, finding(text, words, { better: say })));
    return placed && withBetter(text, placed);
  };

  it("takes the place of the sentence, not of the words alone", () => {
    expect(better("您好！再不还我们就上门了。请回复。", "上门", "我们一起看看。")).toBe(
      "您好！我们一起看看。请回复。",
    );
    expect(better("再不还就上门", "上门", "我们一起看看。")).toBe("我们一起看看。");
  });

  it("keeps lines and the spaces between English sentences", () => {
    expect(better("Hello. Pay now or else. Thanks.", "or else", "Let us look.")).toBe(
      "Hello. Let us look. Thanks.",
    );
    expect(better("您好\n再不还就上门\n谢谢", "上门", "我们一起看看。")).toBe("您好\n我们一起看看。\n谢谢");
  });

  it("does not take an amount for the end of a sentence", () => {
    expect(better("Pay 1.50 now or else", "or else", "Let us look.")).toBe("Let us look.");
  });
});
