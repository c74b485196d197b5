import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { pagesApi } from "../api/pages.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { useWords } from "../i18n/context.tsx";
import { Answer } from "../ui/Answer.tsx";
import { AuditTable } from "./AuditTable.tsx";
import type { AuditFilter } from "./types.ts";

const ALL: AuditFilter = { actor: "", what: "" };

/** The append-only record, the newest first. */
export default function AuditPage() {
  const { t } = useWords();
  const [filter, setFilter] = useState(ALL);
  const query = useInfiniteQuery({
    queryKey: ["audit", filter],
    queryFn: ({ pageParam }) => pagesApi.audit(filter, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
  return (
    <PageFrame name="audit" title={t("audit.title")}>
      <p className="muted page-lead">{t("audit.explain")}</p>
      <FilterForm onFilter={setFilter} />
      <Answer query={query}>
        {(rows) => (
          <>
            <p className="muted" role="status">
              {rows.length === 0 ? t("audit.none") : t("audit.rows", { n: rows.length })}
            </p>
            {rows.length > 0 && <AuditTable rows={rows} />}
            {query.hasNextPage ? (
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t("audit.more")}
              </Button>
            ) : (
              rows.length > 0 && <p className="muted">{t("audit.end")}</p>
            )}
          </>
        )}
      </Answer>
    </PageFrame>
  );
}

function FilterForm({ onFilter }: { onFilter: (filter: AuditFilter) => void }) {
  const { t } = useWords();
  const id = useId();
  const [fields, setFields] = useState(ALL);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFilter({ actor: fields.actor.trim(), what: fields.what.trim() });
  };
  return (
    <form className="filter-form" onSubmit={submit}>
      {(["actor", "what"] as const).map((name) => (
        <label key={name} htmlFor={`${id}-${name}`}>
          <span>{t(`audit.${name}`)}</span>
          <Input
            id={`${id}-${name}`}
            allowClear
            value={fields[name]}
            placeholder={t(`audit.${name}Hint`)}
            onChange={(event) => setFields({ ...fields, [name]: event.target.value })}
          />
        </label>
      ))}
      <Button htmlType="submit">{t("audit.search")}</Button>
      <Button
        type="link"
        onClick={() => {
          setFields(ALL);
          onFilter(ALL);
        }}
      >
        {t("audit.clear")}
      </Button>
    </form>
  );
}
