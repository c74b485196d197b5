import { type BudgetLine, formatDate, formatMoney, readContent } from "@leeway/protocol";
import type { DeskMessage } from "../api/types.ts";
import type { Line } from "../casefile/read.ts";
import { useWords } from "../i18n/context.tsx";
import { PlanTable } from "../ui/PlanTable.tsx";
import { Statement } from "../ui/Statement.tsx";

const asLine = ({ category, label, amount_minor }: BudgetLine): Line => ({
  category,
  label,
  amountMinor: amount_minor,
  words: "",
  source: null,
});

/** What the borrower was shown below the words, plainly and without its buttons. */
export function Content({ message }: { message: DeskMessage }) {
  const { t, language } = useWords();
  const { kind, data } = readContent(message.kind, message.data);
  switch (kind) {
    case "helplines":
      return (
        <dl className="card helplines" aria-label={t("kind.helplines")}>
          {data.lines.map((line) => (
            <div key={line.number}>
              <dt>{line.name}</dt>
              <dd>
                <strong>{line.number}</strong>
                {line.note && <span className="muted"> {line.note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      );
    case "plans":
      return (
        <div className="card">
          <PlanTable
            caption={t("kind.plans")}
            offers={data.offers}
            currency={data.offers[0]?.currency ?? "CNY"}
          />
        </div>
      );
    case "summary":
      return (
        <div className="card">
          <Statement
            caption={data.title}
            income={data.income.map(asLine)}
            outgoings={data.outgoings.map(asLine)}
            currency={data.currency}
          />
          <p className="card-foot">
            {t("case.surplus")} <strong>{formatMoney(data.surplus_minor, data.currency)}</strong>
            {" · "}
            {t("case.sustainable")} <strong>{formatMoney(data.sustainable_minor, data.currency)}</strong>
          </p>
        </div>
      );
    case "cost_table":
      return (
        <dl className="card pairs" aria-label={t("kind.costTable")}>
          {data.rows.map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd>{row.value}</dd>
            </div>
          ))}
        </dl>
      );
    case "agreement":
      return (
        <dl className="card pairs" aria-label={t("kind.agreement")}>
          {data.instalments.map((part) => (
            <div key={part.number}>
              <dt>
                {part.number}. {formatDate(part.due, language)}
              </dt>
              <dd>{formatMoney(part.amount_minor, data.currency)}</dd>
            </div>
          ))}
          <div className="total">
            <dt>{t("case.total")}</dt>
            <dd>{formatMoney(data.total_minor, data.currency)}</dd>
          </div>
        </dl>
      );
    default:
      return null;
  }
}
