import type { Line } from "./conversation.ts";

/** Half a pixel of rounding must not hide that a line is on screen. */
const SLACK = 2;

/** Place of the last line whose end has come on screen. `bottoms` are the lines' lower edges and `edge` that of the
 *  part in view, in the same CSS pixels. */
export function lastSeen(lines: readonly Line[], bottoms: readonly number[], edge: number): number {
  const index = lines.findLastIndex(
    (line, at) => line.seq !== null && (bottoms[at] ?? Number.POSITIVE_INFINITY) <= edge + SLACK,
  );
  return lines[index]?.seq ?? 0;
}
