import { formatDate, formatMoney, formatRate } from "@leeway/protocol";
import { type ReactNode, useId } from "react";
import { useWords } from "../i18n/context.tsx";
import type { OfferView } from "./types.ts";

interface Props {
  offer: OfferView;
  currency: string;
  /** What can be done with it. */
  children?: ReactNode;
}

/** An offer with its cost, the reason for it, and each date and amount. */
export function OfferCard({ offer, currency, children }: Props) {
  const { t, language } = useWords();
  const id = useId();
  const amount = (minor: number) => formatMoney(minor, currency);
  const terms: [string, string][] = [
    [t("plan.first"), formatDate(offer.first_due, language)],
    [t("plan.total"), amount(offer.total_minor)],
    [t("plan.waived"), amount(offer.waived_minor)],
    [t("plan.rate"), formatRate(offer.annual_rate)],
  ];
  return (
    <article className="offer" aria-labelledby={id}>
      <header>
        <h4 id={id}>{offer.label}</h4>
        <span className="offer-each">
          {t("offers.each", { amount: amount(offer.instalment_minor), n: offer.instalments })}
        </span>
      </header>
      <dl className="offer-terms">
        {terms.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{offer.why}</p>
      <details>
        <summary>{t("offers.schedule")}</summary>
        <ol className="schedule">
          {offer.schedule.map((part) => (
            <li key={part.due}>
              <span>{formatDate(part.due, language)}</span> <span>{amount(part.amount_minor)}</span>
            </li>
          ))}
        </ol>
      </details>
      {children}
    </article>
  );
}
