import { type ReactNode, useId } from "react";

interface Props {
  title: string;
  children: ReactNode;
}

export function Section({ title, children }: Props) {
  const id = useId();
  return (
    <section className="case-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

export interface PairRow {
  key: string;
  label: ReactNode;
  value: ReactNode;
}

/** Label and value pairs. */
export function Pairs({ rows }: { rows: readonly PairRow[] }) {
  return (
    <dl className="pairs">
      {rows.map(({ key, label, value }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
