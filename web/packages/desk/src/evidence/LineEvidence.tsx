import { FileDoneOutlined, RetweetOutlined } from "@ant-design/icons";
import { useState } from "react";
import type { Line } from "../casefile/read.ts";
import { useWords } from "../i18n/context.tsx";
import { EvidenceDialog } from "./EvidenceDialog.tsx";

interface Props {
  conversationId: string;
  line: Line;
  currency: string;
  /** Whether this person may say what they have seen, or only reads. */
  works: boolean;
}

/** What proves a line of the statement, or the way to say so. */
export function LineEvidence({ conversationId, line, currency, works }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (line.evidence === undefined) return null;
  return (
    <>
      {line.evidence && (
        <span className="evidence under">
          <FileDoneOutlined aria-hidden /> {t("evidence.has", { seen: line.evidence })}
        </span>
      )}
      {line.restated && (
        <span className="restated under">
          <RetweetOutlined aria-hidden /> {line.restated}
        </span>
      )}
      {works && (
        <button
          type="button"
          className="source evidence-add"
          aria-label={t("evidence.addNamed", { line: line.label })}
          onClick={() => setOpen(true)}
        >
          {t(line.evidence ? "evidence.change" : "evidence.add")}
        </button>
      )}
      {open && (
        <EvidenceDialog
          conversationId={conversationId}
          line={line}
          currency={currency}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
