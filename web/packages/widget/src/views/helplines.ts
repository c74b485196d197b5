import { html, nothing, type TemplateResult } from "lit";
import { icons } from "../icons.ts";
import { fill } from "../words.ts";
import type { LineOf, ViewContext } from "./context.ts";

/** Numbers to call, each one large target for a thumb. */
export function helplinesView(view: ViewContext, line: LineOf<"helplines">): TemplateResult {
  const { words } = view;
  return html`<div class="card helplines">
    <p class="card-title">${icons.heart}<span>${words.helplines}</span></p>
    <ul>
      ${line.message.data.lines.map(
        ({ name, number, note }) => html`<li>
          <a href="tel:${number.replace(/[^\d+*#]/g, "")}" aria-label=${[fill(words.call, { name, number }), note].filter(Boolean).join("。")}>
            ${icons.phone}
            <span class="line-name">${name}</span>
            <span class="line-number">${number}</span>
            ${note ? html`<span class="line-note">${note}</span>` : nothing}
          </a>
        </li>`,
      )}
    </ul>
  </div>`;
}
