import { html, nothing, type TemplateResult } from "lit";
import { quickReplies } from "../choices.ts";
import { fill } from "../words.ts";
import type { LineOf, ViewContext } from "./context.ts";

export const SCORES: readonly string[] = ["1", "2", "3", "4", "5"];

/** One to five. Numbers, not stars: they read the same to everyone. */
export function feedbackView(view: ViewContext, line: LineOf<"feedback">): TemplateResult {
  const { words } = view;
  const { chosen, open } = quickReplies(view.lines, line);
  return html`<div class="card rating" role="group" aria-label=${words.rate}>
    <div class="scores">
      ${SCORES.map(
        (score) => html`<button
          type="button"
          class=${chosen === score ? "chosen" : ""}
          aria-label=${fill(words.rateOne, { score })}
          aria-disabled=${open ? nothing : "true"}
          aria-pressed=${chosen === score ? "true" : "false"}
          tabindex=${open ? nothing : "-1"}
          @click=${() => open && view.say(score)}
        >${score}</button>`,
      )}
    </div>
    <div class="ends" aria-hidden="true"><span>${words.rateLow}</span><span>${words.rateHigh}</span></div>
  </div>`;
}
