import { useMutation } from "@tanstack/react-query";
import { Alert, App, Form, Input } from "antd";
import { api } from "../api/client.ts";
import { useWords } from "../i18n/context.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import type { ActionProps } from "./types.ts";

const HERE = "";

interface Fields {
  step: string;
  note?: string;
}

/** Gives the conversation back to the assistant, at a step that the agent chooses. */
export function HandBackDialog({ view, onClose, onDone }: ActionProps) {
  const { t } = useWords();
  const { message } = App.useApp();
  const handBack = useMutation({
    mutationFn: ({ step, note }: Fields) =>
      api.handBack(view.conversation.id, step === HERE ? null : step, note?.trim() ?? ""),
    onSuccess: () => {
      void message.success(t("handBack.done"));
      onDone();
    },
  });
  return (
    <Dialog title={t("handBack.title")} onClose={onClose}>
      <p>{t("handBack.explain")}</p>
      {handBack.error && <Alert type="error" showIcon title={handBack.error.message} />}
      <Form<Fields>
        layout="vertical"
        requiredMark={false}
        initialValues={{ step: HERE }}
        onFinish={(fields) => handBack.mutate(fields)}
      >
        <Form.Item name="step" label={t("handBack.step")}>
          <select className="native-select">
            <option value={HERE}>{t("handBack.here")}</option>
            {view.resume_steps.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </Form.Item>
        <Form.Item name="note" label={t("handBack.note")}>
          <Input.TextArea rows={2} />
        </Form.Item>
        <DialogActions submit={t("handBack.submit")} busy={handBack.isPending} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
