import { useMutation } from "@tanstack/react-query";
import { Alert, App, Form, Input } from "antd";
import { passwordRules } from "../accounts/rules.ts";
import { pagesApi } from "../api/pages.ts";
import { useWords } from "../i18n/context.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";

interface Fields {
  before: string;
  after: string;
  again: string;
}

/** One's own password. */
export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { message } = App.useApp();
  const change = useMutation({
    mutationFn: ({ before, after }: Fields) => pagesApi.changePassword(before, after),
    onSuccess: () => {
      void message.success(t("password.done"));
      onClose();
    },
  });
  return (
    <Dialog title={t("password.title")} onClose={onClose}>
      <p className="muted">{t("password.rule")}</p>
      {change.error && <Alert type="error" showIcon title={change.error.message} />}
      <Form<Fields> layout="vertical" requiredMark={false} onFinish={(fields) => change.mutate(fields)}>
        <Form.Item
          name="before"
          label={t("password.before")}
          rules={[{ required: true, message: t("login.missing") }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="after" label={t("password.after")} rules={passwordRules(t)}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={t("password.again")}
          dependencies={["after"]}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_rule, value) =>
                value === getFieldValue("after")
                  ? Promise.resolve()
                  : Promise.reject(new Error(t("password.differs"))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <DialogActions submit={t("password.submit")} busy={change.isPending} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
