import { LockOutlined } from "@ant-design/icons";
import { formatTime } from "@leeway/protocol";
import { useWords } from "../i18n/context.tsx";
import type { Note } from "./types.ts";

/** A note where it was written, in the middle of the talk. */
export function NoteBubble({ note }: { note: Note }) {
  const { t, language } = useWords();
  return (
    <div className="note" lang={language === "zh" ? "zh-CN" : "en"}>
      <div className="bubble-head">
        <LockOutlined aria-hidden />
        <span className="who">{t("note.by", { name: note.agent.name })}</span>
        <span className="stamp">{formatTime(note.at)}</span>
      </div>
      <div className="bubble-text">{note.text}</div>
    </div>
  );
}
