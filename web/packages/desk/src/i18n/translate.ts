import type { Language } from "@leeway/protocol";
import { en } from "./en.ts";
import { type Dictionary, type Key, zh } from "./zh.ts";

export type { Key };
export const DICTIONARIES: Record<Language, Dictionary> = { zh, en };

export type Values = Record<string, string | number>;
export type Translate = (key: Key, values?: Values) => string;

/** The words of a language with {placeholders} filled in. */
export function translator(language: Language): Translate {
  return (key, values = {}) =>
    DICTIONARIES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The key `prefix.code`, when the dictionary has it: codes of the server may be newer than this desk. */
export function knownKey(prefix: string, code: string): Key | null {
  const key = `${prefix}.${code}`;
  return key in zh ? (key as Key) : null;
}
