import { useMutation, useQuery } from "@tanstack/react-query";
import { App, Button, Checkbox } from "antd";
import { useState } from "react";
import { accountsQuery, pageKeys, pagesApi } from "../api/pages.ts";
import { queryClient } from "../api/queries.ts";
import type { Agent } from "../api/types.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { useWords } from "../i18n/context.tsx";
import { Answer } from "../ui/Answer.tsx";
import { AccountTable } from "./AccountTable.tsx";
import { AddDialog } from "./AddDialog.tsx";
import { inAccountOrder } from "./changes.ts";
import { EditDialog } from "./EditDialog.tsx";
import { type Account, ROLES } from "./types.ts";

/** Who may log in, as what, and what they can do. */
export default function AccountsPage({ me }: { me: Agent }) {
  const { t } = useWords();
  const { message, notification } = App.useApp();
  const query = useQuery(accountsQuery);
  const [dialog, setDialog] = useState<Account | "add" | null>(null);
  const [showInactive, setShowInactive] = useState(false);
  const editable = me.role === "administrator";
  const unlock = useMutation({
    mutationFn: ({ id }: Account) => pagesApi.changeAccount(id, { unlock: true }),
    onSuccess: (_answer, { name }) => void message.success(t("accounts.unlocked", { name })),
    onError: (error) => notification.warning({ title: t("accounts.failed"), description: error.message }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: pageKeys.accounts }),
  });
  const all = query.data?.accounts ?? [];
  const teams = [...new Set(all.map(({ team }) => team).filter((team) => team !== null))].sort();
  const inactive = all.filter(({ active }) => !active).length;
  return (
    <PageFrame
      name="accounts"
      title={t("accounts.title")}
      actions={
        editable &&
        query.data && (
          <Button type="primary" onClick={() => setDialog("add")}>
            {t("accounts.add")}
          </Button>
        )
      }
    >
      {!editable && <p className="muted page-lead">{t("accounts.readOnly")}</p>}
      {inactive > 0 && (
        <Checkbox checked={showInactive} onChange={(event) => setShowInactive(event.target.checked)}>
          {t("accounts.showInactive", { n: inactive })}
        </Checkbox>
      )}
      <Answer query={query}>
        {({ accounts }) => (
          <AccountTable
            accounts={inAccountOrder(accounts, ROLES).filter(({ active }) => active || showInactive)}
            editable={editable}
            onEdit={setDialog}
            onUnlock={unlock.mutate}
          />
        )}
      </Answer>
      {dialog === "add" && query.data && (
        <AddDialog teams={teams} capacity={query.data.capacity} onClose={() => setDialog(null)} />
      )}
      {dialog !== null && dialog !== "add" && (
        <EditDialog key={dialog.id} account={dialog} teams={teams} onClose={() => setDialog(null)} />
      )}
    </PageFrame>
  );
}
