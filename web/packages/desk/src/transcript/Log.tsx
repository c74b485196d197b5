import { DownOutlined } from "@ant-design/icons";
import { type Language, languageTag } from "@leeway/protocol";
import { Button } from "antd";
import { Fragment, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Agent, DeskMessage, Marks } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import { NoteBubble } from "../notes/NoteBubble.tsx";
import type { Note } from "../notes/types.ts";
import { dayOf } from "../ui/format.ts";
import type { Outgoing } from "../writing/writing.ts";
import { Bubble } from "./Bubble.tsx";
import { unanswered } from "./messages.ts";
import { Sending } from "./Sending.tsx";
import { timeline, timeOf } from "./timeline.ts";

const NEAR_PX = 80;

interface Props {
  messages: readonly DeskMessage[];
  notes: readonly Note[];
  sending: readonly Outgoing[];
  me: Agent;
  name: string | null;
  language: Language;
  typing: boolean;
  /** The message to show and put the keyboard on; a new object each time somebody asks. */
  target: { seq: number } | null;
  marks: Marks;
  /** The end of the talk, whose last line by the borrower is given, is on screen. */
  onSeen: (seq: number) => void;
  onResend: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
  onTakeBack: (clientId: string) => void;
}

export function Log({
  messages,
  notes,
  sending,
  me,
  name,
  language,
  typing,
  target,
  marks,
  onSeen,
  ...on
}: Props) {
  const { t, language: desk } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const [newBelow, setNewBelow] = useState(false);
  const pending = unanswered(sending, messages);
  const last = messages.at(-1)?.seq;
  const entries = timeline(messages, notes);

  const toEnd = () => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
    setNewBelow(false);
  };
  const said = messages.findLast(({ sender }) => sender === "borrower")?.seq ?? 0;
  const seen = () => {
    if (following.current && box.current && box.current.clientHeight > 0) onSeen(said);
  };
  const speaking = pending.some((entry) => !entry.error);
  // Follows the talk, unless the reader has scrolled up: then says that there is more.
  useLayoutEffect(() => {
    if (speaking) following.current = true;
    if (following.current) toEnd();
    else setNewBelow(true);
  }, [last, pending.length, notes.length, speaking, typing]);
  useEffect(seen, [said]);
  useEffect(() => {
    const line = target && box.current?.querySelector<HTMLElement>(`[data-seq="${target.seq}"]`);
    if (!line) return;
    line.scrollIntoView({ block: "center" });
    line.focus({ preventScroll: true });
  }, [target]);

  const onScroll = () => {
    const element = box.current;
    if (!element) return;
    following.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
    if (following.current) setNewBelow(false);
    seen();
  };

  return (
    <div className="log-frame">
      <div
        className="log"
        role="log"
        aria-label={t("transcript.title")}
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        onScroll={onScroll}
      >
        <div className="log-inner" lang={languageTag(language)}>
          {messages.length === 0 && <p className="empty">{t("transcript.empty")}</p>}
          {entries.map((entry, index) => {
            const before = entries[index - 1];
            const date = dayOf(timeOf(entry), desk);
            return (
              <Fragment key={entry.message ? entry.message.seq : entry.note.id}>
                {(!before || dayOf(timeOf(before), desk) !== date) && <p className="day">{date}</p>}
                {entry.note ? (
                  <NoteBubble note={entry.note} />
                ) : (
                  <Bubble message={entry.message} me={me} name={name} marks={marks} />
                )}
              </Fragment>
            );
          })}
          {pending.map((entry) => (
            <Sending key={entry.clientId} entry={entry} {...on} />
          ))}
          <p className="typing" aria-live="off">
            {typing && t("transcript.typing")}
          </p>
        </div>
      </div>
      {newBelow && (
        <Button className="new-below" shape="round" icon={<DownOutlined aria-hidden />} onClick={toEnd}>
          {t("transcript.newBelow")}
        </Button>
      )}
    </div>
  );
}
