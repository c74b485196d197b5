import type { TextAreaRef } from "antd/es/input/TextArea";
import type { RefObject } from "react";

interface Field {
  input: RefObject<TextAreaRef | null>;
  text: string;
  onChange: (text: string) => void;
}

/** Puts words in at the cursor, or in the place of everything, and leaves the keyboard behind them. */
export function useInsert({ input, text, onChange }: Field): (words: string, whole?: boolean) => void {
  return (words, whole = false) => {
    const field = input.current?.resizableTextArea?.textArea;
    const from = whole ? 0 : (field?.selectionStart ?? text.length);
    const to = whole ? text.length : (field?.selectionEnd ?? text.length);
    onChange(text.slice(0, from) + words + text.slice(to));
    setTimeout(() => {
      field?.focus();
      field?.setSelectionRange(from + words.length, from + words.length);
    });
  };
}
