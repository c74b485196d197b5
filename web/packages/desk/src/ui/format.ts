import type { Language } from "@leeway/protocol";

const LOCALES: Record<Language, string> = { zh: "zh-CN", en: "en-GB" };

/** A moment with its day, in the agent's own time zone. */
export function dayAndTime(at: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: language === "zh" ? "long" : "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  }).format(new Date(at));
}

/** Seconds as m:ss, h:mm:ss, or days and hours: what a wait looks like at a glance. */
export function wait(seconds: number, words: { day: string; hour: string }): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  if (hours >= 24) return `${Math.floor(hours / 24)} ${words.day} ${hours % 24} ${words.hour}`;
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** The wait now: what the server said when it answered, plus the time since then (never this computer's idea of the date). */
export function waitedSince(waitingSeconds: number, answeredAt: number, now: number): number {
  return waitingSeconds + Math.max(0, (now - answeredAt) / 1000);
}

/** A day in words, in the agent's own time zone: what separates the days of a transcript. */
export function dayOf(at: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: "long",
    day: "numeric",
    weekday: "short",
  }).format(new Date(at));
}
