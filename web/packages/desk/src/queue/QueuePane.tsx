import { useQuery } from "@tanstack/react-query";
import { Badge, Input, type InputRef, Tabs } from "antd";
import { type RefObject, useState } from "react";
import { handoffsQuery } from "../api/queries.ts";
import type { Agent, Handoff, QueueStatus } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import { Failure, Loading } from "../ui/Notice.tsx";
import { heldBy, inOrder, matching, type Tab } from "./order.ts";
import { QueueList } from "./QueueList.tsx";

export const TABS: readonly Tab[] = ["waiting", "mine", "resolved"];
const STATUS: Record<Tab, QueueStatus> = { waiting: "waiting", mine: "claimed", resolved: "resolved" };

interface Props {
  me: Agent;
  tab: Tab;
  onTab: (tab: Tab) => void;
  openId: string | null;
  searchRef: RefObject<InputRef | null>;
  onOpen: (conversationId: string) => void;
  onClaim: (row: Handoff) => void;
}

export function QueuePane({ me, tab, onTab, openId, searchRef, onOpen, onClaim }: Props) {
  const { t } = useWords();
  const [search, setSearch] = useState("");
  const waiting = useQuery(handoffsQuery("waiting"));
  const claimed = useQuery(handoffsQuery("claimed"));
  const shown = useQuery(handoffsQuery(STATUS[tab]));

  const all = shown.data?.items ?? [];
  const rows = inOrder(matching(tab === "mine" ? heldBy(all, me) : all, search), tab);
  const counts: Record<Tab, number> = {
    waiting: waiting.data?.items.length ?? 0,
    mine: heldBy(claimed.data?.items ?? [], me).length,
    resolved: 0, // a heap of finished work needs no number
  };
  const list = (of: Tab) => {
    if (shown.isPending) return <Loading />;
    if (shown.error) return <Failure error={shown.error} onRetry={() => void shown.refetch()} />;
    return (
      <QueueList
        label={t(`queue.${of}`)}
        rows={rows}
        me={me}
        openId={openId}
        answeredAt={shown.dataUpdatedAt}
        empty={t(search.trim() ? "queue.empty.search" : `queue.empty.${of}`)}
        onOpen={onOpen}
        onClaim={onClaim}
      />
    );
  };

  return (
    <nav className="pane queue" id="queue" aria-labelledby="queue-title" tabIndex={-1}>
      <div className="pane-head">
        <h2 id="queue-title">{t("queue.title")}</h2>
        <Input
          ref={searchRef}
          allowClear
          type="search"
          value={search}
          aria-label={t("queue.search")}
          placeholder={t("queue.search")}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <Tabs
        activeKey={tab}
        onChange={(key) => onTab(key as Tab)}
        destroyOnHidden
        items={TABS.map((key) => ({
          key,
          label: (
            <span className="tab-label">
              {t(`queue.${key}`)}
              <Badge count={counts[key]} color={key === "waiting" ? "#a8071a" : "#4a5663"} size="small" />
            </span>
          ),
          children: key === tab && list(key),
        }))}
      />
    </nav>
  );
}
