import { formatMoney } from "@leeway/protocol";
import { useMutation } from "@tanstack/react-query";
import { Alert, App, Form, Input } from "antd";
import { casework } from "../api/casework.ts";
import { keys, queryClient } from "../api/queries.ts";
import type { Line } from "../casefile/read.ts";
import { useWords } from "../i18n/context.tsx";
import { parseAmount } from "../ui/amount.ts";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";

interface Fields {
  seen: string;
  amount?: string;
}

interface Props {
  conversationId: string;
  line: Line;
  currency: string;
  onClose: () => void;
}

/** Says what was seen that proves a line of the statement, and corrects its amount where the paper says another. */
export function EvidenceDialog({ conversationId, line, currency, onClose }: Props) {
  const { t } = useWords();
  const { message } = App.useApp();
  const save = useMutation({
    mutationFn: ({ seen, amount }: Fields) =>
      casework.evidence(conversationId, {
        category: line.category,
        seen: seen.trim(),
        amount_minor: amount?.trim() ? parseAmount(amount, currency) : null,
      }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: keys.conversation(conversationId) });
      void message.success(t("evidence.done"));
      onClose();
    },
  });
  const told = line.amountMinor === null ? line.words : formatMoney(line.amountMinor, currency);
  return (
    <Dialog title={t("evidence.title", { line: line.label })} onClose={onClose}>
      <p>{t("evidence.explain", { amount: told })}</p>
      {save.error && <Alert type="error" showIcon title={save.error.message} />}
      <Form<Fields> layout="vertical" requiredMark={false} onFinish={(fields) => save.mutate(fields)}>
        <Form.Item
          name="seen"
          label={t("evidence.seen")}
          rules={[{ required: true, whitespace: true, min: 3, message: t("evidence.seenMissing") }]}
        >
          <Input placeholder={t("evidence.seenHint")} />
        </Form.Item>
        <Form.Item
          name="amount"
          label={t("evidence.amount", { currency })}
          rules={[
            {
              validator: (_rule, value?: string) =>
                value?.trim() && parseAmount(value, currency) === null
                  ? Promise.reject(new Error(t("offers.problem.amount")))
                  : Promise.resolve(),
            },
          ]}
        >
          <Input inputMode="decimal" />
        </Form.Item>
        <DialogActions submit={t("evidence.submit")} busy={save.isPending} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
