import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { casework } from "../api/casework.ts";
import { dial } from "../crisis/state.ts";
import { useWords } from "../i18n/context.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";

interface Props {
  conversationId: string;
  tail: string;
  /** Whether the whole number may be asked for. */
  revealing: boolean;
}

/** The end of the number; the whole of it for a reason that goes on record, and only until the page changes. */
export function Phone({ conversationId, tail, revealing }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const reveal = useMutation({
    mutationFn: ({ why }: { why: string }) => casework.revealPhone(conversationId, why.trim()),
    gcTime: 0, // nothing of it is kept once the page has changed
    onSuccess: () => setAsking(false),
  });
  if (reveal.data) return <a href={dial(reveal.data.value)}>{reveal.data.value}</a>;
  return (
    <>
      {tail}{" "}
      {revealing && (
        <Button size="small" type="link" onClick={() => setAsking(true)}>
          {t("phone.reveal")}
        </Button>
      )}
      {asking && (
        <Dialog title={t("phone.reveal")} onClose={() => setAsking(false)}>
          <p>{t("phone.explain")}</p>
          {reveal.error && <Alert type="error" showIcon title={reveal.error.message} />}
          <Form<{ why: string }>
            layout="vertical"
            requiredMark={false}
            onFinish={(fields) => reveal.mutate(fields)}
          >
            <Form.Item
              name="why"
              label={t("phone.why")}
              rules={[{ required: true, whitespace: true, min: 3, message: t("phone.whyMissing") }]}
            >
              <Input />
            </Form.Item>
            <DialogActions
              submit={t("phone.submit")}
              busy={reveal.isPending}
              onClose={() => setAsking(false)}
            />
          </Form>
        </Dialog>
      )}
    </>
  );
}
