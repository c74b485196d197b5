import {
  formatDateShort,
  formatMoney,
  formatRate,
  PLAN_ROWS,
  type PlanOffer,
  type PlanRow,
} from "@leeway/protocol";
import { html, nothing, type TemplateResult } from "lit";
import { decisions } from "../choices.ts";
import { fill, type Words } from "../words.ts";
import { choiceButton } from "./choice.ts";
import type { LineOf, ViewContext } from "./context.ts";

/** Keeps a date on one line of a narrow column. */
const NO_BREAK = "\u00a0";

type Cell = (offer: PlanOffer) => string;

const cellsFor = (view: ViewContext): Record<PlanRow, Cell> => ({
  instalment: (offer) => formatMoney(offer.instalment_minor, offer.currency),
  count: (offer) => fill(view.words.count, { count: offer.instalments }),
  dates: ({ first_due, last_due }) =>
    [...new Set([first_due, last_due])]
      .map((date) => formatDateShort(date, view.language).replaceAll(" ", NO_BREAK))
      .join(" – "),
  total: (offer) => formatMoney(offer.total_minor, offer.currency),
  interest: (offer) => formatMoney(offer.interest_minor, offer.currency),
  waived: (offer) => formatMoney(offer.waived_minor, offer.currency),
  rate: (offer) => formatRate(offer.annual_rate),
  nothing: (offer) => formatMoney(offer.doing_nothing_minor, offer.currency),
  credit: (offer) => offer.credit_effect,
  missed: (offer) => offer.missed,
  why: (offer) => `${offer.reason} (${offer.rule_id})`,
});

/** The offers side by side. What is the same for all of them is said once, across the columns. */
export function plansView(view: ViewContext, line: LineOf<"plans">): TemplateResult {
  const { offers, rows } = line.message.data;
  const choices = offers.map((offer) => offer.accept);
  const offered = decisions(view.lines, line, choices);
  const cells = cellsFor(view);
  return html`<div class="card wide">
    <div class="scroll" role="region" tabindex="0" aria-label=${view.words.plans}>
      <table class="plans">
        <caption class="hidden">${view.words.plans}</caption>
        <thead><tr>
          <td></td>
          ${offers.map((offer) => heading(offer, view.words))}
        </tr></thead>
        <tbody>
          ${PLAN_ROWS.map(
            (row) => html`<tr class=${row}>
              <th scope="row">${rows[row]}</th>
              ${rowCells(offers.map(cells[row]))}
            </tr>`,
          )}
        </tbody>
        <tfoot><tr>
          <td></td>
          ${offers.map(
            (offer) =>
              html`<td>${choiceButton(
                view,
                offer.accept,
                offered,
                "primary",
                `${offer.accept.title} ${offer.label}`,
              )}</td>`,
          )}
        </tr></tfoot>
      </table>
    </div>
  </div>`;
}

const heading = (offer: PlanOffer, words: Words) => html`<th scope="col">
  <span class="plan-name">${/^[A-Z]$/.test(offer.label) ? `${words.scheme} ${offer.label}` : offer.label}</span>
  ${offer.badge ? html`<span class="badge">${offer.badge}</span>` : nothing}
</th>`;

function rowCells(texts: string[]): TemplateResult | TemplateResult[] {
  const same = texts.length > 1 && texts.every((text) => text === texts[0]);
  return same
    ? html`<td colspan=${texts.length}>${texts[0]}</td>`
    : texts.map((text) => html`<td>${text}</td>`);
}
