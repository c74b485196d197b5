import { useWords } from "../i18n/context.tsx";
import { knownKey } from "../i18n/translate.ts";
import { detailsOf, exactly } from "./details.ts";
import type { AuditRow } from "./types.ts";

export function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  const { t } = useWords();
  const actor = (row: AuditRow) => {
    const key = knownKey("audit.actor", row.actor);
    return row.actor_name ?? (key ? t(key) : row.actor);
  };
  return (
    <table className="rows audit-rows">
      <caption className="visually-hidden">{t("audit.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("audit.when")}</th>
          <th scope="col">{t("audit.actor")}</th>
          <th scope="col">{t("audit.what")}</th>
          <th scope="col">{t("audit.subject")}</th>
          <th scope="col">{t("audit.data")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td data-label={t("audit.when")}>
              <time dateTime={row.at}>{exactly(row.at)}</time>
            </td>
            <td data-label={t("audit.actor")}>{actor(row)}</td>
            <td data-label={t("audit.what")}>
              {row.label} <code className="deed">{row.action}</code>
            </td>
            <td data-label={t("audit.subject")}>
              <code>{row.subject}</code>
            </td>
            <td data-label={t("audit.data")}>
              {detailsOf(row.data).map(([name, value]) => (
                <span className="detail" key={name}>
                  <span className="muted">{name}</span> {value}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
