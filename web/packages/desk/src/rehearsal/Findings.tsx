import { Tag } from "antd";
import { useWords } from "../i18n/context.tsx";
import type { GuardFinding } from "./types.ts";

/** What the guard holds against a line, why, and what to say instead. */
export function Findings({ findings }: { findings: readonly GuardFinding[] }) {
  const { t } = useWords();
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li
          key={`${finding.rule} ${finding.start} ${finding.text}`}
          className={`finding finding-${finding.severity}`}
        >
          <p>
            <Tag className={finding.severity === "forbidden" ? "mark mark-bad" : "mark mark-careful"}>
              {t(`rehearsal.${finding.severity}`)}
            </Tag>
            <q>{finding.text}</q>
          </p>
          <p>{finding.why}</p>
          <p>
            <span className="muted">{t("rehearsal.better")}</span> <strong>{finding.better}</strong>
          </p>
          {finding.source && <p className="muted">{finding.source}</p>}
        </li>
      ))}
    </ul>
  );
}
