import { LockOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import type { RefObject } from "react";
import type { ConversationView, Handoff } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import { NoteField } from "../notes/NoteField.tsx";
import type { useWriting } from "../writing/useWriting.ts";
import type { Field } from "../writing/writing.ts";
import { ReplyField } from "./ReplyField.tsx";

interface Props {
  view: ConversationView;
  mine: boolean;
  writing: ReturnType<typeof useWriting>;
  claiming: boolean;
  inputRef: RefObject<TextAreaRef | null>;
  onClaim: (handoff: Handoff) => void;
  keepsNotes: boolean;
  noting: boolean;
  onNoting: (noting: boolean) => void;
}

/** Below the talk: a reply, a note, or the reason why there is nothing to write. */
export function Footer(props: Props) {
  const { view, mine, writing, claiming, inputRef, onClaim, keepsNotes, noting, onNoting } = props;
  const { t } = useWords();
  const { conversation, handoff } = view;
  const { id } = conversation;
  const write = (field: Field) => (text: string) =>
    writing.step({ type: "write", field, conversationId: id, text });
  const leaveNote = () => {
    onNoting(false);
    setTimeout(() => (inputRef.current ?? document.getElementById("transcript-title"))?.focus());
  };
  const mode = (note: boolean) => (
    <Button
      size="small"
      type={noting === note ? "primary" : "text"}
      ghost={noting === note}
      aria-pressed={noting === note}
      icon={note ? <LockOutlined aria-hidden /> : undefined}
      onClick={note ? () => onNoting(true) : leaveNote}
    >
      {t(note ? "note.mode" : mine ? "note.reply" : "cancel")}
    </Button>
  );
  const modes = keepsNotes && (
    <>
      {mode(false)}
      {mode(true)}
    </>
  );

  if (noting && keepsNotes)
    return (
      <NoteField
        conversationId={id}
        text={writing.notes[id] ?? ""}
        onText={write("notes")}
        onSaved={leaveNote}
        modes={modes}
      />
    );
  if (mine)
    return (
      <ReplyField
        conversationId={id}
        text={writing.replies[id] ?? ""}
        onText={write("replies")}
        onSend={(text, acknowledged) => writing.send(id, text, acknowledged)}
        inputRef={inputRef}
        modes={modes}
      />
    );
  return (
    <div className="composer composer-closed">
      <p>
        {conversation.state === "human"
          ? t("composer.other", { name: handoff?.agent?.name ?? t("transcript.sender.agent") })
          : t(`composer.${conversation.state}`)}
      </p>
      <span className="grow" />
      {keepsNotes && (
        <Button icon={<LockOutlined aria-hidden />} onClick={() => onNoting(true)}>
          {t("note.mode")}
        </Button>
      )}
      {handoff?.status === "waiting" && (
        <Button type="primary" loading={claiming} onClick={() => onClaim(handoff)}>
          {t("transcript.claim")}
        </Button>
      )}
    </div>
  );
}
