import { BulbOutlined, CheckOutlined } from "@ant-design/icons";
import { languageTag } from "@leeway/protocol";
import { Button } from "antd";
import { useState } from "react";
import { useWords } from "../i18n/context.tsx";
import { remember, remembered } from "../ui/remember.ts";
import type { Hint } from "./types.ts";

interface Props {
  hint: Hint;
  onInsert: (sentence: string) => void;
}

/** Where there is little room, the advice is one line until it is asked for. */
const roomy = () => window.matchMedia("(min-width: 761px) and (min-height: 860px)").matches;

/** What the borrower needs first, and sentences for it. Whoever knows it by heart folds it away. */
export function HintCard({ hint, onInsert }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(() => roomy() && remembered("hint") !== "off");
  return (
    <details
      className="hint"
      open={open}
      onToggle={(event) => {
        const now = event.currentTarget.open;
        setOpen(now);
        if (roomy()) remember("hint", now ? "on" : "off");
      }}
    >
      <summary>
        <BulbOutlined aria-hidden /> <span className="visually-hidden">{t("hint.label")}: </span>
        <strong>{hint.title}</strong> <span>{hint.hint}</span>
      </summary>
      {hint.steps.length > 0 && (
        <ol className="hint-steps">
          {hint.steps.map(({ id, label, done }) => (
            <li key={id} className={done ? "is-done" : ""}>
              {done && <CheckOutlined aria-hidden />}
              {label}
              {done && <span className="visually-hidden"> ({t("hint.done")})</span>}
            </li>
          ))}
        </ol>
      )}
      <ul className="hint-say" aria-label={t("hint.say")}>
        {hint.say.map((sentence, index) => (
          <li key={sentence}>
            <q lang={languageTag(hint.language)}>{sentence}</q>
            <Button
              size="small"
              aria-label={t("hint.insertNamed", { text: sentence })}
              onClick={() => onInsert(sentence)}
            >
              {t("hint.insert")}
              {index === 0 && <kbd>F2</kbd>}
            </Button>
          </li>
        ))}
      </ul>
      <p className="muted">{t("hint.because", { why: hint.because })}</p>
    </details>
  );
}
