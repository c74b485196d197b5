import { formatMoney } from "@leeway/protocol";
import { Fragment, type ReactNode } from "react";
import { type Line, totalOf } from "../casefile/read.ts";
import { useWords } from "../i18n/context.tsx";
import { SourceLink } from "./SourceLink.tsx";

interface Props {
  caption: string;
  captionHidden?: boolean;
  income: readonly Line[];
  outgoings: readonly Line[];
  aside?: readonly Line[];
  currency: string;
  onJump?: (seq: number) => void;
  /** What stands below the name of a line. */
  below?: (line: Line) => ReactNode;
}

/** 收支表: income and expenditure a month. */
export function Statement({
  caption,
  captionHidden,
  income,
  outgoings,
  aside = [],
  currency,
  onJump,
  below,
}: Props) {
  const { t } = useWords();
  const row = (line: Line) => (
    <tr key={line.category}>
      <th scope="row">
        {line.label} <SourceLink seq={line.source} onJump={onJump} />
        {below?.(line)}
      </th>
      <td>{line.amountMinor === null ? line.words : formatMoney(line.amountMinor, currency)}</td>
    </tr>
  );
  const part = (title: string, lines: readonly Line[]) => (
    <Fragment key={title}>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {title}
        </th>
      </tr>
      {lines.map(row)}
      <tr className="total">
        <th scope="row">{t("case.total")}</th>
        <td>{formatMoney(totalOf(lines), currency)}</td>
      </tr>
    </Fragment>
  );
  return (
    <table className="grid statement">
      <caption className={captionHidden ? "visually-hidden" : ""}>{caption}</caption>
      <tbody>{part(t("case.income"), income)}</tbody>
      <tbody>{part(t("case.outgoings"), outgoings)}</tbody>
      {aside.length > 0 && <tbody>{aside.map(row)}</tbody>}
    </table>
  );
}
