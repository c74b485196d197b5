import { useQuery } from "@tanstack/react-query";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { type ReactNode, type RefObject, useState } from "react";
import { conversationQuery, keys, queryClient } from "./api/queries.ts";
import type { Agent, Handoff } from "./api/types.ts";
import { CasePane } from "./casefile/CasePane.tsx";
import { useWords } from "./i18n/context.tsx";
import { worksOn } from "./transcript/may.ts";
import { TranscriptPane } from "./transcript/TranscriptPane.tsx";
import { Failure, Loading } from "./ui/Notice.tsx";
import { useWriting } from "./writing/useWriting.ts";

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
  const writing = useWriting(me.id);
  const [target, setTarget] = useState<{ seq: number } | null>(null);
  const [side, setSide] = useState<"talk" | "case">("talk");
  const [shown, setShown] = useState(id);
  if (shown !== id) {
    setShown(id);
    setTarget(null); // coming back to a conversation shows its end again
    setSide("talk");
  }
  const jump = (seq: number) => {
    setTarget({ seq });
    setSide("talk");
  };
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
        onTarget={jump}
        writing={writing}
        claiming={claiming}
        inputRef={composerRef}
        onClaim={onClaim}
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
      <CasePane key={id} view={view} answeredAt={query.dataUpdatedAt} works={worksOn(me)} onJump={jump} />
    );
  } else if (query.error) {
    transcript = <Failure error={query.error} onRetry={() => void query.refetch()} />;
  } else {
    transcript = <Loading />;
    file = <Loading />;
  }

  return (
    <>
      {id !== null && (
        <nav className="sides" aria-label={t("side.label")}>
          {(["talk", "case"] as const).map((name) => (
            <button key={name} type="button" aria-pressed={side === name} onClick={() => setSide(name)}>
              {t(name === "talk" ? "transcript.title" : "case.title")}
            </button>
          ))}
        </nav>
      )}
      <main
        className={`pane transcript${side === "talk" ? "" : " is-aside"}`}
        id="transcript"
        aria-label={t("transcript.title")}
        tabIndex={-1}
      >
        {transcript}
      </main>
      <aside
        className={`pane case${side === "case" ? "" : " is-aside"}`}
        id="case"
        aria-label={t("case.title")}
        tabIndex={-1}
      >
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
