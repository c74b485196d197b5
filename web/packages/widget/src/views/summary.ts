import { type BudgetLine, formatMoney } from "@leeway/protocol";
import { html, type TemplateResult } from "lit";
import type { LineOf, ViewContext } from "./context.ts";

/** 收支表: income and expenditure of a month, and what is left. */
export function summaryView(view: ViewContext, line: LineOf<"summary">): TemplateResult {
  const { title, income, outgoings, surplus_minor, sustainable_minor, currency } = line.message.data;
  const { words } = view;
  const money = (minor: number) => formatMoney(minor, currency);
  return html`<div class="card">
    <table class="ledger">
      <caption>${title}</caption>
      <thead class="hidden"><tr><th scope="col">${words.item}</th><th scope="col">${words.amount}</th></tr></thead>
      ${section(words.income, words.total, income, money)}
      ${section(words.outgoings, words.total, outgoings, money)}
      <tbody class="result">
        <tr><th scope="row">${words.surplus}</th><td>${money(surplus_minor)}</td></tr>
        <tr class="strong"><th scope="row">${words.sustainable}</th><td>${money(sustainable_minor)}</td></tr>
      </tbody>
    </table>
  </div>`;
}

function section(
  title: string,
  total: string,
  lines: readonly BudgetLine[],
  money: (minor: number) => string,
): TemplateResult {
  const sum = lines.reduce((all, line) => all + line.amount_minor, 0);
  return html`<tbody>
    <tr class="section"><th scope="rowgroup" colspan="2">${title}</th></tr>
    ${lines.map(
      (line) => html`<tr><th scope="row">${line.label}</th><td>${money(line.amount_minor)}</td></tr>`,
    )}
    <tr class="sum"><th scope="row">${total}</th><td>${money(sum)}</td></tr>
  </tbody>`;
}
