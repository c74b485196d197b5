import { Tag } from "antd";
import type { ReactNode } from "react";
import type { ConversationView } from "../api/types.ts";
import { ClearedCrisis } from "../crisis/ClearedCrisis.tsx";
import { LineEvidence } from "../evidence/LineEvidence.tsx";
import { History } from "../history/History.tsx";
import { useWords } from "../i18n/context.tsx";
import { dayAndTime } from "../ui/format.ts";
import { SourceLink } from "../ui/SourceLink.tsx";
import { Statement } from "../ui/Statement.tsx";
import { AgreementView, CapacityView, LoansView } from "./Money.tsx";
import { Overview } from "./Overview.tsx";
import { Decisions, Offers } from "./Policy.tsx";
import { circumstances, noticeSource, sheetOf } from "./read.ts";
import { Pairs, Section } from "./Section.tsx";

interface Props {
  view: ConversationView;
  answeredAt: number;
  /** Whether this person works on cases, or only reads. */
  works: boolean;
  onJump: (seq: number) => void;
}

/** Everything already told and worked out, so that nobody has to tell it twice. */
export function CasePane({ view, answeredAt, works, onJump }: Props) {
  const { t } = useWords();
  const file = view.case;
  const facts = circumstances(file.facts);
  const sheet = sheetOf(file.facts);
  const section = (title: string, shown: boolean, none: string, content: () => ReactNode) => (
    <Section title={title}>{shown ? content() : <p className="muted">{none}</p>}</Section>
  );

  return (
    <div className="case-body">
      <Overview view={view} answeredAt={answeredAt} works={works} />
      {view.crisis && <ClearedCrisis crisis={view.crisis} onJump={onJump} />}
      {view.history && view.history.length > 0 && (
        <Section title={t("history.title")}>
          <History cases={view.history} />
        </Section>
      )}
      {section(t("case.distress"), file.distress.length > 0, t("case.distressNone"), () => (
        <ol className="trail">
          {file.distress.map(({ seq, level }) => (
            <li key={seq}>
              <Tag className={`mood mood-${level}`}>{t(`distress.${level}`)}</Tag>
              <SourceLink seq={seq} onJump={onJump} />
            </li>
          ))}
        </ol>
      ))}
      {file.notices.length > 0 && <Notices view={view} onJump={onJump} />}
      {section(t("case.facts"), facts.length > 0, t("case.factsNone"), () => (
        <Pairs
          rows={facts.map((fact) => ({
            key: fact.name,
            label: fact.label,
            value: (
              <>
                {fact.value_text} <SourceLink seq={fact.source_message} onJump={onJump} />
              </>
            ),
          }))}
        />
      ))}
      <Section title={t("case.budget")}>
        {sheet ? (
          <Statement
            {...sheet}
            caption={t("case.budget")}
            captionHidden
            currency={file.currency}
            onJump={onJump}
            below={(line) => (
              <LineEvidence
                conversationId={view.conversation.id}
                line={line}
                currency={file.currency}
                works={works}
              />
            )}
          />
        ) : (
          <p className="muted">{t("case.budgetNone")}</p>
        )}
      </Section>
      {file.capacity && (
        <Section title={t("case.capacity")}>
          <CapacityView capacity={file.capacity} currency={file.currency} />
        </Section>
      )}
      {section(t("case.loans"), file.loans.length > 0, t("case.loansNone"), () => (
        <LoansView loans={file.loans} />
      ))}
      {section(t("case.decisions"), file.decisions.length > 0, t("case.decisionsNone"), () => (
        <Decisions decisions={file.decisions} />
      ))}
      {section(t("case.offers"), file.offers.length > 0, t("case.offersNone"), () => (
        <Offers file={file} />
      ))}
      {file.agreement && (
        <Section title={t("case.agreement")}>
          <AgreementView agreement={file.agreement} />
        </Section>
      )}
    </div>
  );
}

/** When the borrower first said that they cannot pay, and until when the lender must answer. */
function Notices({ view, onJump }: Pick<Props, "view" | "onJump">) {
  const { t, language } = useWords();
  return (
    <Section title={t("case.notices")}>
      <ul className="plain">
        {view.case.notices.map((notice) => (
          <li key={notice.message}>
            <q>{notice.words}</q> <SourceLink seq={noticeSource(notice, view.messages)} onJump={onJump} />
            <div className="muted">
              {dayAndTime(notice.at, language)} ·{" "}
              {t("case.answerDue", { date: dayAndTime(notice.answer_due_at, language) })}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
