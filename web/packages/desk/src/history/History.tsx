import { Tag } from "antd";
import { useWords } from "../i18n/context.tsx";
import { knownKey } from "../i18n/translate.ts";
import { dayAndTime } from "../ui/format.ts";
import type { EarlierCase } from "./types.ts";

/** Earlier cases of the same borrower: what it was about and how it ended. */
export function History({ cases }: { cases: readonly EarlierCase[] }) {
  const { t, language } = useWords();
  return (
    <ul className="plain earlier">
      {cases.map((earlier) => {
        const outcome = knownKey("outcome", earlier.outcome ?? "");
        return (
          <li key={earlier.conversation_id}>
            <a href={`#/c/${encodeURIComponent(earlier.conversation_id)}`}>
              {dayAndTime(earlier.opened_at, language)}
            </a>{" "}
            {earlier.reason_label}{" "}
            <Tag>{t(outcome ?? (earlier.closed_at ? "history.closed" : "history.open"))}</Tag>
            <p className="muted">{earlier.summary}</p>
          </li>
        );
      })}
    </ul>
  );
}
