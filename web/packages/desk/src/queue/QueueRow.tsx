import { Button, Tag } from "antd";
import { serverNow } from "../api/clock.ts";
import type { Agent, Handoff } from "../api/types.ts";
import { works } from "../app/routes.ts";
import { useWords } from "../i18n/context.tsx";
import { knownKey } from "../i18n/translate.ts";
import { dayAndTime, wait, waitedSince } from "../ui/format.ts";
import { isCrisis, isOver } from "./order.ts";
import { RowMarks } from "./RowMarks.tsx";

interface Props {
  row: Handoff;
  me: Agent;
  open: boolean;
  /** Whether Tab stops here; the arrow keys move this along the list. */
  reachable: boolean;
  answeredAt: number;
  now: number;
  onOpen: () => void;
  onClaim: () => void;
  onCallBack: () => void;
  onFocus: () => void;
}

export function QueueRow(props: Props) {
  const { row, me, open, reachable, answeredAt, now, onOpen, onClaim, onCallBack, onFocus } = props;
  const { t, language } = useWords();
  const name = row.borrower_name ?? t("queue.anonymous");
  const priority = knownKey("priority", String(row.priority));
  const outcome = knownKey("outcome", row.outcome ?? (row.status === "abandoned" ? "abandoned" : ""));
  const closed = isOver(row);
  const waiting = row.status === "waiting";
  const crisis = !closed && isCrisis(row);
  const worker = works(me.role);
  const claimable = worker && (waiting || row.status === "callback");
  const timed =
    worker && (row.status === "callback" || (row.status === "claimed" && row.agent?.id === me.id));
  const seconds = waiting ? waitedSince(row.waiting_seconds, answeredAt, now) : row.waiting_seconds;
  const timing = closed
    ? t("queue.openedAt", { time: dayAndTime(row.opened_at, language) })
    : t(waiting ? "queue.waitedFor" : "queue.waitedBefore", {
        time: wait(seconds, { day: t("unit.day"), hour: t("unit.hour") }),
      });
  return (
    <li className={`queue-row${crisis ? " is-crisis" : ""}${open ? " is-open" : ""}`}>
      <button
        type="button"
        className="queue-open"
        data-row={row.conversation_id}
        tabIndex={reachable ? 0 : -1}
        aria-current={open ? "true" : undefined}
        onClick={onOpen}
        onFocus={onFocus}
      >
        <span className="queue-line">
          <span className="queue-name">{name}</span>
          <span className="queue-time">{timing}</span>
        </span>
        <span className="queue-line queue-tags">
          {priority && <Tag className={`priority priority-${row.priority}`}>{t(priority)}</Tag>}
          <span className="queue-reason">{row.reason_label}</span>
          {outcome && <Tag className="good">{t(outcome)}</Tag>}
          {row.language !== language && <Tag>{t(`language.${row.language}`)}</Tag>}
        </span>
        <RowMarks row={row} me={me} now={serverNow(now)} />
        <span className="queue-summary">{row.summary}</span>
        {row.agent && row.agent.id !== me.id && (
          <span className="queue-holder">{t("queue.heldBy", { name: row.agent.name })}</span>
        )}
      </button>
      {(claimable || timed) && (
        <span className={`queue-actions${timed ? " in-flow" : ""}`}>
          {timed && (
            <Button size="small" aria-label={t("callback.title", { name })} onClick={onCallBack}>
              {t(row.callback_at ? "callback.change" : "callback.set")}
            </Button>
          )}
          {claimable && (
            <Button
              size="small"
              type={crisis ? "primary" : "default"}
              danger={crisis}
              aria-label={t("queue.claimNamed", { name })}
              onClick={onClaim}
            >
              {t("queue.claim")}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
