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
