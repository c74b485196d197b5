import { formatTime } from "@leeway/protocol";
import { html, nothing, type TemplateResult } from "lit";
import { quickReplies } from "../choices.ts";
import type { Line, OwnLine, ServerLine } from "../conversation.ts";
import { icons } from "../icons.ts";
import { agreementView } from "./agreement.ts";
import { choiceButton } from "./choice.ts";
import { type LineOf, type ViewContext, voiceOf } from "./context.ts";
import { costTableView } from "./cost-table.ts";
import { feedbackView, scores } from "./feedback.ts";
import { helplinesView } from "./helplines.ts";
import { plansView } from "./plans.ts";
import { summaryView } from "./summary.ts";

type LineContext = ViewContext & { online: boolean; readSeq: number; retry(key: string): void };

/** One line of the transcript. `before` is the line above it: a run of one speaker's lines is labelled once. */
export function lineView(view: LineContext, line: Line, before: Line | undefined): TemplateResult {
  return line.by === "borrower" ? ownView(view, line) : serverView(view, line, before);
}

function ownView(view: LineContext, line: OwnLine): TemplateResult {
  const { words } = view;
  return html`<div class="line own ${line.delivery}">
    <p class="bubble" lang=${voiceOf(line.text, view.language)}><span class="hidden">${words.you}：</span>${line.text}</p>
    ${
      line.delivery === "failed"
        ? html`<p class="meta problem">${line.problem ?? words.failed}
            <button type="button" class="link" @click=${() => view.retry(line.key)}>${words.retry}</button></p>`
        : html`<p class="meta" aria-live="off">${formatTime(line.at)} ${delivery(view, line)}</p>`
    }
  </div>`;
}

function delivery(view: LineContext, line: OwnLine): TemplateResult {
  const { words } = view;
  if (line.delivery === "delivered" && line.seq !== null && line.seq <= view.readSeq)
    return html`<span class="mark read">${icons.checks}<span>${words.read}</span></span>`;
  if (line.delivery === "delivered")
    return html`<span class="mark">${icons.check}<span>${words.delivered}</span></span>`;
  return html`<span class="mark">${view.online ? words.sending : words.queued}</span>`;
}

function serverView(view: ViewContext, line: ServerLine, before: Line | undefined): TemplateResult {
  const { message } = line;
  if (message.sender === "system" || message.kind === "state") return noticeView(view, line);
  const first = before?.by !== "server" || speaker(view, before) !== speaker(view, line);
  return html`<div class="line theirs ${message.sender}">
    ${
      first
        ? html`<p class="who">${speaker(view, line)}<span class="when">${formatTime(message.at)}</span></p>`
        : nothing
    }
    ${message.text ? html`<p class="bubble" lang=${voiceOf(message.text, view.language)}>${message.text}</p>` : nothing}
    ${contentView(view, line)}
    ${repliesView(view, line)}
  </div>`;
}

function noticeView(view: ViewContext, line: ServerLine): TemplateResult {
  const { text } = line.message;
  return html`<div class="line notice">
    ${text ? html`<p lang=${voiceOf(text, view.language)}>${text}</p>` : nothing}
    ${contentView(view, line)}
    ${repliesView(view, line)}
  </div>`;
}

function speaker(view: ViewContext, line: ServerLine): string {
  const { sender, agent } = line.message;
  if (sender === "agent") return [agent?.name, view.words.agent].filter(Boolean).join(" · ");
  return sender === "system" ? view.words.system : view.words.assistant;
}

function contentView(view: ViewContext, line: ServerLine): TemplateResult | typeof nothing {
  switch (line.message.kind) {
    case "plans":
      return plansView(view, line as LineOf<"plans">);
    case "summary":
      return summaryView(view, line as LineOf<"summary">);
    case "cost_table":
      return costTableView(view, line as LineOf<"cost_table">);
    case "agreement":
      return agreementView(view, line as LineOf<"agreement">);
    case "helplines":
      return helplinesView(view, line as LineOf<"helplines">);
    case "feedback":
      return feedbackView(view, line as LineOf<"feedback">);
    default:
      return nothing;
  }
}

/** Payloads that the content itself has buttons for; the plain ones beside them are for clients that know only text. */
function ownPayloads({ message }: ServerLine): Set<string> {
  if (message.kind === "plans") return new Set(message.data.offers.map((offer) => offer.accept.payload));
  if (message.kind === "cost_table")
    return new Set([message.data.confirm.payload, message.data.decline.payload]);
  return message.kind === "feedback"
    ? new Set(scores(message.choices).map((choice) => choice.payload))
    : new Set();
}

function repliesView(view: ViewContext, line: ServerLine): TemplateResult | typeof nothing {
  const own = ownPayloads(line);
  const choices = line.message.choices.filter((choice) => !own.has(choice.payload));
  if (!choices.length) return nothing;
  const offered = quickReplies(view.lines, line);
  return html`<div class="choices">${choices.map((choice) => choiceButton(view, choice, offered))}</div>`;
}
