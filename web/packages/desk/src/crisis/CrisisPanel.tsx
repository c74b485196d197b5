import { AlertFilled } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useWords } from "../i18n/context.tsx";
import { dayAndTime } from "../ui/format.ts";
import { SourceLink } from "../ui/SourceLink.tsx";
import { ClearDialog } from "./ClearDialog.tsx";
import { Step } from "./Step.tsx";
import { dial, stepsDone } from "./state.ts";
import type { CrisisView } from "./types.ts";

interface Props {
  conversationId: string;
  crisis: CrisisView;
  /** Whether this person may act, or only reads. */
  works: boolean;
  onJump: (seq: number) => void;
  onDialog: (open: boolean) => void;
}

/** On top of the conversation until a person has cleared it: what was said, who helps, and one step after the other. */
export function CrisisPanel({ conversationId, crisis, works, onJump, onDialog }: Props) {
  const { t, language } = useWords();
  const [clearing, setClearing] = useState(false);
  const showClear = (open: boolean) => {
    setClearing(open);
    onDialog(open);
  };
  return (
    <section className="crisis" aria-labelledby="crisis-title">
      <details open>
        <summary>
          <AlertFilled aria-hidden /> <h3 id="crisis-title">{t("crisis.title")}</h3>
          <span className="crisis-progress" role="status">
            {t("crisis.progress", { done: stepsDone(crisis), n: crisis.steps.length })}
          </span>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <div className="crisis-body" tabIndex={0}>
          <div className="crisis-facts">
            <p>
              <q>{crisis.words}</q> <SourceLink seq={crisis.seq} onJump={onJump} />
              <span className="under">{dayAndTime(crisis.since, language)}</span>
            </p>
            <p className="crisis-money">{t("crisis.noMoney")}</p>
            {crisis.helplines.length > 0 && (
              <>
                <h4>{t("crisis.helplines")}</h4>
                <ul>
                  {crisis.helplines.map(({ name, phone, hours }) => (
                    <li key={phone}>
                      {name} <a href={dial(phone)}>{phone}</a>{" "}
                      {hours && <span className="muted">{hours}</span>}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {crisis.alert.length > 0 && (
              <>
                <h4>{t("crisis.alert")}</h4>
                <ul>
                  {crisis.alert.map(({ who, how }) => (
                    <li key={who}>
                      <strong>{who}</strong> {how}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
          <div className="crisis-steps">
            <h4>{t("crisis.steps")}</h4>
            <ol>
              {crisis.steps.map((step) => (
                <Step key={step.id} conversationId={conversationId} step={step} works={works} />
              ))}
            </ol>
            {works && <Button onClick={() => showClear(true)}>{t("crisis.clear")}</Button>}
          </div>
        </div>
      </details>
      {clearing && <ClearDialog conversationId={conversationId} onClose={() => showClear(false)} />}
    </section>
  );
}
