import type { Queue } from "@leeway/protocol";
import { html, nothing, type TemplateResult } from "lit";
import type { Client } from "../client.ts";
import { fill, type Words } from "../words.ts";

/** One calm strip under the header: what stands between the borrower and an answer, if anything does. */
export function noticesView(client: Client, words: Words): TemplateResult {
  return html`<div class="notices" role="status">
    ${client.offline ? html`<p class="strip offline">${words.offline}</p>` : nothing}
    ${!client.offline && client.ready ? standingView(client, words) : nothing}
  </div>`;
}

function standingView({ standing }: Client, words: Words): TemplateResult | typeof nothing {
  const { state, agent, queue } = standing;
  if (state === "waiting") {
    return html`<p class="strip waiting"><b>${waitingLine(queue, words)}</b> ${words.waitingMeanwhile}</p>`;
  }
  if (state === "human" && agent)
    return html`<p class="strip human">${fill(words.human, { name: agent.name })}</p>`;
  return state === "closed" ? html`<p class="strip">${words.closed}</p>` : nothing;
}

/** Says only what is known: no place and no minutes where there are none. */
function waitingLine(queue: Queue | null, words: Words): string {
  const [comma, stop] = words.ai && /[\u4e00-\u9fff]/.test(words.waiting) ? ["，", "。"] : [", ", "."];
  if (queue && !queue.open) return words.waitingClosed + stop;
  const parts = [words.waiting];
  if (queue && queue.position > 0) parts.push(fill(words.waitingPosition, { position: queue.position }));
  if (queue?.wait_minutes != null) parts.push(fill(words.waitingMinutes, { minutes: queue.wait_minutes }));
  return parts.join(comma) + stop;
}
