/** <leeway-chat>: the whole conversation in one element. */
import { type Language, languageTag } from "@leeway/protocol";
import { html, LitElement, nothing, type PropertyValues } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { io } from "socket.io-client";
import { Client, MAX_LENGTH, type Wire } from "./client.ts";
import type { Line } from "./conversation.ts";
import { Host } from "./host.ts";
import { icons } from "./icons.ts";
import { lastSeen } from "./seen.ts";
import { Store } from "./storage.ts";
import { styles } from "./styles/index.ts";
import { composerView, lengthOf } from "./views/composer.ts";
import { headerView } from "./views/header.ts";
import { lineView } from "./views/line.ts";
import { noticesView } from "./views/notices.ts";
import { wordsFor } from "./words.ts";

/** How near to the end counts as reading along, in CSS pixels. */
const NEAR_END = 80;
/** Room left above the start of an answer. */
const ANSWER_MARGIN = 12;
const TYPING_PAUSE_MS = 3_000;

const dial = (token: string | null): Wire =>
  io({ path: "/socket.io", auth: token ? { token } : {}, forceNew: true });

const deviceLanguage = (): Language => (navigator.language.startsWith("en") ? "en" : "zh");

export class LeewayChat extends LitElement {
  static override styles = styles;
  static override properties = {
    draft: { state: true },
    menuOpen: { state: true },
    moreBelow: { state: true },
    lenderTitle: { state: true },
  };
  declare draft: string;
  declare menuOpen: boolean;
  declare moreBelow: boolean;
  declare lenderTitle: string | null;

  private readonly client = new Client(dial, new Store().language ?? deviceLanguage());
  private readonly host = window.parent === window ? null : new Host(window.parent, this.hostListener());
  /** On screen: not hidden behind the launcher. */
  private shown = this.host === null;
  private lastKey: string | undefined;
  private nearEnd = true;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.draft = "";
    this.menuOpen = false;
    this.moreBelow = false;
    this.lenderTitle = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.client.addEventListener("change", () => this.requestUpdate());
    this.addEventListener("keydown", (event) => this.escape(event));
    document.addEventListener("visibilitychange", () => this.tellSeen());
    if (this.host) this.host.start();
    else this.client.start(null);
  }

  protected override render() {
    const { client } = this;
    const words = wordsFor(client.language);
    const say = (text: string) => this.say(text);
    const view = {
      language: client.language,
      words,
      lines: client.conversation.lines,
      online: client.ready,
      readSeq: client.readSeq,
      say,
      retry: (key: string) => client.retry(key),
    };
    return html`
      ${headerView(client, {
        title: this.lenderTitle ?? words.title,
        words,
        menuOpen: this.menuOpen,
        embedded: this.host !== null,
        toggleMenu: () => {
          this.menuOpen = !this.menuOpen;
        },
        switchLanguage: () => client.setLanguage(client.language === "zh" ? "en" : "zh"),
        say,
        close: () => this.close(),
      })}
      ${noticesView(client, words)}
      <main @scroll=${() => this.scrolled()} tabindex="0" aria-label=${words.transcript}>
        <div class="log" role="log" aria-live="polite" aria-relevant="additions" aria-label=${words.transcript} aria-busy=${!client.caughtUp}>
          ${repeat(
            view.lines,
            (line) => line.key,
            (line, index) => lineView(view, line, view.lines[index - 1]),
          )}
        </div>
        ${!client.ready && !view.lines.length && !client.offline ? html`<p class="connecting">${words.connecting}</p>` : nothing}
        <div class="typing" ?hidden=${!client.typing} aria-hidden="true"><i></i><i></i><i></i></div>
      </main>
      ${
        this.moreBelow
          ? html`<button type="button" class="more-below" aria-label=${words.moreBelow} title=${words.moreBelow} @click=${() => this.scrollToEnd()}>${icons.down}</button>`
          : nothing
      }
      ${composerView({
        words,
        draft: this.draft,
        wantsCode: this.wantsCode,
        write: (text) => this.write(text),
        submit: () => this.submit(),
      })}
    `;
  }

  protected override firstUpdated(): void {
    // A phone's keyboard, or a notice, takes room away: keep the end in view for those who were there.
    const observer = new ResizeObserver(() => this.nearEnd && this.scrollToEnd());
    if (this.scroller) observer.observe(this.scroller);
  }

  protected override updated(changed: PropertyValues): void {
    const tag = languageTag(this.client.language);
    if (document.documentElement.lang !== tag) {
      document.documentElement.lang = tag;
      document.title = wordsFor(this.client.language).title;
      this.host?.say({ leeway: "language", language: this.client.language });
    }
    if (changed.has("draft")) this.fitDraft();
    this.follow();
    this.countUnread();
    this.tellSeen();
  }

  private hostListener() {
    return {
      init: (settings: {
        token: string | null;
        language: Language | null;
        title: string | null;
        open: boolean;
      }) => {
        this.lenderTitle = settings.title;
        this.shown = settings.open;
        if (settings.language && !this.client.chosenLanguage) this.client.language = settings.language;
        this.client.start(settings.token);
        if (settings.open && document.hasFocus()) this.field?.focus();
      },
      token: (token: string | null) => {
        this.draft = "";
        this.client.start(token);
      },
      open: (open: boolean) => {
        this.shown = open;
        this.requestUpdate();
        if (open) this.field?.focus();
      },
    };
  }

  private say(text: string): void {
    this.menuOpen = false;
    this.client.send(text);
    // The pressed button is used up: keyboards go on in the field.
    this.field?.focus({ preventScroll: true });
  }

  private submit(): void {
    const length = lengthOf(this.draft);
    if (!length || length > MAX_LENGTH) return;
    this.client.send(this.draft);
    this.draft = "";
    this.tellTyping(false);
  }

  private write(text: string): void {
    this.draft = text;
    this.tellTyping(text !== "");
  }

  private tellTyping(on: boolean): void {
    const was = this.typingTimer !== undefined;
    clearTimeout(this.typingTimer);
    this.typingTimer = on ? setTimeout(() => this.tellTyping(false), TYPING_PAUSE_MS) : undefined;
    if (on !== was) this.client.tellTyping(on);
  }

  private get wantsCode(): boolean {
    const last = this.client.conversation.lines.at(-1);
    return last?.by === "server" && last.message.kind === "code_sent";
  }

  private escape(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.isComposing) return;
    if (this.menuOpen) {
      this.menuOpen = false;
      this.renderRoot.querySelector<HTMLElement>("#menu-button")?.focus();
    } else this.close();
  }

  private close(): void {
    this.host?.say({ leeway: "close" });
  }

  private countUnread(): void {
    if (this.shown) this.client.markRead();
    this.host?.say({ leeway: "unread", count: this.client.unread });
  }

  private tellSeen(): void {
    const { scroller } = this;
    const inView = this.shown && document.visibilityState === "visible" && scroller !== null;
    this.client.tellSeen(inView ? this.seenIn(scroller) : 0);
  }

  private seenIn(scroller: HTMLElement): number {
    const bottoms = [...(scroller.firstElementChild?.children ?? [])].map(
      (line) => line.getBoundingClientRect().bottom,
    );
    return lastSeen(this.client.conversation.lines, bottoms, scroller.getBoundingClientRect().bottom);
  }

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector("#draft");
  }

  private get scroller(): HTMLElement | null {
    return this.renderRoot.querySelector("main");
  }

  /** Grows with its text; the stylesheet sets the limit. */
  private fitDraft(): void {
    const { field } = this;
    if (!field) return;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  }

  /** Shows new lines, but never so that the start of the answer leaves the screen, and never pulls back someone who
   *  reads above. */
  private follow(): void {
    const { scroller } = this;
    const { lines } = this.client.conversation;
    const last = lines.at(-1);
    const fresh = last && last.key !== this.lastKey;
    this.lastKey = last?.key;
    if (!scroller || !last || !(fresh || this.client.typing)) return;
    if (this.nearEnd || last.by === "borrower") {
      const end = scroller.scrollHeight - scroller.clientHeight;
      const answer = scroller.firstElementChild?.children[answerIndex(lines)] as HTMLElement | undefined;
      scroller.scrollTop = Math.min(
        end,
        answer ? answer.offsetTop - scroller.offsetTop - ANSWER_MARGIN : end,
      );
    }
    this.scrolled();
  }

  private scrollToEnd(): void {
    this.scroller?.scrollTo({ top: this.scroller.scrollHeight });
  }

  private scrolled(): void {
    const { scroller } = this;
    if (!scroller) return;
    this.nearEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
    this.moreBelow = !this.nearEnd;
    this.tellSeen();
  }
}

/** Index of the first line that answers the borrower's latest one. */
const answerIndex = (lines: readonly Line[]): number =>
  lines.findLastIndex((line) => line.by === "borrower") + 1;
