import type { DeskMessage, DistressLevel } from "../api/types.ts";
import type { Note } from "../notes/types.ts";

export type Entry = { message: DeskMessage; note?: never } | { note: Note; message?: never };

export function timeOf(entry: Entry): string {
  return entry.message ? entry.message.at : entry.note.at;
}

/** The lines of the talk in their order, with each note before the first line that came after it. */
export function timeline(messages: readonly DeskMessage[], notes: readonly Note[]): Entry[] {
  const waiting = [...notes].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const entries: Entry[] = [];
  for (const message of messages) {
    while (waiting[0] && Date.parse(waiting[0].at) < Date.parse(message.at)) {
      entries.push({ note: waiting[0] });
      waiting.shift();
    }
    entries.push({ message });
  }
  return [...entries, ...waiting.map((note) => ({ note }))];
}

const MARKED: readonly (DistressLevel | null)[] = ["upset", "distressed", "crisis"];

/** The lines in which the borrower was upset or worse. */
export function markers(messages: readonly DeskMessage[]): number[] {
  return messages.filter(({ distress }) => MARKED.includes(distress)).map(({ seq }) => seq);
}

/** The next marker from a line on, round and round; without a line, the last one or the first. */
export function nextMarker(seqs: readonly number[], from: number | null, step: 1 | -1): number | null {
  if (from === null) return (step > 0 ? seqs[0] : seqs.at(-1)) ?? null;
  const next = step > 0 ? seqs.find((seq) => seq > from) : seqs.findLast((seq) => seq < from);
  return next ?? (step > 0 ? seqs[0] : seqs.at(-1)) ?? null;
}
