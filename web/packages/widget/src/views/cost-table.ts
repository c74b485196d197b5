import { html, type TemplateResult } from "lit";
import { decisions } from "../choices.ts";
import { choiceButton } from "./choice.ts";
import type { LineOf, ViewContext } from "./context.ts";

/** Everything the plan costs, once more, with an explicit yes or no. */
export function costTableView(view: ViewContext, line: LineOf<"cost_table">): TemplateResult {
  const { rows, reading_seconds, confirm, decline } = line.message.data;
  const offered = decisions(view.lines, line, [confirm, decline]);
  return html`<div class="card">
    <table class="ledger">
      <caption>${view.words.costTitle}</caption>
      <thead class="hidden"><tr><th scope="col">${view.words.item}</th><th scope="col">${view.words.amount}</th></tr></thead>
      <tbody>
        ${rows.map((row) => html`<tr><th scope="row">${row.label}</th><td>${row.value}</td></tr>`)}
      </tbody>
    </table>
    <div class="choices even">
      ${
        offered.open
          ? html`<leeway-reading-gate .seconds=${reading_seconds} .words=${view.words.reading}>
              ${choiceButton(view, confirm, offered, "primary")}
            </leeway-reading-gate>`
          : choiceButton(view, confirm, offered, "primary")
      }
      ${choiceButton(view, decline, offered)}
    </div>
  </div>`;
}
