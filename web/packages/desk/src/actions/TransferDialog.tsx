import { useMutation } from "@tanstack/react-query";
import { Alert, App, Form, Input } from "antd";
import { casework } from "../api/casework.ts";
import type { Agent } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import type { Colleagues } from "../queue/types.ts";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import { receivers, targetOf } from "./receivers.ts";
import type { ActionProps } from "./types.ts";

interface Fields {
  to: string;
  note?: string;
}

interface Props extends ActionProps {
  me: Agent;
  colleagues: Colleagues;
}

/** Gives the conversation to a colleague or a team, with a note, so that the borrower need not begin anew. */
export function TransferDialog({ view, me, colleagues, onClose, onDone }: Props) {
  const { t } = useWords();
  const { message } = App.useApp();
  const transfer = useMutation({
    mutationFn: ({ to, note }: Fields) =>
      casework.transfer(view.conversation.id, { ...targetOf(to), note: note?.trim() ?? "" }),
    onSuccess: () => {
      void message.success(t("transfer.done"));
      onDone();
    },
  });
  const { teams, agents } = receivers(colleagues, me.id);
  return (
    <Dialog title={t("transfer.title")} onClose={onClose}>
      <p>{t("transfer.explain")}</p>
      {transfer.error && <Alert type="error" showIcon title={transfer.error.message} />}
      <Form<Fields> layout="vertical" requiredMark={false} onFinish={(fields) => transfer.mutate(fields)}>
        <Form.Item
          name="to"
          label={t("transfer.to")}
          rules={[{ required: true, message: t("transfer.toMissing") }]}
        >
          <select className="native-select">
            <option value="">{t("transfer.choose")}</option>
            {agents.length > 0 && (
              <optgroup label={t("transfer.agents")}>
                {agents.map(({ value, agent }) => (
                  <option key={value} value={value}>
                    {t(agent.present && agent.status === "available" ? "transfer.present" : "transfer.away", {
                      name: agent.name,
                      load: agent.load,
                      capacity: agent.capacity,
                    })}
                  </option>
                ))}
              </optgroup>
            )}
            {teams.length > 0 && (
              <optgroup label={t("transfer.teams")}>
                {teams.map(({ value, team }) => (
                  <option key={value} value={value}>
                    {team}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        </Form.Item>
        <Form.Item name="note" label={t("transfer.note")}>
          <Input.TextArea rows={3} placeholder={t("transfer.noteHint")} />
        </Form.Item>
        <DialogActions submit={t("transfer.submit")} busy={transfer.isPending} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
