import { useMutation } from "@tanstack/react-query";
import { Alert, App, Checkbox, Form, Input } from "antd";
import { pageKeys, pagesApi } from "../api/pages.ts";
import { queryClient } from "../api/queries.ts";
import { useWords } from "../i18n/context.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import { AccountFieldsPart } from "./AccountForm.tsx";
import { type AccountFields, changesOf, fieldsOf } from "./changes.ts";
import { passwordRules } from "./rules.ts";
import type { Account } from "./types.ts";

interface Props {
  account: Account;
  teams: readonly string[];
  onClose: () => void;
}

export function EditDialog({ account, teams, onClose }: Props) {
  const { t } = useWords();
  const { message } = App.useApp();
  const change = useMutation({
    mutationFn: (fields: AccountFields) => pagesApi.changeAccount(account.id, changesOf(account, fields)),
    onSuccess: () => {
      void message.success(t("accounts.saved"));
      void queryClient.invalidateQueries({ queryKey: pageKeys.accounts });
      onClose();
    },
  });
  const ifGiven = passwordRules(t).map((rule) => ({
    validator: (whole: unknown, value: string | undefined) =>
      value ? rule.validator(whole, value) : Promise.resolve(),
  }));
  return (
    <Dialog title={t("accounts.editNamed", { name: account.name })} onClose={onClose}>
      {change.error && <Alert type="error" showIcon title={change.error.message} />}
      <Form<AccountFields>
        layout="vertical"
        requiredMark={false}
        initialValues={fieldsOf(account)}
        onFinish={(fields) => {
          if (Object.keys(changesOf(account, fields)).length === 0) onClose();
          else change.mutate(fields);
        }}
      >
        <AccountFieldsPart teams={teams} />
        <Form.Item
          name="password"
          label={t("accounts.newPassword")}
          extra={t("accounts.passwordHint")}
          rules={ifGiven}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item name="active" valuePropName="checked" extra={t("accounts.deactivateHint")}>
          <Checkbox>{t("accounts.active")}</Checkbox>
        </Form.Item>
        <DialogActions submit={t("accounts.save")} busy={change.isPending} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
