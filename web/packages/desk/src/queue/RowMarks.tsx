import { Tag } from "antd";
import type { Agent, Handoff } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import { dayAndTime, wait } from "../ui/format.ts";
import { type Mark, marksOf } from "./marks.ts";

interface Props {
  row: Handoff;
  me: Agent;
  /** By the gateway's clock. */
  now: number;
}

export function RowMarks({ row, me, now }: Props) {
  const { t, language } = useWords();
  const words = (mark: Mark) => {
    if ("name" in mark) return t(`mark.${mark.key}`, { name: mark.name });
    if ("at" in mark) return t(`mark.${mark.key}`, { time: dayAndTime(mark.at, language) });
    if ("seconds" in mark) {
      const time = wait(mark.seconds, { day: t("unit.day"), hour: t("unit.hour") });
      return t(`mark.${mark.key}`, { time });
    }
    return t(`mark.${mark.key}`);
  };
  const marks = marksOf(row, me, now);
  if (marks.length === 0) return null;
  return (
    <span className="queue-line queue-tags">
      {marks.map((mark) => (
        <Tag key={mark.key} className={`mark mark-${mark.tone}`}>
          {words(mark)}
        </Tag>
      ))}
    </span>
  );
}
