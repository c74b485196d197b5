import { useMutation } from "@tanstack/react-query";
import { Alert, App, Button } from "antd";
import { useId, useState } from "react";
import { pagesApi } from "../api/pages.ts";
import { keys, queryClient } from "../api/queries.ts";
import type { Handoff } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { fromLocalField, nextHalfHour, toLocalField } from "./localTime.ts";

interface Props {
  row: Handoff;
  onClose: () => void;
}

/** When the borrower will be called. The gateway refuses times at which nobody may be called. */
export function CallBackDialog({ row, onClose }: Props) {
  const { t } = useWords();
  const { message } = App.useApp();
  const id = useId();
  const [field, setField] = useState(() =>
    toLocalField(row.callback_at ? new Date(row.callback_at) : nextHalfHour(new Date())),
  );
  const at = fromLocalField(field);
  const change = useMutation({
    mutationFn: (time: string | null) => pagesApi.callBack(row.id, time),
    onSuccess: (_answer, time) => {
      void message.success(t(time === null ? "callback.cleared" : "callback.saved"));
      void queryClient.invalidateQueries({ queryKey: keys.queue });
      void queryClient.invalidateQueries({ queryKey: keys.conversation(row.conversation_id) });
      onClose();
    },
  });
  return (
    <Dialog
      title={t("callback.title", { name: row.borrower_name ?? t("queue.anonymous") })}
      onClose={onClose}
    >
      {row.callback && <p>{t("callback.wish", { words: row.callback })}</p>}
      {change.error && <Alert type="error" showIcon title={change.error.message} />}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (at !== null) change.mutate(at);
        }}
      >
        <label htmlFor={id}>{t("callback.at")}</label>
        <input
          id={id}
          className="native-select"
          type="datetime-local"
          required
          value={field}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setField(event.target.value)}
        />
        <p className="muted" id={`${id}-hint`}>
          {t("callback.hint")}
        </p>
        <div className="dialog-actions">
          {row.callback_at && (
            <Button onClick={() => change.mutate(null)} disabled={change.isPending}>
              {t("callback.clear")}
            </Button>
          )}
          <span className="grow" />
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {t("callback.save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
