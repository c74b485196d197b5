import type { Agent, Handoff, QueueStatus } from "../api/types.ts";

export type Tab = "waiting" | "callback" | "mine" | "resolved";
export const STATUS: Record<Tab, QueueStatus> = {
  waiting: "waiting",
  callback: "callback",
  mine: "claimed",
  resolved: "resolved",
};

/**
 * Most pressing first; within a priority what was given to this agent, then whoever has waited longest. Call-backs by
 * their time, those without one last. Resolved cases: latest first.
 */
export function inOrder(rows: readonly Handoff[], tab: Tab, me: Agent): Handoff[] {
  const age = (a: Handoff, b: Handoff) => Date.parse(a.opened_at) - Date.parse(b.opened_at);
  const given = (row: Handoff) => (tab === "waiting" && row.for_agent?.id === me.id ? 0 : 1);
  const at = (row: Handoff) => (row.callback_at ? Date.parse(row.callback_at) : Number.MAX_SAFE_INTEGER);
  if (tab === "resolved") return [...rows].sort((a, b) => age(b, a));
  if (tab === "callback")
    return [...rows].sort((a, b) => at(a) - at(b) || a.priority - b.priority || age(a, b));
  return [...rows].sort((a, b) => a.priority - b.priority || given(a) - given(b) || age(a, b));
}

export function heldBy(rows: readonly Handoff[], agent: Agent): Handoff[] {
  return rows.filter((row) => row.agent?.id === agent.id);
}

export function isCrisis(row: Pick<Handoff, "priority" | "distress">): boolean {
  return row.priority === 0 || row.distress === "crisis";
}

/** Neither waiting nor in anybody's hands any more. */
export function isOver(row: Pick<Handoff, "status">): boolean {
  return row.status === "resolved" || row.status === "handed_back" || row.status === "abandoned";
}

/** The row that is `step` places away from the current one; the ends hold. */
export function neighbour(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  if (ids.length === 0) return null;
  const at = current === null ? -1 : ids.indexOf(current);
  if (at === -1) return (step === 1 ? ids[0] : ids[ids.length - 1]) ?? null;
  return ids[Math.min(Math.max(at + step, 0), ids.length - 1)] ?? null;
}
