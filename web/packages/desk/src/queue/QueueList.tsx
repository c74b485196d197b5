import { useState } from "react";
import type { Agent, Handoff } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import { useNow } from "../ui/hooks.ts";
import { CallBackDialog } from "./CallBackDialog.tsx";
import { neighbour } from "./order.ts";
import { QueueRow } from "./QueueRow.tsx";

interface Props {
  label: string;
  rows: readonly Handoff[];
  me: Agent;
  openId: string | null;
  answeredAt: number;
  empty: string;
  onOpen: (conversationId: string) => void;
  onClaim: (row: Handoff) => void;
}

/** Moves the keyboard to the next or previous person, wherever it was before. */
export function stepInQueue(step: 1 | -1, openId: string | null): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const focused = document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.row ?? null;
  const ids = rows.map((row) => row.dataset.row ?? "");
  const next = neighbour(ids, focused ?? openId, step);
  rows.find((row) => row.dataset.row === next)?.focus();
}

export function QueueList({ label, rows, me, openId, answeredAt, empty, onOpen, onClaim }: Props) {
  const { t } = useWords();
  const now = useNow();
  const [focused, setFocused] = useState<string | null>(null);
  const [calling, setCalling] = useState<Handoff | null>(null);
  if (rows.length === 0) return <p className="empty">{empty}</p>;
  const ids = rows.map((row) => row.conversation_id);
  const reachable = [focused, openId].find((id) => id !== null && ids.includes(id)) ?? ids[0];
  return (
    <>
      <ul
        className="queue-list"
        aria-label={t("queue.list", { tab: label })}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
          if (!step) return;
          event.preventDefault();
          stepInQueue(step, openId);
        }}
      >
        {rows.map((row) => (
          <QueueRow
            key={row.id}
            row={row}
            me={me}
            open={row.conversation_id === openId}
            reachable={row.conversation_id === reachable}
            answeredAt={answeredAt}
            now={now}
            onOpen={() => onOpen(row.conversation_id)}
            onClaim={() => onClaim(row)}
            onCallBack={() => setCalling(row)}
            onFocus={() => setFocused(row.conversation_id)}
          />
        ))}
      </ul>
      {calling && <CallBackDialog row={calling} onClose={() => setCalling(null)} />}
    </>
  );
}
