import { useWords } from "../i18n/context.tsx";

interface Props {
  seq: number | null;
  onJump: ((seq: number) => void) | undefined;
}

/** Leads from something in the case file to the message in which it was said. */
export function SourceLink({ seq, onJump }: Props) {
  const { t } = useWords();
  if (seq === null || !onJump) return null;
  const label = t("case.source", { seq });
  return (
    <button type="button" className="source" title={label} aria-label={label} onClick={() => onJump(seq)}>
      #{seq}
    </button>
  );
}
