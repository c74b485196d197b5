import { useMutation } from "@tanstack/react-query";
import { Alert, App, Form, Input } from "antd";
import { pageKeys, pagesApi } from "../api/pages.ts";
import { queryClient } from "../api/queries.ts";
import { useWords } from "../i18n/context.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import { AccountFieldsPart } from "./AccountForm.tsx";
import type { AccountFields } from "./changes.ts";
import { passwordRules } from "./rules.ts";

interface Fields extends Omit<AccountFields, "active"> {
  username: string;
}

interface Props {
  teams: readonly string[];
  /** How many cases a new account holds unless it is said otherwise. */
  capacity: number;
  onClose: () => void;
}

const FRESH: Partial<Fields> = { role: "agent", topics: [], team: "" };

export function AddDialog({ teams, capacity, onClose }: Props) {
  const { t, language } = useWords();
  const { message } = App.useApp();
  const add = useMutation({
    mutationFn: ({ username, name, team, ...rest }: Fields) =>
      pagesApi.addAccount({
        ...rest,
        username: username.trim(),
        name: name.trim(),
        team: team.trim() || null,
      }),
    onSuccess: () => {
      void message.success(t("accounts.created"));
      void queryClient.invalidateQueries({ queryKey: pageKeys.accounts });
      onClose();
    },
  });
  const needed = [{ required: true, whitespace: true, message: t("login.missing") }];
  return (
    <Dialog title={t("accounts.add")} onClose={onClose}>
      {add.error && <Alert type="error" showIcon title={add.error.message} />}
      <Form<Fields>
        layout="vertical"
        requiredMark={false}
        initialValues={{ ...FRESH, capacity, language, languages: [language] }}
        onFinish={(fields) => add.mutate(fields)}
      >
        <AccountFieldsPart
          teams={teams}
          first={
            <>
              <Form.Item name="username" label={t("accounts.username")} rules={needed}>
                <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
              </Form.Item>
              <Form.Item
                name="password"
                label={t("accounts.password")}
                extra={t("accounts.passwordHint")}
                rules={passwordRules(t)}
              >
                <Input.Password autoComplete="new-password" />
              </Form.Item>
            </>
          }
        />
        <DialogActions submit={t("accounts.create")} busy={add.isPending} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
