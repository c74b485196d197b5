import { Tag } from "antd";
import type { CaseFile, Decision, Offer } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import { knownKey } from "../i18n/translate.ts";
import { PlanTable } from "../ui/PlanTable.tsx";
import { ExplanationView } from "./ExplanationView.tsx";
import { rounds } from "./read.ts";

/** What the lender's policy said, and by which rule. */
export function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  const { t } = useWords();
  const named = (prefix: string, code: string) => {
    const key = knownKey(prefix, code);
    return key ? t(key) : code;
  };
  return (
    <ul className="plain">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <strong>{named("decision", decision.outcome)}</strong>{" "}
          <code title={decision.policy_version}>{t("case.rule", { id: decision.rule_id })}</code>
          <div>{decision.reason_text}</div>
          {decision.explanation && <ExplanationView explanation={decision.explanation} />}
          <ul className="remedies">
            {decision.remedies.map((remedy) => (
              <li key={remedy.rule_id}>
                {named("remedy", remedy.kind)} <code>{t("case.rule", { id: remedy.rule_id })}</code>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Every offer made and what became of it, the latest round of the negotiation first. */
export function Offers({ file }: { file: CaseFile }) {
  const { t } = useWords();
  const status = (offer: Offer) => {
    const key = knownKey("offerStatus", offer.status);
    return <Tag className={offer.status === "accepted" ? "good" : ""}>{key ? t(key) : offer.status}</Tag>;
  };
  const all = rounds(file.offers);
  return all.map(({ round, offers }) => (
    <PlanTable
      key={round}
      caption={round > 0 ? t("plan.round", { n: round }) : t("plan.firstRound")}
      captionHidden={all.length === 1}
      offers={offers}
      currency={file.currency}
      status={status}
    />
  ));
}
