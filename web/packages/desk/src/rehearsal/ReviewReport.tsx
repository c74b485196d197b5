import { Button } from "antd";
import { useId } from "react";
import { goTo } from "../app/useRoute.ts";
import { Pairs } from "../casefile/Section.tsx";
import { useWords } from "../i18n/context.tsx";
import { wait } from "../ui/format.ts";
import { Findings } from "./Findings.tsx";
import { distinct } from "./lines.ts";
import type { Remark, Review } from "./types.ts";

interface Props {
  review: Review;
  onLine: (seq: number) => void;
}

/** How the talk went: what was good, what could be better, and what would have been held back. */
export function ReviewReport({ review, onLine }: Props) {
  const { t } = useWords();
  const id = useId();
  const { first_acknowledgement_turn: turn, first_acknowledgement_seconds: seconds } = review;
  const units = { day: t("unit.day"), hour: t("unit.hour") };
  const acknowledged =
    turn === null
      ? t("rehearsal.acknowledgedNever")
      : t("rehearsal.acknowledgedValue", { turn, time: wait(seconds ?? 0, units) });
  return (
    <section className="sheet review" aria-labelledby={id}>
      <h3 id={id}>
        {t("rehearsal.review")}: {t(`rehearsal.outcome.${review.outcome}`)}
      </h3>
      <p className="review-summary">{review.summary}</p>
      <Pairs
        rows={[
          {
            key: "turns",
            label: t("rehearsal.turns"),
            value: t("rehearsal.turnsValue", { n: review.turns }),
          },
          { key: "first", label: t("rehearsal.acknowledged"), value: acknowledged },
          {
            key: "caught",
            label: t("rehearsal.caught"),
            value: t("rehearsal.caughtValue", { n: review.caught.length }),
          },
        ]}
      />
      <Remarks title={t("rehearsal.well")} mark="+" remarks={review.well} onLine={onLine} />
      <Remarks title={t("rehearsal.missed")} mark="→" remarks={review.missed} onLine={onLine} />
      {review.caught.length > 0 && (
        <>
          <h4>{t("rehearsal.heldBack")}</h4>
          <Findings findings={distinct(review.caught)} />
        </>
      )}
      <Button type="primary" onClick={() => goTo("rehearsal")}>
        {t("rehearsal.again")}
      </Button>
    </section>
  );
}

interface RemarksProps {
  title: string;
  mark: string;
  remarks: readonly Remark[];
  onLine: (seq: number) => void;
}

function Remarks({ title, mark, remarks, onLine }: RemarksProps) {
  const { t } = useWords();
  if (remarks.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="remarks">
        {remarks.map(({ deed, words, line }) => (
          <li key={`${deed} ${line} ${words}`}>
            <span aria-hidden>{mark} </span>
            {words}{" "}
            {line !== null && (
              <button type="button" className="source" onClick={() => onLine(line)}>
                {t("rehearsal.toLine", { n: line })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
