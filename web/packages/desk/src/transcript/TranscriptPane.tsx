import { Button, Tag } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { type RefObject, useState } from "react";
import { HandBackDialog } from "../actions/HandBackDialog.tsx";
import { ResolveDialog } from "../actions/ResolveDialog.tsx";
import type { Agent, ConversationView, Handoff } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import { Composer } from "./Composer.tsx";
import { Log } from "./Log.tsx";
import type { Outgoing } from "./messages.ts";

export interface Drafts {
  text: string;
  change: (text: string) => void;
}

interface Props {
  view: ConversationView;
  me: Agent;
  typing: boolean;
  target: { seq: number } | null;
  sending: readonly Outgoing[];
  draft: Drafts;
  claiming: boolean;
  inputRef: RefObject<TextAreaRef | null>;
  onClaim: (handoff: Handoff) => void;
  onSend: (text: string) => void;
  onResend: (entry: Outgoing) => void;
  onDiscard: (entry: Outgoing) => void;
  onDialog: (open: boolean) => void;
  onReleased: () => void;
}

/** Whether this agent is the one who speaks with the borrower. */
export function holds(view: ConversationView, me: Agent): boolean {
  return view.conversation.state === "human" && view.handoff?.agent?.id === me.id;
}

export function TranscriptPane(props: Props) {
  const { view, me, draft, claiming, onClaim, onDialog, onReleased } = props;
  const { t } = useWords();
  const [dialog, setDialog] = useState<"handBack" | "resolve" | null>(null);
  const { conversation, handoff } = view;
  const name = conversation.borrower?.name ?? null;
  const mine = holds(view, me);
  const show = (next: typeof dialog) => {
    setDialog(next);
    onDialog(next !== null);
  };
  const dialogProps = {
    view,
    onClose: () => show(null),
    onDone: () => {
      show(null);
      onReleased();
    },
  };
  const closedReason =
    conversation.state === "human"
      ? t("composer.other", { name: handoff?.agent?.name ?? t("transcript.sender.agent") })
      : t(`composer.${conversation.state}`);

  return (
    <>
      <header className="pane-head transcript-head">
        <h2 id="transcript-title" tabIndex={-1}>
          <span className="visually-hidden">{t("transcript.title")}: </span>
          {name ?? t("queue.anonymous")}
        </h2>
        <Tag className={`state state-${conversation.state}`}>{t(`state.${conversation.state}`)}</Tag>
        <span className="grow" />
        {mine && (
          <>
            <Button onClick={() => show("handBack")}>{t("transcript.handBack")}</Button>
            <Button onClick={() => show("resolve")}>{t("transcript.resolve")}</Button>
          </>
        )}
      </header>
      <Log
        key={conversation.id}
        messages={view.messages}
        sending={props.sending}
        me={me}
        name={name}
        language={conversation.language}
        typing={props.typing}
        target={props.target}
        onResend={props.onResend}
        onDiscard={props.onDiscard}
      />
      {mine ? (
        <Composer
          key={`composer ${conversation.id}`}
          conversationId={conversation.id}
          draft={draft.text}
          onDraft={draft.change}
          onSend={props.onSend}
          inputRef={props.inputRef}
        />
      ) : (
        <div className="composer composer-closed">
          <p>{closedReason}</p>
          {handoff?.status === "waiting" && (
            <Button type="primary" loading={claiming} onClick={() => onClaim(handoff)}>
              {t("transcript.claim")}
            </Button>
          )}
        </div>
      )}
      {dialog === "handBack" && <HandBackDialog {...dialogProps} />}
      {dialog === "resolve" && <ResolveDialog {...dialogProps} />}
    </>
  );
}
