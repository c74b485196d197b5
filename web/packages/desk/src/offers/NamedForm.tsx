import { Alert, Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { ApiError } from "../api/client.ts";
import { useWords } from "../i18n/context.tsx";
import { type Named, nearestIn, type Problem, unnamed, wishOf } from "./form.ts";
import { OfferCard } from "./OfferCard.tsx";
import type { Choices, Wish } from "./types.ts";

interface Props {
  choices: Choices;
  busy: boolean;
  error: Error | null;
  onWish: (wish: Wish) => void;
}

/** What the borrower names: sent when it is possible; otherwise the nearest that is, and why. */
export function NamedForm({ choices, busy, error, onWish }: Props) {
  const { t } = useWords();
  const [named, setNamed] = useState<Named>(unnamed);
  const [problem, setProblem] = useState<Problem | null>(null);
  const id = useId();
  const change = (part: Partial<Named>) => {
    setNamed((all) => ({ ...all, ...part }));
    setProblem(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wish = wishOf(named, choices.currency);
    if (typeof wish === "string") return setProblem(wish);
    onWish(wish);
  };
  const nearest = error instanceof ApiError ? nearestIn(error.details) : null;
  const { range } = choices;
  return (
    <form className="named" onSubmit={submit} noValidate>
      <div className="named-fields">
        <label htmlFor={`${id}-amount`}>
          {t("offers.amount", { currency: choices.currency })}
          <Input
            id={`${id}-amount`}
            inputMode="decimal"
            value={named.amount}
            aria-invalid={problem === "amount"}
            aria-describedby={`${id}-problem`}
            onChange={(event) => change({ amount: event.target.value })}
          />
        </label>
        <label htmlFor={`${id}-months`}>
          {t("offers.months")}
          <Input
            id={`${id}-months`}
            inputMode="numeric"
            value={named.months}
            placeholder={range ? `${range.months_min}–${range.months_max}` : undefined}
            aria-invalid={problem === "months"}
            aria-describedby={`${id}-problem`}
            onChange={(event) => change({ months: event.target.value })}
          />
        </label>
        <label htmlFor={`${id}-first`}>
          {t("offers.first")}
          <Input
            id={`${id}-first`}
            type="date"
            value={named.first}
            onChange={(event) => change({ first: event.target.value })}
          />
        </label>
      </div>
      <p className="problem" id={`${id}-problem`} role="alert">
        {problem && t(`offers.problem.${problem}`)}
      </p>
      <Button htmlType="submit" loading={busy} disabled={!choices.can_send}>
        {t("offers.sendNamed")}
      </Button>
      <div aria-live="polite">
        {error && <Alert type="warning" showIcon title={error.message} />}
        {nearest && (
          <>
            <p className="muted">{t("offers.nearest")}</p>
            <OfferCard offer={nearest} currency={choices.currency}>
              <Button
                type="primary"
                disabled={!choices.can_send}
                onClick={() => onWish({ key: nearest.key })}
              >
                {t(
                  nearest.authority === "supervisor" && choices.authority === "agent"
                    ? "offers.ask"
                    : "offers.send",
                )}
              </Button>
            </OfferCard>
          </>
        )}
      </div>
    </form>
  );
}
