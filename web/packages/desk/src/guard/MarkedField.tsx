import { Input } from "antd";
import type { TextAreaProps, TextAreaRef } from "antd/es/input/TextArea";
import { type RefObject, useRef } from "react";
import { type Placed, pieces } from "./ruling.ts";

interface Props extends TextAreaProps {
  text: string;
  findings: readonly Placed[];
  inputRef: RefObject<TextAreaRef | null>;
}

/** A field whose findings are underlined: the same text lies below it, invisible but for the lines. */
export function MarkedField({ text, findings, inputRef, ...field }: Props) {
  const marks = useRef<HTMLDivElement>(null);
  return (
    <div className="marked-field">
      <div className="marks" aria-hidden ref={marks}>
        {pieces(text, findings).map(({ from, text: piece, finding }) =>
          finding ? (
            <mark key={from} className={`is-${finding.severity}`}>
              {piece}
            </mark>
          ) : (
            <span key={from}>{piece}</span>
          ),
        )}
      </div>
      <Input.TextArea
        ref={inputRef}
        value={text}
        rows={2}
        onScroll={(event) => {
          if (marks.current) marks.current.scrollTop = event.currentTarget.scrollTop;
        }}
        {...field}
      />
    </div>
  );
}
