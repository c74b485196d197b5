import { Section } from "../casefile/Section.tsx";
import { useWords } from "../i18n/context.tsx";
import { dayAndTime } from "../ui/format.ts";
import { SourceLink } from "../ui/SourceLink.tsx";
import type { CrisisView } from "./types.ts";

/** What remains in the case file of a crisis that somebody has cleared. */
export function ClearedCrisis({ crisis, onJump }: { crisis: CrisisView; onJump: (seq: number) => void }) {
  const { t, language } = useWords();
  if (crisis.cleared_at === null) return null;
  const values = { name: crisis.cleared_by?.name ?? "", time: dayAndTime(crisis.cleared_at, language) };
  return (
    <Section title={t("crisis.past")}>
      <p>
        <q>{crisis.words}</q> <SourceLink seq={crisis.seq} onJump={onJump} />
      </p>
      <p className="muted">{t("crisis.clearedBy", values)}</p>
      <p>{crisis.clear_note}</p>
    </Section>
  );
}
