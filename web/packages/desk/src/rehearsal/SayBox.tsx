import { SendOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useWords } from "../i18n/context.tsx";

interface Props {
  busy: boolean;
  /** Resolves to whether the line was taken; else it stays to be sent again. */
  onSay: (text: string) => Promise<boolean>;
}

export function SayBox({ busy, onSay }: Props) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const field = useRef<TextAreaRef>(null);
  useEffect(() => field.current?.focus(), []);
  const say = async () => {
    const line = text.trim();
    if (!line || busy) return;
    if (await onSay(line)) setText("");
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that confirms a Chinese candidate is no Enter; Safari reports it as 229 after the composition.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229)
      return;
    event.preventDefault();
    void say();
  };
  return (
    <div className="composer">
      <Input.TextArea
        ref={field}
        value={text}
        rows={2}
        maxLength={2000}
        readOnly={busy}
        aria-label={t("rehearsal.say")}
        placeholder={t("rehearsal.placeholder")}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button
        type="primary"
        icon={<SendOutlined aria-hidden />}
        disabled={!text.trim()}
        loading={busy}
        onClick={() => void say()}
      >
        {t("composer.send")}
      </Button>
    </div>
  );
}
