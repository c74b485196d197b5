import type { Language } from "@leeway/protocol";
import type { Agent, Handoff } from "../api/types.ts";
import type { Topic } from "./types.ts";

export const TOPICS: readonly Topic[] = ["money", "complaint", "debt_check", "crisis", "other"];
export const PRIORITIES = [0, 1, 2, 3, 4] as const;

export type Whose = "all" | "me" | "team";

export interface Filters {
  priority: number | null;
  topic: Topic | null;
  language: Language | null;
  /** Null: what is usual for the tab. */
  whose: Whose | null;
  late: boolean;
}

export const NO_FILTERS: Filters = { priority: null, topic: null, language: null, whose: null, late: false };

/** How many filters are set. */
export function howMany(filters: Filters): number {
  return Object.values(filters).filter((value) => value !== null && value !== false).length;
}

/** Held by this agent, or waiting for them by name. */
function isMine(row: Handoff, me: Agent): boolean {
  return row.agent?.id === me.id || row.for_agent?.id === me.id;
}

export function filtered(
  rows: readonly Handoff[],
  filters: Filters,
  whose: Whose,
  me: Agent,
  team: string | null,
): Handoff[] {
  const { priority, topic, language, late } = filters;
  return rows.filter(
    (row) =>
      (priority === null || row.priority === priority) &&
      (topic === null || row.topic === topic) &&
      (language === null || row.language === language) &&
      (!late || row.late === true) &&
      (whose === "all" || isMine(row, me) || (whose === "team" && team !== null && row.team === team)),
  );
}

/** Rows in which every word of the search occurs somewhere: name, reason, summary, or what the borrower said. */
export function matching(rows: readonly Handoff[], search: string): Handoff[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = [
      row.borrower_name,
      row.reason_label,
      row.summary,
      row.wants,
      row.next_step,
      row.callback,
      row.note,
      row.conversation_id,
      row.agent?.name,
      row.team,
    ]
      .join("\n")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
