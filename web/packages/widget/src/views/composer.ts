import { html, nothing, type TemplateResult } from "lit";
import { MAX_LENGTH } from "../client.ts";
import { icons } from "../icons.ts";
import { fill, type Words } from "../words.ts";

export interface ComposerActions {
  words: Words;
  draft: string;
  /** The last thing asked for was a one-time code: digits are at hand, and phones offer the code. */
  wantsCode: boolean;
  write(text: string): void;
  submit(): void;
}

/** Enter that confirms a Chinese candidate must not send. Safari reports it after the composition, as key 229. */
export const isPlainEnter = (event: KeyboardEvent): boolean =>
  event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229;

export const lengthOf = (text: string): number => [...text.trim()].length;

export function composerView(view: ComposerActions): TemplateResult {
  const { words } = view;
  const count = lengthOf(view.draft);
  const tooLong = count > MAX_LENGTH;
  const keydown = (event: KeyboardEvent) => {
    if (!isPlainEnter(event)) return;
    event.preventDefault();
    view.submit();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    view.submit();
  };
  return html`<form class="composer" aria-label=${words.composer} @submit=${submit}>
    <p class="limit ${tooLong ? "problem" : ""}" id="limit" role="status">${
      tooLong
        ? fill(words.tooLong, { count })
        : count > MAX_LENGTH * 0.9
          ? fill(words.counter, { count })
          : nothing
    }</p>
    <div class="field">
      <textarea
        id="draft" rows="1" enterkeyhint="send"
        inputmode=${view.wantsCode ? "numeric" : nothing}
        autocomplete=${view.wantsCode ? "one-time-code" : "off"}
        placeholder=${view.wantsCode ? words.placeholderCode : words.placeholder}
        aria-label=${words.composer} aria-describedby="limit" aria-invalid=${tooLong ? "true" : nothing}
        .value=${view.draft}
        @input=${(event: Event) => view.write((event.target as HTMLTextAreaElement).value)}
        @keydown=${keydown}
      ></textarea>
      <button type="submit" class="send" aria-label=${words.send} aria-disabled=${count && !tooLong ? nothing : "true"}>${icons.send}</button>
    </div>
  </form>`;
}
