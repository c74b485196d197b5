import { LockOutlined } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Input } from "antd";
import { type ReactNode, useId } from "react";
import { addNote, casework } from "../api/casework.ts";
import { useWords } from "../i18n/context.tsx";

interface Props {
  conversationId: string;
  text: string;
  onText: (text: string) => void;
  onSaved: () => void;
  /** What stands before the field: the switch back to replying. */
  modes: ReactNode;
}

/** A note for colleagues. It looks unlike a reply, so that nobody takes one for the other. */
export function NoteField({ conversationId, text, onText, onSaved, modes }: Props) {
  const { t } = useWords();
  const explain = useId();
  const save = useMutation({
    mutationFn: (note: string) => casework.addNote(conversationId, note),
    onSuccess: ({ note }) => {
      addNote(conversationId, note);
      onText("");
      onSaved();
    },
  });
  const submit = () => {
    if (text.trim() && !save.isPending) save.mutate(text.trim());
  };
  return (
    <div className="composer is-note">
      {save.error && <Alert type="error" showIcon title={save.error.message} />}
      <div className="composer-tools">
        {modes}
        <span className="note-warning" id={explain}>
          <LockOutlined aria-hidden /> {t("note.private")}
        </span>
      </div>
      <Input.TextArea
        autoFocus
        value={text}
        rows={2}
        readOnly={save.isPending}
        aria-label={t("note.label")}
        aria-describedby={explain}
        placeholder={t("note.placeholder")}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (event.key !== "Enter" || event.shiftKey) return;
          event.preventDefault();
          submit();
        }}
      />
      <Button
        icon={<LockOutlined aria-hidden />}
        loading={save.isPending}
        disabled={!text.trim()}
        onClick={submit}
      >
        {t("note.save")}
      </Button>
    </div>
  );
}
