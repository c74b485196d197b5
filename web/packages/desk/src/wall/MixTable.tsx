import { useId } from "react";
import { useWords } from "../i18n/context.tsx";
import { percent } from "./figures.ts";

interface Props {
  title: string;
  /** What the rows are. */
  of: string;
  rows: readonly { key: string; label: string; count: number; share: number }[];
  none: string;
}

/** Parts of a whole: a table whose rows carry a bar, so that chart and table are one. */
export function MixTable({ title, of, rows, none }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <section className="wall-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {rows.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <table className="mix">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{of}</th>
              <th scope="col">{t("wall.share")}</th>
              <th scope="col">{t("wall.count")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, count, share }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td className="mix-bar">
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
                    <rect width={Math.max(share * 100, 0.8)} height="10" />
                  </svg>
                  <span className="visually-hidden">{percent(share)}</span>
                </td>
                <td>
                  {count} <span className="mix-share">{percent(share)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
