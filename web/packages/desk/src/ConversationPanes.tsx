import { useQuery } from "@tanstack/react-query";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { type ReactNode, type RefObject, useState } from "react";
import { conversationQuery, keys, queryClient } from "./api/queries.ts";
import type { Agent, Handoff } from "./api/types.ts";
import { CasePane } from "./casefile/CasePane.tsx";
import { useWords } from "./i18n/context.tsx";
import { TranscriptPane } from "./transcript/TranscriptPane.tsx";
import { useOutbox } from "./transcript/useOutbox.ts";
import { Failure, Loading } from "./ui/Notice.tsx";

interface Props {
  id: string | null;
  me: Agent;
  typing: boolean;
  claiming: boolean;
  composerRef: RefObject<TextAreaRef | null>;
  onClaim: (handoff: Handoff) => void;
  onDialog: (open: boolean) => void;
}

/** Transcript and case file of one conversation, side by side. */
export function ConversationPanes({ id, me, typing, claiming, composerRef, onClaim, onDialog }: Props) {
  const { t } = useWords();
  const outbox = useOutbox();
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [target, setTarget] = useState<{ seq: number } | null>(null);
  const [shown, setShown] = useState(id);
  if (shown !== id) {
    setShown(id);
    setTarget(null); // coming back to a conversation shows its end again
  }
  const query = useQuery({ ...conversationQuery(id ?? ""), enabled: id !== null });

  let transcript: ReactNode;
  let file: ReactNode = null;
  if (id === null) {
    transcript = (
      <div className="empty empty-main">
        <p>{t("transcript.none")}</p>
        <p className="muted">{t("transcript.noneKeys")}</p>
      </div>
    );
  } else if (query.data) {
    const view = query.data;
    transcript = (
      <TranscriptPane
        key={id}
        view={view}
        me={me}
        typing={typing}
        target={target}
        sending={outbox.entries.filter((entry) => entry.conversationId === id)}
        draft={{ text: drafts[id] ?? "", change: (text) => setDrafts((all) => ({ ...all, [id]: text })) }}
        claiming={claiming}
        inputRef={composerRef}
        onClaim={onClaim}
        onSend={(text) => outbox.send(id, text)}
        onResend={outbox.resend}
        onDiscard={outbox.discard}
        onDialog={onDialog}
        onReleased={() => {
          void queryClient.invalidateQueries({ queryKey: keys.queue });
          void queryClient.invalidateQueries({ queryKey: keys.conversation(id) });
          // The button that opened the dialogue is gone: the keyboard goes on at the title.
          setTimeout(() => document.getElementById("transcript-title")?.focus(), 300);
        }}
      />
    );
    file = (
      <CasePane key={id} view={view} answeredAt={query.dataUpdatedAt} onJump={(seq) => setTarget({ seq })} />
    );
  } else if (query.error) {
    transcript = <Failure error={query.error} onRetry={() => void query.refetch()} />;
  } else {
    transcript = <Loading />;
    file = <Loading />;
  }

  return (
    <>
      <main className="pane transcript" id="transcript" aria-label={t("transcript.title")} tabIndex={-1}>
        {transcript}
      </main>
      <aside className="pane case" id="case" aria-label={t("case.title")} tabIndex={-1}>
        <div className="pane-head">
          <h2>{t("case.title")}</h2>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <div className="case-scroll" tabIndex={0}>
          {file}
        </div>
      </aside>
    </>
  );
}
