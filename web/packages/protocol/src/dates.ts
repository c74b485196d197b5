import type { Language } from "./language.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A calendar date "2026-12-15" in words. It is not a moment, so no time zone can move it by a day. */
export function formatDate(isoDate: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDate);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (!match || !month) throw new RangeError(`not a date: ${isoDate}`);
  const day = Number(match[3]);
  return language === "zh" ? `${match[1]}年${Number(match[2])}月${day}日` : `${day} ${month} ${match[1]}`;
}

/** The same where room is short, as in a table: "2026/12/15", "15 Dec 2026". */
export function formatDateShort(isoDate: string, language: Language): string {
  const long = formatDate(isoDate, language);
  return language === "zh" ? long.replace(/[年月]/g, "/").replace("日", "") : long;
}

/** The clock time of a moment, in the reader's own time zone: "14:05". */
export function formatTime(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return "";
  return `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
}
