import { useMutation } from "@tanstack/react-query";
import { App, Button, Input, Tag } from "antd";
import { useId, useState } from "react";
import { pageKeys, pagesApi } from "../api/pages.ts";
import { queryClient } from "../api/queries.ts";
import type { Agent } from "../api/types.ts";
import { hashOf } from "../app/routes.ts";
import { type PairRow, Pairs } from "../casefile/Section.tsx";
import { useWords } from "../i18n/context.tsx";
import { dayAndTime } from "../ui/format.ts";
import { decides } from "./decides.ts";
import { OfferTerms } from "./OfferTerms.tsx";
import type { Approval } from "./types.ts";

interface Props {
  approval: Approval;
  me: Agent;
}

/** An offer that somebody asks to make: what it is, who asks, why it goes too far for them. */
export function ApprovalCard({ approval, me }: Props) {
  const { t, language } = useWords();
  const id = useId();
  const { offer, asked_by, status, decided_by, decided_at } = approval;
  const rows: (PairRow | false)[] = [
    { key: "why", label: t("approvals.why"), value: approval.why },
    !!offer.why && { key: "reason", label: t("approvals.basis"), value: offer.why },
    !!approval.note && { key: "note", label: t("approvals.note"), value: <q>{approval.note}</q> },
  ];
  return (
    <article className="sheet" aria-labelledby={id}>
      <header className="sheet-head">
        <h3 id={id}>
          {t("approvals.item", { label: offer.label, name: approval.borrower_name ?? t("queue.anonymous") })}
        </h3>
        {status !== "pending" && (
          <Tag className={status === "approved" ? "good" : "careful"}>{t(`approvals.status.${status}`)}</Tag>
        )}
        <span className="grow" />
        <a href={hashOf("desk", approval.conversation_id)}>{t("approvals.open")}</a>
      </header>
      <p className="muted">
        {t("approvals.askedBy", { name: asked_by.name, time: dayAndTime(approval.asked_at, language) })}
      </p>
      <div className="sheet-columns">
        <OfferTerms offer={offer} currency={approval.currency} />
        <Pairs rows={rows.filter((row) => row !== false)} />
      </div>
      {status === "pending" ? (
        <Decide approval={approval} me={me} />
      ) : (
        <p>
          {decided_by &&
            decided_at &&
            t("approvals.decidedBy", { name: decided_by.name, time: dayAndTime(decided_at, language) })}
          {approval.decision_note && (
            <>
              {" · "}
              <q>{approval.decision_note}</q>
            </>
          )}
        </p>
      )}
    </article>
  );
}

function Decide({ approval, me }: Props) {
  const { t } = useWords();
  const { message, notification } = App.useApp();
  const id = useId();
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState(false);
  const decide = useMutation({
    mutationFn: (approve: boolean) => pagesApi.decide(approval.id, approve, note.trim()),
    onSuccess: (_answer, approve) => {
      void message.success(t(approve ? "approvals.done.approved" : "approvals.done.refused"));
      document.getElementById("page-title")?.focus(); // the card leaves this list
    },
    onError: (error) => notification.warning({ title: t("approvals.conflict"), description: error.message }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: pageKeys.approvals }),
  });
  if (!decides(me, approval))
    return <p className="muted">{t(me.role === "supervisor" ? "approvals.own" : "approvals.readOnly")}</p>;
  const refuse = () => {
    setMissing(note.trim() === "");
    if (note.trim() === "") document.getElementById(id)?.focus();
    else decide.mutate(false);
  };
  return (
    <div className="decide">
      <label htmlFor={id}>{t("approvals.decisionNote")}</label>
      <Input.TextArea
        id={id}
        rows={2}
        value={note}
        status={missing ? "error" : ""}
        aria-invalid={missing}
        aria-describedby={`${id}-error`}
        onChange={(event) => {
          setNote(event.target.value);
          setMissing(false);
        }}
      />
      <p className="field-error" id={`${id}-error`} role="alert">
        {missing && t("approvals.noteMissing")}
      </p>
      <div className="dialog-actions">
        <Button danger disabled={decide.isPending} onClick={refuse}>
          {t("approvals.refuse")}
        </Button>
        <Button type="primary" loading={decide.isPending} onClick={() => decide.mutate(true)}>
          {t("approvals.approve")}
        </Button>
      </div>
    </div>
  );
}
