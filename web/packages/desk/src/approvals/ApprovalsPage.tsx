import { useQuery } from "@tanstack/react-query";
import { Radio } from "antd";
import { useState } from "react";
import { approvalsQuery } from "../api/pages.ts";
import type { Agent } from "../api/types.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { useWords } from "../i18n/context.tsx";
import { Answer } from "../ui/Answer.tsx";
import { ApprovalCard } from "./ApprovalCard.tsx";
import type { ApprovalTab } from "./types.ts";

const TABS: readonly ApprovalTab[] = ["pending", "decided"];

/** Offers beyond an agent's authority, for a supervisor to decide. */
export default function ApprovalsPage({ me }: { me: Agent }) {
  const { t } = useWords();
  const [tab, setTab] = useState<ApprovalTab>("pending");
  const query = useQuery(approvalsQuery(tab));
  return (
    <PageFrame
      name="approvals"
      title={t("approvals.title")}
      actions={
        <Radio.Group
          aria-label={t("approvals.title")}
          optionType="button"
          value={tab}
          options={TABS.map((value) => ({ value, label: t(`approvals.${value}`) }))}
          onChange={(event) => setTab(event.target.value as ApprovalTab)}
        />
      }
    >
      <p className="muted page-lead">
        {t(me.role === "agent" ? "approvals.explainOwn" : "approvals.explain")}
      </p>
      <Answer query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t(`approvals.empty.${tab}`)}</p>
          ) : (
            items.map((approval) => <ApprovalCard key={approval.id} approval={approval} me={me} />)
          )
        }
      </Answer>
    </PageFrame>
  );
}
