/** The sentence to insert next: the first, and after it the one behind that which stands in the field alone. */
export function nextSentence(say: readonly string[], draft: string): string | null {
  const standing = say.indexOf(draft.trim());
  return say[(standing + 1) % say.length] ?? null;
}
