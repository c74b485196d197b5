import { FilterOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Badge, Button, Input, type InputRef, Tabs } from "antd";
import { type RefObject, useState } from "react";
import { colleaguesQuery } from "../api/pages.ts";
import { handoffsQuery } from "../api/queries.ts";
import type { Agent, Handoff } from "../api/types.ts";
import { works } from "../app/routes.ts";
import { useWords } from "../i18n/context.tsx";
import { Answer } from "../ui/Answer.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import { filtered, howMany, matching, NO_FILTERS } from "./filters.ts";
import { heldBy, inOrder, STATUS, type Tab } from "./order.ts";
import { QueueList } from "./QueueList.tsx";

export const TABS: readonly Tab[] = ["waiting", "callback", "mine", "resolved"];

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
  const [filters, setFilters] = useState(NO_FILTERS);
  const [filtering, setFiltering] = useState(false);
  const waiting = useQuery(handoffsQuery("waiting"));
  const claimed = useQuery(handoffsQuery("claimed"));
  const callBacks = useQuery(handoffsQuery("callback"));
  const shown = useQuery(handoffsQuery(STATUS[tab]));
  const colleagues = useQuery({ ...colleaguesQuery, enabled: works(me.role) });
  const team = colleagues.data?.agents.find(({ id }) => id === me.id)?.team ?? null;

  // An agent sees in "mine" what is theirs; whoever looks after others sees what all hold.
  const whose = filters.whose ?? (tab === "mine" && me.role === "agent" ? "me" : "all");
  const tabName = (of: Tab) => t(of === "mine" && me.role !== "agent" ? "queue.claimed" : `queue.${of}`);
  const held = claimed.data?.items ?? [];
  const counts: Record<Tab, number> = {
    waiting: waiting.data?.items.length ?? 0,
    callback: callBacks.data?.items.length ?? 0,
    mine: me.role === "agent" ? heldBy(held, me).length : held.length,
    resolved: 0, // a heap of finished work needs no number
  };
  const set = howMany(filters);
  const narrowed = search.trim() !== "" || set > 0;
  const list = (of: Tab) => (
    <Answer query={shown}>
      {({ items }) => (
        <QueueList
          label={tabName(of)}
          rows={inOrder(matching(filtered(items, filters, whose, me, team), search), tab, me)}
          me={me}
          openId={openId}
          answeredAt={shown.dataUpdatedAt}
          empty={t(narrowed ? "queue.empty.search" : `queue.empty.${of}`)}
          onOpen={onOpen}
          onClaim={onClaim}
        />
      )}
    </Answer>
  );

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
        <Badge count={set} size="small" color="#0958d9">
          <Button
            icon={<FilterOutlined aria-hidden />}
            aria-label={set > 0 ? t("filter.openSet", { n: set }) : t("filter.title")}
            title={t("filter.title")}
            aria-expanded={filtering}
            aria-controls="queue-filters"
            onClick={() => setFiltering(!filtering)}
          />
        </Badge>
      </div>
      {filtering && (
        <FilterPanel
          id="queue-filters"
          filters={filters}
          whose={whose}
          hasTeam={team !== null}
          onChange={setFilters}
        />
      )}
      <Tabs
        activeKey={tab}
        onChange={(key) => onTab(key as Tab)}
        destroyOnHidden
        items={TABS.map((key) => ({
          key,
          label: (
            <span className="tab-label">
              {tabName(key)}
              <Badge count={counts[key]} color={key === "waiting" ? "#a8071a" : "#4a5663"} size="small" />
            </span>
          ),
          children: key === tab && list(key),
        }))}
      />
    </nav>
  );
}
