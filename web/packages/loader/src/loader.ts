/** The launcher on a lender's page: a button, an iframe on our own origin, and a narrow channel between them. */
import type { Language, ToLoader, ToWidget } from "@leeway/protocol";
import { STYLES } from "./styles.ts";

export interface LeewayApi {
  open(): void;
  close(): void;
  /** Says who is logged in on the lender's page; null for nobody. */
  setToken(token: string | null): void;
}

declare global {
  interface Window {
    Leeway?: LeewayApi;
  }
}

const ICON =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" aria-hidden="true"><path d="M4 5.5h16v11h-8.5L7 20v-3.5H4z"/><path d="M8 9.5h8M8 12.5h5" stroke-linecap="round"/></svg>';
const LABELS = {
  zh: ["还款有困难？聊一聊", "条新消息"],
  en: ["Trouble paying? Let’s talk", " new messages"],
} as const;
/** Remembers, for this visit, that the chat was opened, so that later pages can show unread answers. */
const OPENED = "leeway-opened";

const visit = (write?: boolean): boolean => {
  try {
    if (write) sessionStorage.setItem(OPENED, "1");
    return sessionStorage.getItem(OPENED) === "1";
  } catch {
    return false;
  }
};

export function startLoader(script: HTMLScriptElement): LeewayApi {
  const { dataset } = script;
  const address = new URL("widget/", script.src);
  const given = dataset.language === "zh" || dataset.language === "en" ? dataset.language : null;
  let language: Language = given ?? (navigator.language.startsWith("en") ? "en" : "zh");
  let token = dataset.token || null;
  let frame: HTMLIFrameElement | undefined;
  let ready = false;
  let opened = false;
  let unread = 0;

  const host = document.createElement("leeway-launcher");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = `<button type="button" aria-expanded="false">${ICON}<span></span><b hidden></b></button><div hidden></div>`;
  const [button, panel] = root.children as unknown as [HTMLButtonElement, HTMLDivElement];
  const [, caption, badge] = button.children as unknown as [Element, HTMLElement, HTMLElement];

  // Before the widget is ready, the frame still holds an empty page of the lender's own origin.
  const say = (message: ToWidget) => ready && frame?.contentWindow?.postMessage(message, address.origin);

  const draw = () => {
    const [label, news] = LABELS[language];
    caption.textContent = dataset.title || label;
    badge.textContent = `${unread}`;
    badge.hidden = !unread;
    panel.hidden = !opened;
    button.setAttribute("aria-expanded", `${opened}`);
    button.setAttribute("aria-label", caption.textContent + (unread ? ` (${unread}${news})` : ""));
    host.lang = language === "zh" ? "zh-CN" : "en";
    if (frame) frame.title = caption.textContent;
  };

  const load = () => {
    if (frame) return;
    frame = document.createElement("iframe");
    frame.src = address.href;
    panel.append(frame);
  };

  const show = (open: boolean, focus = true) => {
    if (open) {
      load();
      visit(true);
    }
    const changed = opened !== open;
    opened = open;
    draw();
    say({ leeway: "open", open });
    if (!changed || !focus) return;
    if (open) frame?.focus();
    else button.focus();
  };

  const hear = ({ data, origin, source }: MessageEvent) => {
    if (origin !== address.origin || !frame || source !== frame.contentWindow) return;
    const message = data as ToLoader;
    if (message.leeway === "ready") {
      ready = true;
      say({ leeway: "init", token, language: given, title: dataset.title || null, open: opened });
    } else if (message.leeway === "close") show(false);
    else if (message.leeway === "unread") unread = message.count;
    else if (message.leeway === "language") language = message.language;
    draw();
  };

  button.onclick = () => show(!opened);
  addEventListener("message", hear);
  addEventListener("keydown", (event) => {
    if (opened && event.key === "Escape") show(false);
  });
  // A phone's keyboard covers the page without shrinking it: keep the composer above it.
  const seen = window.visualViewport;
  seen?.addEventListener("resize", () => panel.style.setProperty("--h", `${seen.height}px`));

  document.body.append(host);
  if (dataset.open === "true") show(true, false);
  else if (visit()) load();
  draw();

  return {
    open: () => show(true),
    close: () => show(false),
    setToken(next) {
      token = next;
      unread = 0;
      draw();
      say({ leeway: "token", token });
    },
  };
}
