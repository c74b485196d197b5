import type { Marks } from "../api/types.ts";

export type Mark = "sent" | "delivered" | "read";

/** How far one of the agent's lines has come. */
export function markOf(seq: number, { delivered, read }: Marks): Mark {
  if (seq <= read) return "read";
  return seq <= delivered ? "delivered" : "sent";
}
