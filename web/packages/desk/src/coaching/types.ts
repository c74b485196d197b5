import type { Language } from "@leeway/protocol";

export interface HintStep {
  id: string;
  label: string;
  done: boolean;
}

/** What the borrower needs first, with reviewed sentences to say. */
export interface Hint {
  stage: "keep_safe" | "acknowledge" | "ask" | "offer" | "close";
  id: string;
  title: string;
  hint: string;
  say: string[];
  /** The language of `say`. */
  language: Language;
  frame: string | null;
  steps: HintStep[];
  because: string;
}
