import { SendOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { api } from "../api/client.ts";
import { useWords } from "../i18n/context.tsx";

const TYPING_REPEAT_MS = 4_000;

interface Props {
  conversationId: string;
  draft: string;
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  inputRef: RefObject<TextAreaRef | null>;
}

export function Composer({ conversationId, draft, onDraft, onSend, inputRef }: Props) {
  const { t } = useWords();
  const toldAt = useRef(0);
  const tellTyping = (on: boolean) => {
    const now = Date.now();
    if (on ? now - toldAt.current < TYPING_REPEAT_MS : toldAt.current === 0) return;
    toldAt.current = on ? now : 0;
    api.typing(conversationId, on).catch(() => undefined); // a courtesy: its loss harms nobody
  };
  useEffect(() => {
    toldAt.current = 0;
  }, []);

  const send = () => {
    const text = draft.trim();
    if (!text) return;
    onSend(text);
    onDraft("");
    tellTyping(false);
    inputRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that confirms a Chinese candidate is no Enter; Safari reports it as 229 after the composition.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229)
      return;
    event.preventDefault();
    send();
  };

  return (
    <div className="composer">
      <Input.TextArea
        ref={inputRef}
        value={draft}
        rows={2}
        aria-label={t("composer.label")}
        placeholder={t("composer.placeholder")}
        onChange={(event) => {
          onDraft(event.target.value);
          tellTyping(event.target.value !== "");
        }}
        onKeyDown={onKeyDown}
        onBlur={() => tellTyping(false)}
      />
      <Button type="primary" icon={<SendOutlined aria-hidden />} disabled={!draft.trim()} onClick={send}>
        {t("composer.send")}
      </Button>
    </div>
  );
}
