import { useMutation } from "@tanstack/react-query";
import { Alert, App, Form, Input, Radio } from "antd";
import { api } from "../api/client.ts";
import type { Outcome } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import type { ActionProps } from "./types.ts";

const OUTCOMES: readonly Outcome[] = ["agreed", "relief", "referred", "advice", "no_contact", "other"];

interface Fields {
  outcome: Outcome;
  note?: string;
}

/** Ends the conversation with an outcome. */
export function ResolveDialog({ view, onClose, onDone }: ActionProps) {
  const { t } = useWords();
  const { message } = App.useApp();
  const resolve = useMutation({
    mutationFn: ({ outcome, note }: Fields) => api.resolve(view.conversation.id, outcome, note?.trim() ?? ""),
    onSuccess: () => {
      void message.success(t("resolve.done"));
      onDone();
    },
  });
  return (
    <Dialog title={t("resolve.title")} onClose={onClose}>
      <p>{t("resolve.explain")}</p>
      {resolve.error && <Alert type="error" showIcon title={resolve.error.message} />}
      <Form<Fields> layout="vertical" requiredMark={false} onFinish={(fields) => resolve.mutate(fields)}>
        <Form.Item
          name="outcome"
          label={t("resolve.outcome")}
          rules={[{ required: true, message: t("resolve.outcomeMissing") }]}
        >
          <Radio.Group className="outcomes">
            {OUTCOMES.map((outcome) => (
              <Radio key={outcome} value={outcome}>
                {t(`outcome.${outcome}`)}
                <span className="muted under">{t(`outcome.${outcome}.hint`)}</span>
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <Form.Item
          name="note"
          label={t("resolve.note")}
          dependencies={["outcome"]}
          rules={[
            ({ getFieldValue }) => ({
              required: getFieldValue("outcome") === "other",
              whitespace: true,
              message: t("resolve.noteMissing"),
            }),
          ]}
        >
          <Input.TextArea rows={2} />
        </Form.Item>
        <DialogActions submit={t("resolve.submit")} busy={resolve.isPending} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
