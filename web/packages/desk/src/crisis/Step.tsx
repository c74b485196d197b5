import { useMutation } from "@tanstack/react-query";
import { Button, Checkbox, Input } from "antd";
import { useState } from "react";
import { casework, setCrisis } from "../api/casework.ts";
import { useWords } from "../i18n/context.tsx";
import { dayAndTime } from "../ui/format.ts";
import type { CrisisStep } from "./types.ts";

interface Props {
  conversationId: string;
  step: CrisisStep;
  works: boolean;
}

/** One thing to do, who did it and when, and what they noted. */
export function Step({ conversationId, step, works }: Props) {
  const { t, language } = useWords();
  const [note, setNote] = useState<string | null>(null);
  const done = step.done_by !== null;
  const save = useMutation({
    mutationFn: (change: { done: boolean; note: string }) =>
      casework.crisisStep(conversationId, step.id, change.done, change.note),
    onSuccess: (crisis) => {
      setCrisis(conversationId, crisis);
      setNote(null);
    },
  });
  const kept = note?.trim() ?? step.note ?? "";
  const saveNote = () => save.mutate({ done, note: kept });
  return (
    <li>
      <Checkbox
        checked={save.isPending ? save.variables.done : done}
        disabled={!works || save.isPending}
        onChange={(event) => save.mutate({ done: event.target.checked, note: kept })}
      >
        {step.label}
      </Checkbox>
      {works && note === null && (
        <Button
          size="small"
          type="text"
          aria-label={t("crisis.noteNamed", { step: step.label })}
          onClick={() => setNote(step.note ?? "")}
        >
          {t("crisis.note")}
        </Button>
      )}
      {done && step.done_at && (
        <span className="muted under">
          {step.done_by?.name} · {dayAndTime(step.done_at, language)}
        </span>
      )}
      {note === null && step.note && <span className="crisis-note">{step.note}</span>}
      {note !== null && (
        <span className="crisis-note-field">
          <Input
            autoFocus
            value={note}
            aria-label={t("crisis.noteNamed", { step: step.label })}
            onChange={(event) => setNote(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing && event.keyCode !== 229)
                saveNote();
              if (event.key === "Escape") setNote(null);
            }}
          />
          <Button loading={save.isPending} onClick={saveNote}>
            {t("note.save")}
          </Button>
        </span>
      )}
      {save.error && (
        <span className="problem" role="alert">
          {save.error.message}
        </span>
      )}
    </li>
  );
}
