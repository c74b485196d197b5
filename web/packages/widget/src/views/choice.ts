import type { Choice } from "@leeway/protocol";
import { html, nothing, type TemplateResult } from "lit";
import type { Offered } from "../choices.ts";
import { icons } from "../icons.ts";
import type { ViewContext } from "./context.ts";

/** A button the server offered. A used one stays readable, says that it was used, and can no longer be pressed. */
export function choiceButton(
  view: ViewContext,
  choice: Choice,
  offered: Offered,
  look: "quiet" | "primary" = "quiet",
  name?: string,
): TemplateResult {
  const chosen = offered.chosen === choice.payload;
  const press = () => {
    if (offered.open) view.say(choice.payload);
  };
  return html`<button
    type="button"
    class="choice ${look} ${chosen ? "chosen" : ""}"
    aria-disabled=${offered.open ? nothing : "true"}
    tabindex=${offered.open ? nothing : "-1"}
    aria-label=${name ?? nothing}
    @click=${press}
  >${chosen ? icons.check : nothing}<span>${choice.title}</span>${
    chosen ? html`<span class="hidden">（${view.words.used}）</span>` : nothing
  }</button>`;
}
