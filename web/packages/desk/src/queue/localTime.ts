/** A moment as a field of type "datetime-local" wants it, in this computer's time zone. */
export function toLocalField(at: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The same field read as a moment; null when nothing sensible is in it. */
export function fromLocalField(text: string): string | null {
  const at = new Date(text);
  return text === "" || Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** What to propose: the next full half hour, at least half an hour from now. */
export function nextHalfHour(now: Date): Date {
  const half = 30 * 60_000;
  return new Date(Math.ceil((now.getTime() + half) / half) * half);
}
