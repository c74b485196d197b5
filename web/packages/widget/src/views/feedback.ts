import type { Choice } from "@leeway/protocol";
import { html, nothing, type TemplateResult } from "lit";
import { quickReplies } from "../choices.ts";
import { fill } from "../words.ts";
import type { LineOf, ViewContext } from "./context.ts";

const SCORE = /^[1-5](?=\D|$)/;

/** The choices that are scores, one to five; what else is offered ("Skip") stays a plain button. */
export const scores = (choices: readonly Choice[]): Choice[] =>
  choices.filter((choice) => SCORE.test(choice.payload));

/** One to five. Numbers, not stars: they read the same to everyone. */
export function feedbackView(view: ViewContext, line: LineOf<"feedback">): TemplateResult {
  const { words } = view;
  const { chosen, open } = quickReplies(view.lines, line);
  return html`<div class="card rating" role="group" aria-label=${words.rate}>
    <div class="scores">
      ${scores(line.message.choices).map(({ payload }) => {
        const score = SCORE.exec(payload)?.[0] ?? payload;
        return html`<button
          type="button"
          class=${chosen === payload ? "chosen" : ""}
          aria-label=${fill(words.rateOne, { score })}
          aria-disabled=${open ? nothing : "true"}
          aria-pressed=${chosen === payload ? "true" : "false"}
          tabindex=${open ? nothing : "-1"}
          @click=${() => open && view.say(payload)}
        >${score}</button>`;
      })}
    </div>
    <div class="ends" aria-hidden="true"><span>${words.rateLow}</span><span>${words.rateHigh}</span></div>
  </div>`;
}
