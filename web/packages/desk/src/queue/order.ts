import type { Agent, Handoff } from "../api/types.ts";

export type Tab = "waiting" | "mine" | "resolved";

/** Most pressing first; within a priority, whoever has waited longest. Resolved cases: latest first. */
export function inOrder(rows: readonly Handoff[], tab: Tab): Handoff[] {
  const age = (a: Handoff, b: Handoff) => Date.parse(a.opened_at) - Date.parse(b.opened_at);
  if (tab === "resolved") return [...rows].sort((a, b) => age(b, a));
  return [...rows].sort((a, b) => a.priority - b.priority || age(a, b));
}

export function heldBy(rows: readonly Handoff[], agent: Agent): Handoff[] {
  return rows.filter((row) => row.agent?.id === agent.id);
}

/** Rows in which every word of the search occurs somewhere. */
export function matching(rows: readonly Handoff[], search: string): Handoff[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = [row.borrower_name, row.reason_label, row.summary, row.conversation_id, row.agent?.name]
      .join("\n")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export function isCrisis(row: Pick<Handoff, "priority" | "distress">): boolean {
  return row.priority === 0 || row.distress === "crisis";
}

/** The row that is `step` places away from the current one; the ends hold. */
export function neighbour(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  if (ids.length === 0) return null;
  const at = current === null ? -1 : ids.indexOf(current);
  if (at === -1) return (step === 1 ? ids[0] : ids[ids.length - 1]) ?? null;
  return ids[Math.min(Math.max(at + step, 0), ids.length - 1)] ?? null;
}
