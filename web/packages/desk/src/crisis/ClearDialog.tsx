import { useMutation } from "@tanstack/react-query";
import { Alert, App, Form, Input } from "antd";
import { casework, setCrisis } from "../api/casework.ts";
import { ApiError } from "../api/client.ts";
import { keys, queryClient } from "../api/queries.ts";
import { useWords } from "../i18n/context.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";

interface Props {
  conversationId: string;
  onClose: () => void;
}

/** Ends a crisis: somebody says, with their name, that the person is safe enough to talk about money again. */
export function ClearDialog({ conversationId, onClose }: Props) {
  const { t } = useWords();
  const { message } = App.useApp();
  const clear = useMutation({
    mutationFn: ({ note }: { note: string }) => casework.clearCrisis(conversationId, note.trim()),
    onSuccess: (crisis) => {
      setCrisis(conversationId, crisis);
      void queryClient.invalidateQueries({ queryKey: keys.conversation(conversationId) });
      void queryClient.invalidateQueries({ queryKey: keys.queue });
      void message.success(t("crisis.cleared"));
      onClose();
      setTimeout(() => document.getElementById("transcript-title")?.focus(), 300);
    },
  });
  const open = clear.error instanceof ApiError && clear.error.code === "crisis_steps_open";
  return (
    <Dialog title={t("crisis.clear")} onClose={onClose}>
      <p>{t("crisis.clearExplain")}</p>
      {clear.error && (
        <Alert
          type="error"
          showIcon
          title={open ? t("crisis.stepsOpen") : clear.error.message}
          description={open ? clear.error.message : undefined}
        />
      )}
      <Form<{ note: string }>
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => clear.mutate(fields)}
      >
        <Form.Item
          name="note"
          label={t("crisis.clearNote")}
          rules={[{ required: true, whitespace: true, min: 3, message: t("crisis.clearNoteMissing") }]}
        >
          <Input.TextArea rows={3} />
        </Form.Item>
        <DialogActions submit={t("crisis.clear")} busy={clear.isPending} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
