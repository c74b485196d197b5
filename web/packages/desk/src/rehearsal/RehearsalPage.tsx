import { useQuery } from "@tanstack/react-query";
import { rehearsalQuery } from "../api/pages.ts";
import type { Agent } from "../api/types.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { hashOf } from "../app/routes.ts";
import { useWords } from "../i18n/context.tsx";
import { Answer } from "../ui/Answer.tsx";
import { Chooser } from "./Chooser.tsx";
import { Talk } from "./Talk.tsx";
import "../styles/rehearsal.css";

interface Props {
  me: Agent;
  /** The rehearsal that is open. */
  id: string | null;
}

export default function RehearsalPage({ me, id }: Props) {
  const { t } = useWords();
  if (id !== null) return <One key={id} id={id} me={me} />;
  return (
    <PageFrame name="rehearsal" title={t("rehearsal.title")}>
      <Chooser me={me} />
    </PageFrame>
  );
}

function One({ id, me }: { id: string; me: Agent }) {
  const { t } = useWords();
  const query = useQuery(rehearsalQuery(id));
  const script = query.data?.script.title;
  return (
    <PageFrame
      name="talk"
      title={script ?? t("rehearsal.title")}
      actions={<a href={hashOf("rehearsal")}>{t("rehearsal.back")}</a>}
    >
      <Answer query={query}>{(rehearsal) => <Talk rehearsal={rehearsal} me={me} />}</Answer>
    </PageFrame>
  );
}
