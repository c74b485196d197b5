import type { Agent, Handoff } from "../api/types.ts";
import { isOver } from "./order.ts";

export type Tone = "bad" | "careful" | "calm";

/** What must not be overlooked on a row: a word, a name in it, or the seconds to or since a moment. */
export type Mark =
  | { key: "forMe" | "escalated" | "vulnerable"; tone: Tone }
  | { key: "forOther" | "team"; tone: Tone; name: string }
  | { key: "due" | "overdue" | "leaseLeft" | "leaseLapsed"; tone: Tone; seconds: number }
  | { key: "answerBy" | "answerLate" | "callAt" | "callNow"; tone: Tone; at: string };

const SOON_SECONDS = 120;
/** An open desk renews its leases long before this; what runs lower has lost its desk. */
const LEASE_SOON_SECONDS = 120;
const ANSWER_SOON_SECONDS = 2 * 86_400;

function secondsUntil(at: string, now: number): number {
  return (Date.parse(at) - now) / 1000;
}

/** The marks of a row at a moment of the gateway's clock, the most pressing first. */
export function marksOf(row: Handoff, me: Agent, now: number): Mark[] {
  if (isOver(row)) return [];
  const marks: Mark[] = [];
  if (row.for_agent)
    marks.push(
      row.for_agent.id === me.id
        ? { key: "forMe", tone: "careful" }
        : { key: "forOther", tone: "calm", name: row.for_agent.name },
    );
  if (row.escalated) marks.push({ key: "escalated", tone: "bad" });
  if (row.status === "waiting" && row.due_at) {
    const left = secondsUntil(row.due_at, now);
    if (left < 0) marks.push({ key: "overdue", tone: "bad", seconds: -left });
    else marks.push({ key: "due", tone: left < SOON_SECONDS ? "careful" : "calm", seconds: left });
  }
  if (row.callback_at && row.status !== "waiting") {
    const due = secondsUntil(row.callback_at, now) <= 0;
    marks.push({ key: due ? "callNow" : "callAt", tone: due ? "bad" : "calm", at: row.callback_at });
  }
  if (row.answer_due_at) {
    const left = secondsUntil(row.answer_due_at, now);
    if (left < 0) marks.push({ key: "answerLate", tone: "bad", at: row.answer_due_at });
    else
      marks.push({
        key: "answerBy",
        tone: left < ANSWER_SOON_SECONDS ? "careful" : "calm",
        at: row.answer_due_at,
      });
  }
  if (row.status === "claimed" && row.lease_until) {
    const left = secondsUntil(row.lease_until, now);
    if (left < 0) marks.push({ key: "leaseLapsed", tone: "bad", seconds: -left });
    else if (left <= LEASE_SOON_SECONDS) marks.push({ key: "leaseLeft", tone: "careful", seconds: left });
  }
  if (row.vulnerable && row.priority > 1) marks.push({ key: "vulnerable", tone: "careful" });
  if (row.team && !row.for_agent) marks.push({ key: "team", tone: "calm", name: row.team });
  return marks;
}
