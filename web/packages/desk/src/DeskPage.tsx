import { useMutation, useQuery } from "@tanstack/react-query";
import { App, type InputRef } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { useEffect, useReducer, useRef, useState } from "react";
import { AlarmBanner } from "./alarm/AlarmBanner.tsx";
import { activeAlarms, alarms, quiet } from "./alarm/alarms.ts";
import { useAlarmSignals } from "./alarm/useAlarmSignals.ts";
import { api } from "./api/client.ts";
import { useLive } from "./api/live.ts";
import { handoffsQuery, keys, queryClient } from "./api/queries.ts";
import type { Agent, Handoff } from "./api/types.ts";
import { ConversationPanes } from "./ConversationPanes.tsx";
import { useWords } from "./i18n/context.tsx";
import type { Tab } from "./queue/order.ts";
import { stepInQueue } from "./queue/QueueList.tsx";
import { QueuePane, TABS } from "./queue/QueuePane.tsx";
import { HelpDialog } from "./ui/HelpDialog.tsx";
import { useOpenConversation, useShortcuts } from "./ui/hooks.ts";
import { remember, remembered } from "./ui/remember.ts";
import { TopBar } from "./ui/TopBar.tsx";

/** A preference that is on unless it was switched off. */
function useSwitch(name: string): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => remembered(name) !== "off");
  return [
    on,
    (next) => {
      remember(name, next ? "on" : "off");
      setOn(next);
    },
  ];
}

/** Puts the keyboard where the next thing will be done, once it is on the page. */
function focusSoon(find: () => { focus: () => void } | null | undefined): void {
  setTimeout(() => find()?.focus(), 60);
}

export function DeskPage({ me }: { me: Agent }) {
  const { t } = useWords();
  const { notification } = App.useApp();
  const [openId, open] = useOpenConversation();
  const [tab, setTab] = useState<Tab>("waiting");
  const [help, setHelp] = useState(false);
  const [acting, setActing] = useState(false);
  const [soundOn, setSound] = useSwitch("sound");
  const [keysOn, setKeysOn] = useSwitch("keys");
  const [alarmState, alarmStep] = useReducer(alarms, quiet);
  const composer = useRef<TextAreaRef>(null);
  const search = useRef<InputRef>(null);

  const live = useLive((conversationId) => alarmStep({ type: "raise", conversationId }));
  const waitingList = useQuery(handoffsQuery("waiting")).data?.items;
  const waiting = waitingList ?? [];
  const claimed = useQuery(handoffsQuery("claimed")).data?.items ?? [];
  useEffect(() => {
    if (waitingList) alarmStep({ type: "queue", waiting: waitingList });
  }, [waitingList]);
  const active = activeAlarms(alarmState, waiting, claimed);
  useAlarmSignals(
    active.some((alarm) => !alarm.seen),
    soundOn,
    waiting.length > 0 ? `(${waiting.length}) ${t("app.name")}` : t("app.name"),
    t("alarm.documentTitle"),
  );

  const show = (conversationId: string) => {
    open(conversationId);
    focusSoon(() => composer.current ?? document.getElementById("transcript-title"));
  };
  const claim = useMutation({
    mutationFn: (handoff: Handoff) => api.claim(handoff.id),
    onSuccess: (view) => {
      queryClient.setQueryData(keys.conversation(view.conversation.id), view);
      setTab("mine");
      show(view.conversation.id);
    },
    onError: (error) => notification.warning({ title: t("claim.taken"), description: error.message }),
    onSettled: (_view, _error, handoff) => {
      void queryClient.invalidateQueries({ queryKey: keys.queue });
      void queryClient.invalidateQueries({ queryKey: keys.conversation(handoff.conversation_id) });
    },
  });
  const claimByKey = () => {
    const focused = document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.row;
    const row = waiting.find(({ conversation_id }) => conversation_id === (focused ?? openId));
    if (row && !claim.isPending) claim.mutate(row);
  };
  const tabKeys = Object.fromEntries(TABS.map((name, index) => [String(index + 1), () => setTab(name)]));
  useShortcuts(
    {
      j: () => stepInQueue(1, openId),
      k: () => stepInQueue(-1, openId),
      c: claimByKey,
      r: () => composer.current?.focus(),
      "/": () => search.current?.focus(),
      "?": () => setHelp(true),
      ...tabKeys,
    },
    keysOn && !help && !acting,
  );

  return (
    <div className="desk">
      <div className="skip-links">
        {(["queue", "transcript", "case"] as const).map((pane) => (
          <button key={pane} type="button" onClick={() => document.getElementById(pane)?.focus()}>
            {t(`app.skip.${pane}`)}
          </button>
        ))}
      </div>
      <TopBar
        me={me}
        connected={live.connected}
        soundOn={soundOn}
        onSound={setSound}
        onHelp={() => setHelp(true)}
      />
      <AlarmBanner
        alarms={active}
        onOpen={show}
        onSee={(conversationId) => alarmStep({ type: "see", conversationId })}
      />
      <div className="panes">
        <QueuePane
          me={me}
          tab={tab}
          onTab={setTab}
          openId={openId}
          searchRef={search}
          onOpen={show}
          onClaim={claim.mutate}
        />
        <ConversationPanes
          id={openId}
          me={me}
          typing={openId !== null && live.typing.has(openId)}
          claiming={claim.isPending}
          composerRef={composer}
          onClaim={claim.mutate}
          onDialog={setActing}
        />
      </div>
      {help && <HelpDialog enabled={keysOn} onEnabled={setKeysOn} onClose={() => setHelp(false)} />}
    </div>
  );
}
