import { html, LitElement, type TemplateResult } from "lit";
import { fill } from "../words.ts";

/** Holds back what stands inside it until a borrower has had time to read. The server holds it back too. */
export class ReadingGate extends LitElement {
  static override properties = { seconds: { type: Number }, words: {}, left: { state: true } };
  declare seconds: number;
  declare words: string;
  declare left: number;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.seconds = 0;
    this.words = "";
    this.left = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.left = this.seconds;
    this.timer = setInterval(() => this.tick(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  private tick(): void {
    this.left = Math.max(0, this.left - 1);
    if (this.left === 0) clearInterval(this.timer);
  }

  override render(): TemplateResult {
    return this.left > 0
      ? html`<span role="timer">${fill(this.words, { seconds: this.left })}</span>`
      : html`<slot></slot>`;
  }
}
