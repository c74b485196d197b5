import type { Explanation } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";

/** Why a decision came out as it did: for the borrower, for the agent, and line by line for whoever checks it. */
export function ExplanationView({ explanation }: { explanation: Explanation }) {
  const { t } = useWords();
  return (
    <div className="explanation">
      <h4>{t("explain.borrower")}</h4>
      <p className="explain-say">{explanation.borrower}</p>
      {explanation.agent.length > 0 && (
        <>
          <h4>{t("explain.agent")}</h4>
          <Lines lines={explanation.agent} />
        </>
      )}
      {explanation.auditor.length > 0 && (
        <details>
          <summary>{t("explain.auditor")}</summary>
          <Lines lines={explanation.auditor} />
        </details>
      )}
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="explain-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
