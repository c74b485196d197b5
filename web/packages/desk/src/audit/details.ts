const LONGEST = 160;

/** The details of a deed as words: nothing empty, nothing endless. */
export function detailsOf(data: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(data)
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([name, value]) => {
      const words = typeof value === "string" ? value : JSON.stringify(value);
      return [name, words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words];
    });
}

/** A moment to the second, in the reader's own time zone, as records are compared: "2026-11-26 12:06:31". */
export function exactly(at: string): string {
  const moment = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${day} ${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(":")}`;
}
