import { formatDate, formatMoney } from "@leeway/protocol";
import { html, nothing, type TemplateResult } from "lit";
import { icons } from "../icons.ts";
import { fill } from "../words.ts";
import type { LineOf, ViewContext } from "./context.ts";

/** The signed plan: what matters at a glance, every instalment on demand, and the two files to keep. */
export function agreementView(view: ViewContext, line: LineOf<"agreement">): TemplateResult {
  const { agreement_id, instalments, total_minor, currency, pdf_url, ics_url } = line.message.data;
  const { words, language } = view;
  const [first, last] = [instalments[0], instalments.at(-1)];
  return html`<div class="card agreement">
    <p class="card-title">${icons.check}<span>${words.agreement}</span></p>
    <dl>
      ${
        first && last
          ? html`<div><dt>${words.firstDue}</dt><dd>${formatDate(first.due, language)} · ${formatMoney(first.amount_minor, currency)}</dd></div>
              <div><dt>${words.lastDue}</dt><dd>${formatDate(last.due, language)} · ${formatMoney(last.amount_minor, currency)}</dd></div>`
          : nothing
      }
      <div><dt>${words.agreementTotal}</dt><dd class="strong">${formatMoney(total_minor, currency)}</dd></div>
      <div><dt>${words.agreementNumber}</dt><dd class="code">${agreement_id}</dd></div>
    </dl>
    <details>
      <summary>${icons.down}<span>${fill(words.schedule, { count: instalments.length })}</span></summary>
      <table class="ledger schedule">
        <thead><tr>
          <th scope="col">${words.number}</th><th scope="col">${words.due}</th><th scope="col">${words.amount}</th>
        </tr></thead>
        <tbody>
          ${instalments.map(
            (one) => html`<tr>
              <th scope="row">${one.number}</th>
              <td>${formatDate(one.due, language)}</td>
              <td>${formatMoney(one.amount_minor, currency)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </details>
    <div class="choices even">
      <a class="choice quiet" href=${pdf_url} target="_blank" rel="noopener noreferrer">
        ${icons.document}<span>${words.pdf}</span><span class="hidden">（${words.opensNew}）</span></a>
      <a class="choice quiet" href=${ics_url} target="_blank" rel="noopener noreferrer">
        ${icons.calendar}<span>${words.ics}</span><span class="hidden">（${words.opensNew}）</span></a>
    </div>
  </div>`;
}
