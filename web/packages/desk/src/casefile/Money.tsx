import { formatDate, formatMoney } from "@leeway/protocol";
import type { Agreement, Capacity, Loan } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import { dayAndTime } from "../ui/format.ts";

/** The result first, then every step that led to it. */
export function CapacityView({ capacity, currency }: { capacity: Capacity; currency: string }) {
  const { t } = useWords();
  const amount = (minor: number) => formatMoney(minor, currency);
  return (
    <>
      <dl className="figures">
        <div>
          <dt>{t("case.surplus")}</dt>
          <dd className={capacity.surplus_minor < 0 ? "negative" : ""}>{amount(capacity.surplus_minor)}</dd>
        </div>
        <div>
          <dt>{t("case.sustainable")}</dt>
          <dd>{amount(capacity.sustainable_minor)}</dd>
        </div>
      </dl>
      <details open>
        <summary>{t("case.capacityHow")}</summary>
        <table className="grid steps">
          <caption className="visually-hidden">{t("case.capacityHow")}</caption>
          <tbody>
            {capacity.steps.map((step) => (
              <tr key={step.label_id}>
                <th scope="row" title={step.source ?? undefined}>
                  {step.label}
                  {(step.lines ?? []).map((line) => (
                    <span className="muted under" key={line.category}>
                      {[`${line.label} ${amount(line.amount_minor)}`, line.told_text, line.certainty_text]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  ))}
                </th>
                <td>{amount(step.amount_minor)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

export function LoansView({ loans }: { loans: readonly Loan[] }) {
  const { t } = useWords();
  return (
    <table className="grid">
      <caption className="visually-hidden">{t("case.loans")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("case.product")}</th>
          <th scope="col">{t("case.overdue")}</th>
          <th scope="col">{t("case.outstanding")}</th>
        </tr>
      </thead>
      <tbody>
        {loans.map((loan) => (
          <tr key={loan.ref}>
            <th scope="row">
              {loan.product}
              <span className="muted under">
                {loan.days_past_due > 0
                  ? t("case.daysPastDue", { n: loan.days_past_due })
                  : t("case.notOverdue")}{" "}
                · {loan.ref}
              </span>
            </th>
            <td>{formatMoney(loan.overdue_minor, loan.currency)}</td>
            <td>{formatMoney(loan.outstanding_minor, loan.currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function AgreementView({ agreement }: { agreement: Agreement }) {
  const { t, language } = useWords();
  return (
    <table className="grid">
      <caption>{t("case.signed", { time: dayAndTime(agreement.signed_at, language) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("case.number")}</th>
          <th scope="col">{t("case.due")}</th>
          <th scope="col">{t("case.amount")}</th>
        </tr>
      </thead>
      <tbody>
        {agreement.instalments.map((part, index) => (
          <tr key={part.due}>
            <th scope="row">{index + 1}</th>
            <td>{formatDate(part.due, language)}</td>
            <td>{formatMoney(part.amount_minor, agreement.currency)}</td>
          </tr>
        ))}
        <tr className="total">
          <th scope="row" colSpan={2}>
            {t("case.total")}
          </th>
          <td>{formatMoney(agreement.total_minor, agreement.currency)}</td>
        </tr>
      </tbody>
    </table>
  );
}
