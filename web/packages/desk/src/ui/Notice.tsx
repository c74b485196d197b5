import { Button, Skeleton } from "antd";
import { useWords } from "../i18n/context.tsx";

/** Something went wrong; the gateway's own sentence says what. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div className="empty" role="alert">
      <p>{error.message}</p>
      <Button onClick={onRetry}>{t("app.retry")}</Button>
    </div>
  );
}

export function Loading() {
  const { t } = useWords();
  return (
    <div className="loading" role="status" aria-label={t("app.loading")}>
      <Skeleton active title={false} paragraph={{ rows: 5 }} />
    </div>
  );
}
