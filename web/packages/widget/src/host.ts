/** The channel to the loader on the lender's page. It carries no word of the conversation. */
import { isLanguage, isRecord, type Language, type ToLoader } from "@leeway/protocol";

export interface HostListener {
  init(settings: {
    token: string | null;
    language: Language | null;
    title: string | null;
    open: boolean;
  }): void;
  token(token: string | null): void;
  open(open: boolean): void;
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" && value ? value : null);

export class Host {
  /** The origin of the page that opened us, once it has spoken. Nobody else is heard or answered after that. */
  private origin: string | null = null;

  constructor(
    private readonly parent: Window,
    private readonly listener: HostListener,
  ) {}

  start(): void {
    addEventListener("message", (event) => this.hear(event));
    // The first word says nothing but "here I am", so it may go to whatever page holds the frame.
    this.parent.postMessage({ leeway: "ready" } satisfies ToLoader, "*");
  }

  say(message: ToLoader): void {
    if (this.origin) this.parent.postMessage(message, this.origin);
  }

  private hear({ source, origin, data }: MessageEvent): void {
    if (source !== this.parent || !isRecord(data)) return;
    if (this.origin ? origin !== this.origin : data.leeway !== "init") return;
    switch (data.leeway) {
      case "init":
        if (this.origin) return;
        this.origin = origin;
        this.listener.init({
          token: textOrNull(data.token),
          language: isLanguage(data.language) ? data.language : null,
          title: textOrNull(data.title),
          open: data.open === true,
        });
        break;
      case "token":
        this.listener.token(textOrNull(data.token));
        break;
      case "open":
        this.listener.open(data.open === true);
        break;
    }
  }
}
