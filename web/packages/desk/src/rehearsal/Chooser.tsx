import { useMutation, useQuery } from "@tanstack/react-query";
import { Alert, Button, Tag } from "antd";
import { pageKeys, pagesApi, rehearsalsQuery, scriptsQuery } from "../api/pages.ts";
import { queryClient } from "../api/queries.ts";
import type { Agent } from "../api/types.ts";
import { hashOf, works } from "../app/routes.ts";
import { goTo } from "../app/useRoute.ts";
import { useWords } from "../i18n/context.tsx";
import { Answer } from "../ui/Answer.tsx";
import { dayAndTime } from "../ui/format.ts";
import type { RehearsalRow, Script } from "./types.ts";

/** The borrowers to practise with, those of one's own language first, and what was practised before. */
export function Chooser({ me }: { me: Agent }) {
  const { t, language } = useWords();
  const scripts = useQuery(scriptsQuery);
  const past = useQuery(rehearsalsQuery);
  const start = useMutation({
    mutationFn: pagesApi.startRehearsal,
    onSuccess: (rehearsal) => {
      queryClient.setQueryData(pageKeys.rehearsal(rehearsal.id), rehearsal);
      void queryClient.invalidateQueries({ queryKey: rehearsalsQuery.queryKey });
      goTo("rehearsal", rehearsal.id);
    },
  });
  const own = (script: Script) => (script.language === language ? 0 : 1);
  return (
    <>
      <p className="muted page-lead">{t("rehearsal.explain")}</p>
      {start.error && <Alert type="error" showIcon title={start.error.message} />}
      {works(me.role) && (
        <section aria-labelledby="choose-title">
          <h3 id="choose-title">{t("rehearsal.choose")}</h3>
          <Answer query={scripts}>
            {(all) => (
              <ul className="scripts">
                {[...all]
                  .sort((a, b) => own(a) - own(b))
                  .map((script) => (
                    <li key={script.id} className="sheet">
                      <h4>{script.title}</h4>
                      <p className="script-tags">
                        <Tag>{t(`rehearsal.persona.${script.persona}`)}</Tag>
                        <Tag>{t(`language.${script.language}`)}</Tag>
                      </p>
                      <p className="muted">{script.briefing}</p>
                      <Button
                        aria-label={t("rehearsal.startNamed", { title: script.title })}
                        loading={start.isPending && start.variables === script.id}
                        disabled={start.isPending}
                        onClick={() => start.mutate(script.id)}
                      >
                        {t("rehearsal.start")}
                      </Button>
                    </li>
                  ))}
              </ul>
            )}
          </Answer>
        </section>
      )}
      <section aria-labelledby="past-title">
        <h3 id="past-title">{t("rehearsal.past")}</h3>
        <Answer query={past}>
          {(rows) =>
            rows.length === 0 ? <p className="muted">{t("rehearsal.none")}</p> : <Past rows={rows} />
          }
        </Answer>
      </section>
    </>
  );
}

function Past({ rows }: { rows: readonly RehearsalRow[] }) {
  const { t, language } = useWords();
  const columns = ["script", "agent", "started", "outcome", "caught"] as const;
  return (
    <table className="rows">
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {t(`rehearsal.col.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={hashOf("rehearsal", row.id)}>{row.title}</a>
            </th>
            <td data-label={t("rehearsal.col.agent")}>{row.agent}</td>
            <td data-label={t("rehearsal.col.started")}>{dayAndTime(row.started_at, language)}</td>
            <td data-label={t("rehearsal.col.outcome")}>
              {row.outcome ? t(`rehearsal.outcome.${row.outcome}`) : t("rehearsal.running")}
            </td>
            <td data-label={t("rehearsal.col.caught")}>{row.caught}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
