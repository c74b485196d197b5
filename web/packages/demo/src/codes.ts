/** The one-time codes that a real lender would send to the borrower's phone. */
import { formatTime } from "@leeway/protocol";
import { type DemoCode, fetchCodes } from "./api.ts";

const POLL_MS = 2_000;

function message(code: DemoCode): HTMLElement {
  const card = document.createElement("p");
  card.className = "sms";
  const digits = document.createElement("b");
  digits.textContent = code.code;
  const about = document.createElement("small");
  about.textContent = `${code.phone_masked} · ${formatTime(code.at)}`;
  const english = document.createElement("span");
  english.lang = "en";
  english.textContent = "is your code";
  card.append("【示例消费金融】验证码 ", digits, " ", english, about);
  return card;
}

function none(): HTMLElement {
  const words = document.createElement("p");
  words.className = "none";
  const english = document.createElement("span");
  english.lang = "en";
  english.textContent = "No messages yet";
  words.append("还没有短信 ", english);
  return words;
}

/** Looks every two seconds, but only while somebody can see the page; redraws only when something changed. */
export function showCodes(): void {
  const panel = document.querySelector<HTMLElement>("#codes");
  if (!panel) return;
  let shown: string | null = null;
  const look = async () => {
    if (document.hidden) return;
    const codes = await fetchCodes().catch(() => null);
    const now = JSON.stringify(codes);
    if (!codes || now === shown) return;
    shown = now;
    panel.replaceChildren(...(codes.length ? codes.map(message) : [none()]));
  };
  void look();
  setInterval(() => void look(), POLL_MS);
  document.addEventListener("visibilitychange", () => void look());
}
