import { useMutation, useQuery } from "@tanstack/react-query";
import { App, type InputRef } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { useRef, useState } from "react";
import { ApiError, api } from "./api/client.ts";
import { handoffsQuery, keys, queryClient } from "./api/queries.ts";
import type { Agent, Handoff } from "./api/types.ts";
import { hashOf } from "./app/routes.ts";
import { goTo } from "./app/useRoute.ts";
import { ConversationPanes } from "./ConversationPanes.tsx";
import { useWords } from "./i18n/context.tsx";
import type { Tab } from "./queue/order.ts";
import { stepInQueue } from "./queue/QueueList.tsx";
import { QueuePane, TABS } from "./queue/QueuePane.tsx";
import { focusConversation, useShortcuts } from "./ui/hooks.ts";

interface Props {
  me: Agent;
  openId: string | null;
  /** Conversations whose borrower is typing just now. */
  typing: ReadonlySet<string>;
  keysOn: boolean;
}

/** The queue, and beside it the open conversation with its case. */
export function DeskPage({ me, openId, typing, keysOn }: Props) {
  const { t } = useWords();
  const { notification } = App.useApp();
  const [tab, setTab] = useState<Tab>("waiting");
  const [acting, setActing] = useState(false);
  const composer = useRef<TextAreaRef>(null);
  const search = useRef<InputRef>(null);
  const waiting = useQuery(handoffsQuery("waiting")).data?.items ?? [];
  const callBacks = useQuery(handoffsQuery("callback")).data?.items ?? [];

  const show = (conversationId: string) => {
    goTo("desk", conversationId);
    focusConversation();
  };
  const claim = useMutation({
    mutationFn: (handoff: Handoff) => api.claim(handoff.id),
    onSuccess: (view) => {
      queryClient.setQueryData(keys.conversation(view.conversation.id), view);
      setTab("mine");
      show(view.conversation.id);
    },
    onError: (error) => {
      const full = error instanceof ApiError && error.code === "at_capacity";
      notification.warning({ title: t(full ? "claim.full" : "claim.taken"), description: error.message });
    },
    onSettled: (_view, _error, handoff) => {
      void queryClient.invalidateQueries({ queryKey: keys.queue });
      void queryClient.invalidateQueries({ queryKey: keys.conversation(handoff.conversation_id) });
    },
  });
  const claimByKey = () => {
    const focused = document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.row;
    const row = [...waiting, ...callBacks].find(
      ({ conversation_id }) => conversation_id === (focused ?? openId),
    );
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
      ...tabKeys,
    },
    keysOn && !acting,
  );

  return (
    <>
      <div className="skip-links">
        {(["queue", "transcript", "case"] as const).map((pane) => (
          <button key={pane} type="button" onClick={() => document.getElementById(pane)?.focus()}>
            {t(`app.skip.${pane}`)}
          </button>
        ))}
      </div>
      <div className={`panes${openId === null ? "" : " has-open"}`}>
        <nav className="back-to-queue" aria-label={t("queue.back")}>
          <a href={hashOf("desk")}>{t("queue.back")}</a>
        </nav>
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
          typing={openId !== null && typing.has(openId)}
          claiming={claim.isPending}
          composerRef={composer}
          onClaim={claim.mutate}
          onDialog={setActing}
        />
      </div>
    </>
  );
}
