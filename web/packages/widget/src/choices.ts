/** Which of the buttons in the transcript can still be pressed, and which one was. */
import type { Choice, MessageKind } from "@leeway/protocol";
import type { Line, OwnLine, ServerLine } from "./conversation.ts";

export interface Offered {
  /** Payload of the button that was pressed (or typed), if any. */
  chosen: string | null;
  open: boolean;
}

/** Short answers and ratings hold until the borrower says anything. */
export function quickReplies(lines: readonly Line[], line: ServerLine): Offered {
  const next = said(lines, line)[0];
  return next ? { chosen: next.text, open: false } : { chosen: null, open: true };
}

/** Offers and cost tables hold, through any questions asked in between, until one is taken or a newer one replaces them. */
export function decisions(lines: readonly Line[], line: ServerLine, choices: readonly Choice[]): Offered {
  const chosen = said(lines, line).find((one) => choices.some((choice) => choice.payload === one.text));
  const replaced = lines.some(
    (one) => one.by === "server" && one.seq > line.seq && REPLACING.has(one.message.kind),
  );
  return { chosen: chosen?.text ?? null, open: !chosen && !replaced };
}

const REPLACING: ReadonlySet<MessageKind> = new Set(["plans", "cost_table", "agreement"]);

/** What the borrower said after a line, as far as it went out or is on its way. */
const said = (lines: readonly Line[], after: ServerLine): OwnLine[] =>
  lines.filter(
    (one): one is OwnLine =>
      one.by === "borrower" && one.delivery !== "failed" && (one.seq ?? Number.POSITIVE_INFINITY) > after.seq,
  );
