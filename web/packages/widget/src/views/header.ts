import { html, nothing, type TemplateResult } from "lit";
import type { Client } from "../client.ts";
import { icons } from "../icons.ts";
import type { Words } from "../words.ts";

export interface HeaderActions {
  title: string;
  words: Words;
  menuOpen: boolean;
  /** There is a page around us that can hide us. */
  embedded: boolean;
  toggleMenu(): void;
  switchLanguage(): void;
  say(text: string): void;
  close(): void;
}

export function headerView(client: Client, view: HeaderActions): TemplateResult {
  const { words } = view;
  return html`<header aria-label=${view.title}>
    <div class="name">
      <h1>${view.title}</h1>
      <p class="speaker">${speakerView(client, words)}</p>
    </div>
    <button
      type="button" class="tool language" lang=${client.language === "zh" ? "en" : "zh-CN"}
      aria-label=${words.switchLanguage} title=${words.switchLanguage} @click=${view.switchLanguage}
    >${words.switchShort}</button>
    <button
      type="button" class="tool" id="menu-button" aria-expanded=${view.menuOpen} aria-controls="menu"
      aria-label=${words.menu} title=${words.menu} @click=${view.toggleMenu}
    >${icons.menu}</button>
    ${
      view.embedded
        ? html`<button type="button" class="tool" aria-label=${words.close} title=${words.close} @click=${view.close}>${icons.close}</button>`
        : nothing
    }
    <div class="menu" id="menu" ?hidden=${!view.menuOpen}>
      <button type="button" @click=${() => view.say(words.toPersonSay)}>
        ${icons.person}<span><b>${words.toPerson}</b><small>${words.toPersonNote}</small></span>
      </button>
      <button type="button" @click=${() => view.say(words.startOverSay)}>
        ${icons.restart}<span><b>${words.startOver}</b><small>${words.startOverNote}</small></span>
      </button>
    </div>
  </header>`;
}

/** Who is on the other side must be clear at every moment. */
function speakerView({ standing }: Client, words: Words): TemplateResult {
  if (standing.state === "human") {
    return html`<span class="dot human"></span>${[standing.agent?.name, words.agent].filter(Boolean).join(" · ")}`;
  }
  return html`<span class="ai" title=${words.aiNote}>${words.ai}</span>${words.assistant}`;
}
