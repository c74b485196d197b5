import { formatDate, formatMoney, formatRate } from "@leeway/protocol";
import type { ReactNode } from "react";
import type { Offer } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";

/** What an offer in the case file and a plan shown in the chat have in common. */
type Terms = Omit<Offer, "status" | "round">;

interface Props<T extends Terms> {
  caption: string;
  captionHidden?: boolean;
  offers: readonly T[];
  currency: string;
  /** What became of an offer, when that is known. */
  status?: (offer: T) => ReactNode;
}

/** Offers side by side, a column each. */
export function PlanTable<T extends Terms>({ caption, captionHidden, offers, currency, status }: Props<T>) {
  const { t, language } = useWords();
  const amount = (minor: number) => formatMoney(minor, currency);
  const rows: [string, (offer: T) => ReactNode][] = [
    [t("plan.instalment"), (offer) => <strong>{amount(offer.instalment_minor)}</strong>],
    [t("plan.count"), (offer) => t("plan.countValue", { n: offer.instalments })],
    [t("plan.first"), (offer) => formatDate(offer.first_due, language)],
    [t("plan.total"), (offer) => amount(offer.total_minor)],
    [t("plan.waived"), (offer) => amount(offer.waived_minor)],
    [t("plan.rate"), (offer) => formatRate(offer.annual_rate)],
    [t("plan.rule"), (offer) => <code>{offer.rule_id}</code>],
  ];
  if (status) rows.unshift([t("plan.state"), status]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div className="scroll-x" tabIndex={0}>
      <table className="grid plans">
        <caption className={captionHidden ? "visually-hidden" : ""}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("plan.name")}</th>
            {offers.map((offer) => (
              <th scope="col" key={offer.id}>
                {offer.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {offers.map((offer) => (
                <td key={offer.id}>{value(offer)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
