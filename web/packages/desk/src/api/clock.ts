/** The gateway's clock, as its answers tell it: a desk whose own clock is wrong still counts honestly. */
let offsetMs = 0;

export function noteServerDate(header: string | null, now: number): void {
  const at = header === null ? Number.NaN : Date.parse(header);
  if (!Number.isNaN(at)) offsetMs = at - now;
}

/** What time it is at the gateway when it is `now` on this computer. */
export function serverNow(now: number): number {
  // The header counts whole seconds and travels: up to two seconds are no difference.
  return Math.abs(offsetMs) <= 2_000 ? now : now + offsetMs;
}
