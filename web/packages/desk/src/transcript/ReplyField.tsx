import { SendOutlined, SnippetsOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { hintQuery, savedTextsQuery } from "../api/casework.ts";
import { HintCard } from "../coaching/HintCard.tsx";
import { nextSentence } from "../coaching/next.ts";
import { GuardPanel } from "../guard/GuardPanel.tsx";
import { MarkedField } from "../guard/MarkedField.tsx";
import { withBetter } from "../guard/ruling.ts";
import { useGuard } from "../guard/useGuard.ts";
import { useWords } from "../i18n/context.tsx";
import { TextPicker } from "../texts/TextPicker.tsx";
import { useInsert } from "../writing/useInsert.ts";
import { useTellTyping } from "./useTellTyping.ts";

/** What opens the saved texts in an empty field; a Chinese keyboard writes the second for the first. */
const OPENERS = ["/", "、"];

interface Props {
  conversationId: string;
  text: string;
  onText: (text: string) => void;
  onSend: (text: string, acknowledged: readonly string[]) => void;
  inputRef: RefObject<TextAreaRef | null>;
  /** The switch between reply and note. */
  modes: ReactNode;
}

/** Where the agent writes to the borrower, with advice above and the guard in between. */
export function ReplyField({ conversationId, text, onText, onSend, inputRef, modes }: Props) {
  const { t } = useWords();
  const guard = useGuard(conversationId, text);
  const hint = useQuery(hintQuery(conversationId)).data;
  const hasTexts = !!useQuery(savedTextsQuery(conversationId, "")).data;
  const [picking, setPicking] = useState(false);
  const [sending, setSending] = useState(false);
  const [stopped, setStopped] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const tellTyping = useTellTyping(conversationId);
  const insert = useInsert({ input: inputRef, text, onChange: onText });
  const toField = () => inputRef.current?.focus();

  // Held back: the keyboard goes to what has to be done first, as soon as it is on the page.
  const found = guard.findings.length > 0;
  useEffect(() => {
    if (!stopped || !found) return;
    setStopped(false);
    panel.current
      ?.querySelector<HTMLElement>("button[data-next], input[data-next], [data-next] input")
      ?.focus();
  }, [stopped, found]);

  const send = async () => {
    if (!text.trim() || sending) return;
    setSending(true);
    const ruling = await guard.decide();
    setSending(false);
    if (ruling !== "clear") return setStopped(true);
    onSend(text.trim(), guard.read);
    onText("");
    tellTyping(false);
    toField();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that confirms a Chinese candidate is no Enter; Safari reports it as 229 after the composition.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const sentence = event.key === "F2" && hint ? nextSentence(hint.say, text) : null;
    if (sentence !== null) insert(sentence, hint?.say.includes(text.trim()));
    else if (event.key === "Enter" && !event.shiftKey) void send();
    else return;
    event.preventDefault();
  };
  const closePicker = () => {
    setPicking(false);
    toField();
  };

  return (
    <>
      {hint && !found && <HintCard hint={hint} onInsert={insert} />}
      <GuardPanel
        guard={guard}
        panel={panel}
        onBetter={(finding) => {
          onText(withBetter(text, finding));
          toField();
        }}
        onSend={() => void send()}
        onEscape={toField}
      />
      <div className="composer">
        {picking && (
          <TextPicker
            conversationId={conversationId}
            onClose={() => setPicking(false)}
            onEscape={closePicker}
            onPick={(words) => {
              insert(words);
              setPicking(false);
            }}
          />
        )}
        <div className="composer-tools">
          {modes}
          {hasTexts && (
            <Button
              size="small"
              type="text"
              icon={<SnippetsOutlined aria-hidden />}
              aria-expanded={picking}
              onClick={() => setPicking(true)}
            >
              {t("texts.open")}
              <kbd>/</kbd>
            </Button>
          )}
        </div>
        <MarkedField
          text={text}
          findings={guard.findings}
          inputRef={inputRef}
          readOnly={sending}
          aria-label={t("composer.label")}
          placeholder={t("composer.placeholder")}
          onChange={(event) => {
            const { value } = event.target;
            if (hasTexts && text === "" && OPENERS.includes(value)) return setPicking(true);
            onText(value);
            tellTyping(value !== "");
          }}
          onKeyDown={onKeyDown}
          onBlur={() => tellTyping(false)}
        />
        <Button
          type="primary"
          icon={<SendOutlined aria-hidden />}
          loading={sending}
          disabled={!text.trim()}
          onClick={() => void send()}
        >
          {t("composer.send")}
        </Button>
      </div>
    </>
  );
}
