import { useQuery } from "@tanstack/react-query";
import { Activity, lazy, Suspense, useEffect, useReducer, useRef, useState } from "react";
import { AlarmBanner } from "../alarm/AlarmBanner.tsx";
import { type Alarm, activeAlarms, alarms, concerns, quiet } from "../alarm/alarms.ts";
import { useAlarmSignals } from "../alarm/useAlarmSignals.ts";
import { useLive } from "../api/live.ts";
import { pageKeys } from "../api/pages.ts";
import { handoffsQuery, queryClient } from "../api/queries.ts";
import type { Agent } from "../api/types.ts";
import { useDecisionNotice } from "../approvals/useDecisionNotice.ts";
import { DeskPage } from "../DeskPage.tsx";
import { useWords } from "../i18n/context.tsx";
import { HelpDialog } from "../ui/HelpDialog.tsx";
import { focusConversation, useShortcuts, useSwitch } from "../ui/hooks.ts";
import { Loading } from "../ui/Notice.tsx";
import { TopBar } from "../ui/TopBar.tsx";
import { AccountMenu } from "./AccountMenu.tsx";
import { Nav } from "./Nav.tsx";
import { PageBoundary } from "./PageBoundary.tsx";
import { PasswordDialog } from "./PasswordDialog.tsx";
import { Presence } from "./Presence.tsx";
import { maySee, PAGE_KEYS, type PageName, pagesFor, works } from "./routes.ts";
import { goTo, useGoKeys, useRoute } from "./useRoute.ts";

const OTHER_PAGES = {
  approvals: lazy(() => import("../approvals/ApprovalsPage.tsx")),
  rehearsal: lazy(() => import("../rehearsal/RehearsalPage.tsx")),
  wall: lazy(() => import("../wall/WallPage.tsx")),
  accounts: lazy(() => import("../accounts/AccountsPage.tsx")),
  audit: lazy(() => import("../audit/AuditPage.tsx")),
};

/** What stays while pages come and go: the bar at the top, alarms, the line to the gateway, the keys. */
export function Shell({ me }: { me: Agent }) {
  const { t } = useWords();
  const { page, id } = useRoute(me.role);
  const [dialog, setDialog] = useState<"help" | "password" | null>(null);
  const help = () => setDialog("help");
  const [soundOn, setSound] = useSwitch("sound");
  const [keysOn, setKeysOn] = useSwitch("keys");
  const [alarmState, alarmStep] = useReducer(alarms, quiet);
  const deskId = useDeskId(page, id);

  const tellDecision = useDecisionNotice(me);
  const live = useLive({
    onAlarm: (conversationId, reason) => {
      if (concerns(me.role, reason)) alarmStep({ type: "raise", conversationId, reason });
      if (reason === "approval") void queryClient.invalidateQueries({ queryKey: pageKeys.approvals });
    },
    onDecided: (approval) => {
      const conversationId = approval.conversation_id;
      if (alarmState.reasons[conversationId] === "approval") alarmStep({ type: "see", conversationId });
      tellDecision(approval);
    },
  });
  const enabled = maySee(me.role, "desk");
  const waitingList = useQuery({ ...handoffsQuery("waiting"), enabled }).data?.items;
  const waiting = waitingList ?? [];
  const claimed = useQuery({ ...handoffsQuery("claimed"), enabled }).data?.items ?? [];
  useEffect(() => {
    if (waitingList) alarmStep({ type: "queue", waiting: waitingList });
  }, [waitingList]);
  const active = activeAlarms(alarmState, waiting, claimed);
  const title = page === "desk" ? t("app.name") : `${t(`nav.${page}`)} · ${t("app.name")}`;
  useAlarmSignals(
    active.some((alarm) => alarm.reason === "crisis" && !alarm.seen),
    soundOn,
    waiting.length > 0 ? `(${waiting.length}) ${title}` : title,
    t("alarm.documentTitle"),
  );

  const pages = pagesFor(me.role);
  const visit = (name: PageName) => goTo(name, name === "desk" ? deskId : null);
  useGoKeys(Object.fromEntries(pages.map((name) => [PAGE_KEYS[name], () => visit(name)])), keysOn);
  useShortcuts({ "?": help }, keysOn);
  const answer = ({ conversationId, reason }: Alarm) => {
    if (reason === "approval") {
      alarmStep({ type: "see", conversationId });
      goTo("approvals");
    } else {
      goTo("desk", conversationId);
      focusConversation();
    }
  };
  const Other = page === "desk" ? null : OTHER_PAGES[page];

  return (
    <div className="desk">
      <TopBar
        connected={live.connected}
        soundOn={soundOn}
        onSound={setSound}
        nav={<Nav me={me} page={page} deskId={deskId} />}
        presence={works(me.role) && <Presence me={me} />}
        account={<AccountMenu me={me} onHelp={help} onPassword={() => setDialog("password")} />}
      />
      <AlarmBanner
        alarms={active}
        named={page !== "wall"}
        onOpen={answer}
        onSee={(conversationId) => alarmStep({ type: "see", conversationId })}
      />
      {/* Kept while another page is shown: what was written, and what is on its way, must not be lost. */}
      {enabled && (
        <Activity mode={page === "desk" ? "visible" : "hidden"}>
          <PageBoundary words={t("page.broken")}>
            <DeskPage me={me} openId={deskId} typing={live.typing} keysOn={keysOn} />
          </PageBoundary>
        </Activity>
      )}
      {Other && (
        <PageBoundary key={page} words={t("page.broken")}>
          <Suspense fallback={<Loading />}>
            <Other me={me} id={id} />
          </Suspense>
        </PageBoundary>
      )}
      {dialog === "help" && (
        <HelpDialog pages={pages} enabled={keysOn} onEnabled={setKeysOn} onClose={() => setDialog(null)} />
      )}
      {dialog === "password" && <PasswordDialog onClose={() => setDialog(null)} />}
    </div>
  );
}

/** The conversation at which the desk was left, to come back to it; coming back lands in the queue. */
function useDeskId(page: PageName, id: string | null): string | null {
  const [left, setLeft] = useState<string | null>(null);
  if (page === "desk" && left !== id) setLeft(id);
  const before = useRef(page);
  useEffect(() => {
    if (page === "desk" && before.current !== "desk") document.getElementById("queue")?.focus();
    before.current = page;
  }, [page]);
  return left;
}
