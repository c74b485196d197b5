import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ApiError } from "../api/client.ts";
import { useWords } from "../i18n/context.tsx";
import { Failure, Loading } from "./Notice.tsx";

/** A gateway older than this desk does not know the path, or not what is asked of it. */
const UNKNOWN = [404, 405, 422];

interface Props<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

/** What a query has brought: shown, awaited, failed, or not there at this gateway. */
export function Answer<T>({ query, children }: Props<T>) {
  const { t } = useWords();
  if (query.data !== undefined) return children(query.data);
  if (query.error instanceof ApiError && UNKNOWN.includes(query.error.status))
    return <p className="empty">{t("page.notAvailable")}</p>;
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading />;
}
