import { formatDate, formatMoney, formatRate } from "@leeway/protocol";
import { Pairs } from "../casefile/Section.tsx";
import { useWords } from "../i18n/context.tsx";
import type { OfferView } from "../offers/types.ts";

/** What an offer comes to, with its schedule to unfold. */
export function OfferTerms({ offer, currency }: { offer: OfferView; currency: string }) {
  const { t, language } = useWords();
  const amount = (minor: number) => formatMoney(minor, currency);
  return (
    <div className="approval-terms">
      <Pairs
        rows={[
          {
            key: "each",
            label: t("plan.instalment"),
            value: <strong>{amount(offer.instalment_minor)}</strong>,
          },
          { key: "count", label: t("plan.count"), value: t("plan.countValue", { n: offer.instalments }) },
          { key: "first", label: t("plan.first"), value: formatDate(offer.first_due, language) },
          { key: "total", label: t("plan.total"), value: amount(offer.total_minor) },
          { key: "waived", label: t("plan.waived"), value: amount(offer.waived_minor) },
          { key: "rate", label: t("plan.rate"), value: formatRate(offer.annual_rate) },
        ]}
      />
      <details>
        <summary>{t("approvals.schedule", { n: offer.schedule.length })}</summary>
        <table className="grid">
          <caption className="visually-hidden">{offer.label}</caption>
          <thead>
            <tr>
              <th scope="col">{t("case.due")}</th>
              <th scope="col">{t("case.amount")}</th>
            </tr>
          </thead>
          <tbody>
            {offer.schedule.map(({ due, amount_minor }) => (
              <tr key={due}>
                <th scope="row">{formatDate(due, language)}</th>
                <td>{amount(amount_minor)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
