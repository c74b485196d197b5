import { Tag } from "antd";
import type { Borrower, ConversationView, Handoff } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import { knownKey } from "../i18n/translate.ts";
import { wait, waitedSince } from "../ui/format.ts";
import { useNow } from "../ui/hooks.ts";
import { Phone } from "./Phone.tsx";
import { proposal } from "./read.ts";
import { type PairRow, Pairs, Section } from "./Section.tsx";

interface Props {
  view: ConversationView;
  answeredAt: number;
  /** Whether this person works on cases, or only reads. */
  works: boolean;
}

/** Who this is, why a person is needed, and what they want: enough to say the first sentence. */
export function Overview({ view, answeredAt, works }: Props) {
  const { t } = useWords();
  const { conversation, handoff } = view;
  const proposed = proposal(view.case);
  const identity = knownKey("identity", conversation.identified ?? "");
  return (
    <div className="overview">
      <p className="summary">{handoff ? handoff.summary : t("case.noHandoff")}</p>
      {handoff?.next_step && (
        <p className="next-step">
          <strong>{t("case.nextStep")}</strong> {handoff.next_step}
        </p>
      )}
      <Pairs
        rows={[
          ...(handoff ? handoffRows(handoff, t) : []),
          ...(handoff?.status === "waiting"
            ? [
                {
                  key: "waited",
                  label: t("case.waited"),
                  value: <Waited handoff={handoff} answeredAt={answeredAt} />,
                },
              ]
            : []),
          {
            key: "wants",
            label: t("case.wants"),
            value: proposed ? `${proposed.label} ${proposed.value_text}` : t("case.wantsUnknown"),
          },
          ...(handoff?.wants
            ? [{ key: "words", label: t("case.lastWords"), value: <q>{handoff.wants}</q> }]
            : []),
          {
            key: "identity",
            label: t("case.identity"),
            value: <Tag className={identity ? "good" : "careful"}>{t(identity ?? "case.notIdentified")}</Tag>,
          },
          { key: "language", label: t("case.language"), value: t(`language.${conversation.language}`) },
        ]}
      />
      {conversation.borrower && (
        <Person
          borrower={conversation.borrower}
          conversationId={conversation.id}
          revealing={works && view.notes !== undefined}
        />
      )}
    </div>
  );
}

function handoffRows(handoff: Handoff, t: ReturnType<typeof useWords>["t"]): PairRow[] {
  const priority = knownKey("priority", String(handoff.priority));
  // A crisis says so already by its priority.
  const marked = handoff.priority > 0 && handoff.distress !== "none" ? handoff.distress : null;
  const outcome = handoff.outcome ? knownKey("outcome", handoff.outcome) : null;
  const rows: (PairRow | false)[] = [
    { key: "reason", label: t("case.reason"), value: handoff.reason_label },
    {
      key: "priority",
      label: t("case.priority"),
      value: (
        <>
          {priority && <Tag className={`priority priority-${handoff.priority}`}>{t(priority)}</Tag>}
          {marked && <Tag className={`mood mood-${marked}`}>{t(`distress.${marked}`)}</Tag>}
        </>
      ),
    },
    !!handoff.callback && { key: "callback", label: t("case.callback"), value: handoff.callback },
    outcome !== null && { key: "outcome", label: t("case.outcome"), value: t(outcome) },
    !!handoff.note && { key: "note", label: t("case.note"), value: handoff.note },
  ];
  return rows.filter((row) => row !== false);
}

function Waited({ handoff, answeredAt }: { handoff: Handoff; answeredAt: number }) {
  const { t } = useWords();
  const seconds = waitedSince(handoff.waiting_seconds, answeredAt, useNow());
  return <span className="figure">{wait(seconds, { day: t("unit.day"), hour: t("unit.hour") })}</span>;
}

interface PersonProps {
  borrower: Borrower;
  conversationId: string;
  /** Whether the whole phone number may be asked for. */
  revealing: boolean;
}

/** What the lender knows of the person. */
function Person({ borrower, conversationId, revealing }: PersonProps) {
  const { t } = useWords();
  const named = (prefix: string, code: string) => {
    const key = knownKey(prefix, code);
    return key ? t(key) : code;
  };
  const rows: PairRow[] = [
    { key: "ref", label: t("case.ref"), value: borrower.ref },
    { key: "credit", label: t("case.creditRecord"), value: named("credit", borrower.credit_record) },
  ];
  if (borrower.phone_tail) {
    const phone = <Phone conversationId={conversationId} tail={borrower.phone_tail} revealing={revealing} />;
    rows.splice(1, 0, { key: "phone", label: t("case.phoneTail"), value: phone });
  }
  if (borrower.vulnerabilities.length > 0) {
    const words = borrower.vulnerabilities.map((code) => (
      <Tag key={code} className="careful">
        {named("vulnerability", code)}
      </Tag>
    ));
    rows.push({ key: "care", label: t("case.vulnerabilities"), value: words });
  }
  for (const { on, note } of borrower.refusals) {
    rows.push({ key: on, label: t("case.refused"), value: `${on} ${note}` });
  }
  return (
    <Section title={t("case.person")}>
      <Pairs rows={rows} />
    </Section>
  );
}
