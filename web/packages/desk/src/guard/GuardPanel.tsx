import { ExclamationCircleFilled, StopFilled } from "@ant-design/icons";
import { Button, Checkbox } from "antd";
import type { RefObject } from "react";
import { useWords } from "../i18n/context.tsx";
import { type Placed, risks, wordsOf } from "./ruling.ts";
import type { Guard } from "./useGuard.ts";

interface Props {
  guard: Guard;
  panel: RefObject<HTMLDivElement | null>;
  onBetter: (finding: Placed) => void;
  /** Sends, from where the last warning was acknowledged. */
  onSend: () => void;
  onEscape: () => void;
}

/** What the guard found in the draft: why, what to say instead, and what the agent has to take note of. */
export function GuardPanel({ guard, panel, onBetter, onSend, onEscape }: Props) {
  const { t } = useWords();
  const { findings, ruling, read } = guard;
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const blocked = ruling === "blocked";
  const left = risks(findings).length - read.length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads from any of its controls back to the field
    <div
      className={`guard${rules.length > 0 ? " has-findings" : ""}${blocked ? " is-blocked" : ""}`}
      ref={panel}
      onKeyDown={(event) => event.key === "Escape" && onEscape()}
    >
      <p className="guard-verdict" role="status">
        {rules.length > 0 &&
          (blocked ? t("guard.blocked") : left > 0 ? t("guard.unread", { n: left }) : t("guard.read"))}
      </p>
      <ul>
        {rules.map((rule) => {
          const first = findings.find((finding) => finding.rule === rule);
          if (!first) return null;
          const forbidden = first.severity === "forbidden";
          const done = read.includes(rule);
          const next = blocked ? forbidden : !done;
          return (
            <li key={rule} className={forbidden ? "is-forbidden" : "is-risky"}>
              <p>
                {forbidden ? <StopFilled aria-hidden /> : <ExclamationCircleFilled aria-hidden />}{" "}
                <strong>{t(forbidden ? "guard.forbidden" : "guard.risky")}</strong>{" "}
                <q>{wordsOf(rule, findings).replaceAll("\n", " … ")}</q>
              </p>
              <p>
                {first.why}{" "}
                {first.source && <span className="muted">{t("guard.source", { source: first.source })}</span>}
              </p>
              <p className="guard-better">
                <span className="muted">{t("guard.better")}</span> {first.better}
              </p>
              <div className="guard-actions">
                <Button
                  size="small"
                  data-next={next && forbidden ? "" : undefined}
                  onClick={() => onBetter(first)}
                >
                  {t("guard.useBetter")}
                </Button>
                {!forbidden && (
                  <Checkbox
                    checked={done}
                    data-next={next ? "" : undefined}
                    onChange={(event) => guard.acknowledge(rule, event.target.checked)}
                    onKeyDown={(event) => {
                      if (event.key !== "Enter") return;
                      event.preventDefault(); // or it would write a line into the field that is focused next
                      onSend();
                    }}
                  >
                    {t("guard.acknowledge")}
                  </Checkbox>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
