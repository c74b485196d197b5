import type { Content } from "@leeway/protocol";
import { render } from "lit";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Conversation } from "../src/conversation.ts";
import { lineView } from "../src/views/line.ts";
import { wordsFor } from "../src/words.ts";
import { message } from "./lines.ts";

const accept = (payload: string) => ({ title: "选这个", payload });
const offer = (label: string) => ({
  id: label,
  label,
  badge: null,
  instalments: 16,
  instalment_minor: 30000,
  first_due: "2026-12-15",
  last_due: "2028-03-15",
  total_minor: 480000,
  interest_minor: 0,
  waived_minor: 12000,
  doing_nothing_minor: 612000,
  annual_rate: "0.0365",
  currency: "CNY",
  reason: `理由${label}`,
  credit_effect: "不新增逾期记录",
  missed: "先告诉我们",
  rule_id: "RS-01",
  accept: accept(`方案${label}`),
});
const ROWS = [
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
] as const;
const plans = {
  kind: "plans",
  data: { offers: [offer("A"), offer("B")], rows: Object.fromEntries(ROWS.map((row) => [row, `行 ${row}`])) },
} as Content;

describe("a line on the screen", () => {
  let talk: Conversation;
  let say: ReturnType<typeof vi.fn<(text: string) => void>>;
  let retry: ReturnType<typeof vi.fn<(key: string) => void>>;
  let page: HTMLElement;
  let readSeq: number;

  function show(): void {
    const view = {
      language: "zh" as const,
      words: wordsFor("zh"),
      lines: talk.lines,
      online: false,
      readSeq,
      say,
      retry,
    };
    render(
      talk.lines.map((line, index) => lineView(view, line, talk.lines[index - 1])),
      page,
    );
  }
  const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
  const words = (selector: string) => all(selector).map((one) => one.textContent?.trim());

  beforeEach(() => {
    talk = new Conversation();
    say = vi.fn();
    retry = vi.fn();
    readSeq = 0;
    page = document.createElement("div");
  });

  it("never takes words for markup, and names their language", () => {
    talk.receive(message(1, "<img src=x onerror=alert(1)> hello"));
    talk.receive(message(2, "您好"));
    show();
    expect(all("img")).toHaveLength(0);
    expect(all(".bubble").map((one) => one.lang)).toEqual(["en", "zh-CN"]);
  });

  it("says which of the borrower's lines a person has read", () => {
    for (const seq of [1, 2]) {
      talk.echo({ seq, id: `m${seq}`, at: "2026-11-24T03:00:00Z", text: `${seq}`, message_id: null });
    }
    readSeq = 1;
    show();
    expect(words(".mark")).toEqual(["客服已读", "已送达"]);
  });

  it("says who speaks whenever that changes", () => {
    talk.receive(message(1));
    talk.receive(message(2));
    talk.receive({ ...message(3), sender: "agent", agent: { name: "林晓" } });
    show();
    expect(all(".who").map((one) => one.firstChild?.nextSibling?.textContent)).toEqual([
      "自动助手",
      "林晓 · 人工客服",
    ]);
  });

  it("offers buttons that send their word, once", () => {
    talk.receive({ ...message(1), choices: [{ title: "同意", payload: "我同意" }] });
    show();
    all("button")[0]?.click();
    expect(say).toHaveBeenCalledWith("我同意");
    talk.write({ message_id: "a", text: "我同意", at: "" });
    show();
    expect(all("button")[0]?.getAttribute("aria-disabled")).toBe("true");
    all("button")[0]?.click();
    expect(say).toHaveBeenCalledOnce();
  });

  it("asks for a rating with its scores on a scale, and leaves the way past it a button", () => {
    const choices = ["1分", "4分", "跳过"].map((payload) => ({ title: payload, payload }));
    talk.receive({ ...message(1, "怎么样？", { kind: "feedback", data: undefined }), choices });
    show();
    expect(words(".scores button")).toEqual(["1", "4"]);
    expect(words(".choices button")).toEqual(["跳过"]);
    all(".scores button")[1]?.click();
    expect(say).toHaveBeenCalledWith("4分");
  });

  it("compares plans in a table with headers for every row and column", () => {
    talk.receive(message(1, "", plans));
    show();
    expect(words('th[scope="col"] .plan-name')).toEqual(["方案 A", "方案 B"]);
    expect(words('th[scope="row"]')).toEqual(ROWS.map((row) => `行 ${row}`));
    expect(words("tr.why td")).toEqual(["理由A (RS-01)", "理由B (RS-01)"]);
    expect(words("tr.instalment td")).toEqual(["¥300.00"]);
    expect(all("tr.instalment td")[0]?.getAttribute("colspan")).toBe("2");
    all("tfoot button")[1]?.click();
    expect(say).toHaveBeenCalledWith("方案B");
  });

  it("does not repeat as plain buttons what the table has, but keeps the others", () => {
    talk.receive({ ...message(1, "", plans), choices: [accept("方案A"), accept("都不合适")] });
    show();
    expect(all(".line > .choices button")).toHaveLength(1);
  });

  it("makes helplines callable", () => {
    const lines = [{ name: "希望24", number: "400-161-9995", note: "24 小时" }];
    talk.receive(message(1, "", { kind: "helplines", data: { lines } }));
    show();
    expect(page.querySelector("a")?.getAttribute("href")).toBe("tel:4001619995");
    expect(page.querySelector("a")?.getAttribute("aria-label")).toBe("拨打 希望24，400-161-9995。24 小时");
  });

  it("shows the agreement with every instalment and its files", () => {
    const instalments = [1, 2].map((number) => ({ number, due: `2026-1${number}-15`, amount_minor: 30000 }));
    talk.receive(
      message(1, "", {
        kind: "agreement",
        data: {
          agreement_id: "AG-1",
          instalments,
          total_minor: 60000,
          currency: "CNY",
          pdf_url: "/a.pdf",
          ics_url: "/a.ics",
        },
      }),
    );
    show();
    expect(words(".schedule tbody td")).toEqual(["2026年11月15日", "¥300.00", "2026年12月15日", "¥300.00"]);
    expect(all("a").map((one) => one.getAttribute("href"))).toEqual(["/a.pdf", "/a.ics"]);
  });

  it("tells what waits for the network, and lets a refused line be sent again", () => {
    talk.write({ message_id: "a", text: "你好", at: "" });
    show();
    expect(words(".mark")).toEqual(["联网后发送"]);
    talk.fail("a", "请等几秒");
    show();
    expect(words(".problem")[0]).toContain("请等几秒");
    all(".problem button")[0]?.click();
    expect(retry).toHaveBeenCalledWith("a");
  });
});
