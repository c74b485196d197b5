import { Button } from "antd";
import { useWords } from "../i18n/context.tsx";
import type { Alarm } from "./alarms.ts";

interface Props {
  alarms: readonly Alarm[];
  /** Not where the whole room reads along. */
  named: boolean;
  onOpen: (alarm: Alarm) => void;
  onSee: (conversationId: string) => void;
}

/** A crisis stays until somebody has the person in hand; the other matters are told without interrupting. */
export function AlarmBanner({ alarms, named, onOpen, onSee }: Props) {
  const { t } = useWords();
  const crises = alarms.filter(({ reason }) => reason === "crisis");
  const others = alarms.filter(({ reason }) => reason !== "crisis");
  const row = (alarm: Alarm) => {
    const { conversationId, reason, handoff, waiting, seen } = alarm;
    const crisis = reason === "crisis";
    const name = handoff?.borrower_name ?? t("alarm.somebody");
    const sentence = !(named && handoff) ? "alarm.unknown" : waiting ? "alarm.waiting" : "alarm.held";
    return (
      <li key={conversationId}>
        <strong>{crisis ? t("alarm.title") : t(`alarm.${reason}`)}</strong>
        <span className="alarm-words">
          {crisis ? t(sentence, { name }) : named && t(`alarm.${reason}.words`, { name })}
        </span>
        <Button
          size="small"
          type={crisis ? "primary" : "default"}
          danger={crisis}
          onClick={() => onOpen(alarm)}
        >
          {t(reason === "approval" ? "alarm.openApprovals" : "alarm.open")}
        </Button>
        {!seen && (
          <Button size="small" onClick={() => onSee(conversationId)}>
            {t(crisis && waiting ? "alarm.silence" : "alarm.see")}
          </Button>
        )}
      </li>
    );
  };
  return (
    <>
      <section className="alarm" aria-label={t("alarm.region")} hidden={crises.length === 0}>
        <div role="alert">
          <ul>{crises.map(row)}</ul>
        </div>
      </section>
      <section className="alarm alarm-mild" aria-label={t("alarm.mild")} hidden={others.length === 0}>
        <div role="status">
          <ul>{others.map(row)}</ul>
        </div>
      </section>
    </>
  );
}
