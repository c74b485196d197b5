import type { ReactNode } from "react";

interface Props {
  label: string;
  value: ReactNode;
  detail?: ReactNode;
  tone?: "calm" | "busy" | "late";
}

/** One number, to be read from across the room. */
export function Tile({ label, value, detail, tone }: Props) {
  return (
    <div className={`tile${tone ? ` tile-${tone}` : ""}`}>
      <dt>{label}</dt>
      <dd>
        <span className="tile-value">{value}</span>
        {detail && <span className="tile-detail">{detail}</span>}
      </dd>
    </div>
  );
}
