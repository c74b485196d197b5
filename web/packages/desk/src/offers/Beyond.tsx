import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { useWords } from "../i18n/context.tsx";
import type { Choices, Wish } from "./types.ts";

interface Props {
  item: Choices["beyond"][number];
  busy: boolean;
  onWish: (wish: Wish) => void;
}

/** Something only a supervisor may allow: asked for with the agent's reason. */
export function Beyond({ item, busy, onWish }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const [note, setNote] = useState("");
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onWish({ key: item.key, note: note.trim() });
  };
  return (
    <li>
      <strong>{item.label}</strong>
      <p className="muted">{item.why}</p>
      {asking ? (
        <form onSubmit={submit}>
          <label htmlFor={id}>{t("offers.askNote")}</label>
          <Input.TextArea
            id={id}
            autoFocus
            rows={2}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <Button type="primary" htmlType="submit" loading={busy}>
            {t("offers.ask")}
          </Button>
        </form>
      ) : (
        <Button
          size="small"
          aria-label={t("offers.askNamed", { label: item.label })}
          onClick={() => setAsking(true)}
        >
          {t("offers.ask")}
        </Button>
      )}
    </li>
  );
}
