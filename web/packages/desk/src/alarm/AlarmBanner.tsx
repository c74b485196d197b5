import { Button } from "antd";
import { useWords } from "../i18n/context.tsx";
import type { Alarm } from "./alarms.ts";

interface Props {
  alarms: readonly Alarm[];
  onOpen: (conversationId: string) => void;
  onSee: (conversationId: string) => void;
}

/** Stays until somebody has the person in hand. */
export function AlarmBanner({ alarms, onOpen, onSee }: Props) {
  const { t } = useWords();
  return (
    <section className="alarm" aria-label={t("alarm.region")} hidden={alarms.length === 0}>
      <div role="alert">
        <ul>
          {alarms.map(({ conversationId, handoff, waiting, seen }) => {
            const name = handoff?.borrower_name ?? t("queue.anonymous");
            const sentence = waiting ? "alarm.waiting" : handoff ? "alarm.held" : "alarm.unknown";
            return (
              <li key={conversationId}>
                <strong>{t("alarm.title")}</strong>
                <span className="alarm-words">{t(sentence, { name })}</span>
                <Button size="small" type="primary" danger onClick={() => onOpen(conversationId)}>
                  {t("alarm.open")}
                </Button>
                {!seen && (
                  <Button size="small" onClick={() => onSee(conversationId)}>
                    {t(waiting ? "alarm.silence" : "alarm.see")}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
