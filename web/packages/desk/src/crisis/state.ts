import type { CrisisView } from "./types.ts";

/** A crisis stays on top of the conversation until somebody has cleared it. */
export function isOpen(crisis: CrisisView | null | undefined): crisis is CrisisView {
  return !!crisis && crisis.cleared_at === null;
}

export function stepsDone({ steps }: CrisisView): number {
  return steps.filter((step) => step.done_by !== null).length;
}

/** The number to dial: without what only separates its digits for reading. */
export function dial(phone: string): string {
  return `tel:${phone.replace(/[^\d+*#]/g, "")}`;
}
