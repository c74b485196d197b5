import { formatMoney } from "@leeway/protocol";
import { useWords } from "../i18n/context.tsx";
import type { Choices } from "./types.ts";

/** What the person can bear, and how far this agent may go. */
export function Scope({ choices }: { choices: Choices }) {
  const { t } = useWords();
  const amount = (minor: number | null) =>
    minor === null ? t("offers.unknown") : formatMoney(minor, choices.currency);
  const { range, surplus_minor: surplus } = choices;
  return (
    <>
      <dl className="figures">
        <div>
          <dt>{t("case.surplus")}</dt>
          <dd className={surplus !== null && surplus < 0 ? "negative" : ""}>{amount(surplus)}</dd>
        </div>
        <div>
          <dt>{t("case.sustainable")}</dt>
          <dd>{amount(choices.sustainable_minor)}</dd>
        </div>
        <div>
          <dt>{t("offers.owed")}</dt>
          <dd>{amount(choices.total_owed_minor)}</dd>
        </div>
      </dl>
      <p className="summary">
        {range && (
          <strong>
            {t("offers.range", {
              least: amount(range.instalment_min_minor),
              most: amount(range.instalment_max_minor),
              fewest: range.months_min,
              longest: range.months_max,
            })}{" "}
          </strong>
        )}
        {choices.reason}
      </p>
    </>
  );
}
