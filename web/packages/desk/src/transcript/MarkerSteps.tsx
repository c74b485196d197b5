import { DownOutlined, UpOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useWords } from "../i18n/context.tsx";

interface Props {
  seqs: readonly number[];
  at: number | null;
  onStep: (step: 1 | -1) => void;
}

/** Leads from one distressed line of the borrower to the next. */
export function MarkerSteps({ seqs, at, onStep }: Props) {
  const { t } = useWords();
  if (seqs.length === 0) return null;
  const index = at === null ? -1 : seqs.indexOf(at);
  return (
    <fieldset className="markers" aria-label={t("markers.label")}>
      <span aria-live="polite">
        {index < 0
          ? t("markers.count", { n: seqs.length })
          : t("markers.at", { at: index + 1, n: seqs.length })}
      </span>
      <Button
        size="small"
        type="text"
        icon={<UpOutlined aria-hidden />}
        aria-label={t("markers.previous")}
        title={`${t("markers.previous")} (Shift+M)`}
        onClick={() => onStep(-1)}
      />
      <Button
        size="small"
        type="text"
        icon={<DownOutlined aria-hidden />}
        aria-label={t("markers.next")}
        title={`${t("markers.next")} (M)`}
        onClick={() => onStep(1)}
      />
    </fieldset>
  );
}
