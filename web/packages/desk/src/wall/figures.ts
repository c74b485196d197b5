import type { Wall, WallDay } from "./types.ts";

export const PERIODS = [7, 30, 90] as const;
export type Period = (typeof PERIODS)[number];

/** The lines of the by-day chart, in the order in which a case goes. */
export const SERIES = ["opened", "handed_over", "resolved", "agreed"] as const;
export type Series = (typeof SERIES)[number];

/** A share between 0 and 1 as a percentage; small shares keep a decimal, so that one in three hundred is not none. */
export function percent(share: number | null): string | null {
  if (share === null || !Number.isFinite(share)) return null;
  const hundredths = share * 100;
  if (hundredths === 0 || hundredths >= 10) return `${Math.round(hundredths)}%`;
  return `${Number(hundredths.toFixed(1))}%`;
}

export function sumOf(days: readonly WallDay[], series: Series): number {
  return days.reduce((sum, day) => sum + day[series], 0);
}

export function maxOf(days: readonly WallDay[], series: Series): number {
  return Math.max(0, ...days.map((day) => day[series]));
}

/** The height that all charts of the page share, so that their bars can be compared. */
export function commonScale(days: readonly WallDay[]): number {
  return Math.max(1, ...SERIES.map((series) => maxOf(days, series)));
}

/** Parts of a whole, the largest first, with their shares. */
export function mix<T extends { count: number }>(parts: readonly T[]): (T & { share: number })[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return parts
    .filter(({ count }) => count > 0)
    .map((part) => ({ ...part, share: part.count / total }))
    .sort((a, b) => b.count - a.count);
}

/** How the waiting line looks at a glance. */
export function pressure({ waiting, late }: Wall["now"]): "calm" | "busy" | "late" {
  if (late > 0) return "late";
  return waiting > 0 ? "busy" : "calm";
}
