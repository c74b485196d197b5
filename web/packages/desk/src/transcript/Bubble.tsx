import { formatTime } from "@leeway/protocol";
import { Tag } from "antd";
import type { Agent, DeskMessage, Marks } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import { Content } from "./Content.tsx";
import { LineMark } from "./LineMark.tsx";
import { markOf } from "./marks.ts";

interface Props {
  message: DeskMessage;
  me: Agent;
  /** The borrower's name, when known. */
  name: string | null;
  marks: Marks;
}

export function Bubble({ message, me, name, marks }: Props) {
  const { t } = useWords();
  const { seq, sender, agent, text, distress } = message;
  if (sender === "system") {
    return (
      <div className="system-line" data-seq={seq} tabIndex={-1}>
        <span className="visually-hidden">{t("transcript.sender.system")}: </span>
        {text} <span className="stamp">{formatTime(message.at)}</span>
        <Content message={message} />
      </div>
    );
  }
  const who =
    sender === "borrower"
      ? (name ?? t("transcript.sender.borrower"))
      : sender === "agent"
        ? agent?.name === me.name
          ? t("transcript.sender.me")
          : (agent?.name ?? t("transcript.sender.agent"))
        : t("transcript.sender.assistant");
  const marked = distress && distress !== "none" ? distress : null;
  return (
    <div className={`bubble from-${sender}${marked ? ` feels-${marked}` : ""}`} data-seq={seq} tabIndex={-1}>
      <div className="bubble-head">
        <span className="who">{who}</span>
        {marked && <Tag className={`mood mood-${marked}`}>{t(`distress.${marked}`)}</Tag>}
        <span className="stamp">
          {formatTime(message.at)} · #{seq}
          {sender === "agent" && <LineMark mark={markOf(seq, marks)} />}
        </span>
      </div>
      {text && <div className="bubble-text">{text}</div>}
      <Content message={message} />
    </div>
  );
}
