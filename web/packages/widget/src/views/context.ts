import type { Language } from "@leeway/protocol";
import type { Line, ServerLine } from "../conversation.ts";
import type { Words } from "../words.ts";

/** What every view of one line may need. */
export interface ViewContext {
  language: Language;
  words: Words;
  lines: readonly Line[];
  /** Says a plain word for the borrower, as if typed. */
  say(text: string): void;
}

export type LineOf<K extends ServerLine["message"]["kind"]> = ServerLine & {
  message: Extract<ServerLine["message"], { kind: K }>;
};

/** The language a text is written in, for screen readers' voices. */
export const voiceOf = (text: string, fallback: Language): string =>
  /[\u3400-\u9fff]/.test(text) ? "zh-CN" : /[a-z]{2}/i.test(text) ? "en" : fallback === "zh" ? "zh-CN" : "en";
