import { App } from "antd";
import type { Agent } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import type { Approval } from "./types.ts";

/** Tells whoever asked what was decided, wherever at the desk they are. */
export function useDecisionNotice(me: Agent): (approval: Approval) => void {
  const { t } = useWords();
  const { notification } = App.useApp();
  return (approval) => {
    const { asked_by, status, offer, borrower_name, decision_note } = approval;
    if (asked_by.id !== me.id || status === "pending") return;
    const name = borrower_name ?? t("queue.anonymous");
    notification[status === "approved" ? "success" : "warning"]({
      title: `${t(`approvals.status.${status}`)}: ${t("approvals.item", { label: offer.label, name })}`,
      description: decision_note,
      duration: 10,
    });
  };
}
