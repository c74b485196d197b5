import { useMutation, useQuery } from "@tanstack/react-query";
import { App } from "antd";
import { colleaguesQuery, pageKeys, pagesApi } from "../api/pages.ts";
import { queryClient } from "../api/queries.ts";
import type { Agent } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";

/** Whether new cases may come to this agent, and how many they hold of how many they may. */
export function Presence({ me }: { me: Agent }) {
  const { t } = useWords();
  const { notification } = App.useApp();
  const colleagues = useQuery(colleaguesQuery);
  const change = useMutation({
    mutationFn: pagesApi.setStatus,
    onError: (error) => notification.warning({ title: t("presence.failed"), description: error.message }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: pageKeys.colleagues }),
  });
  const mine = colleagues.data?.agents.find(({ id }) => id === me.id);
  if (!mine) return null;
  const available = (change.isPending ? change.variables : mine.status) === "available";
  return (
    <span className="presence">
      <button
        type="button"
        role="switch"
        aria-checked={available}
        aria-label={t("presence.label")}
        className="presence-switch"
        onClick={() => change.mutate(available ? "away" : "available")}
      >
        {t(available ? "presence.available" : "presence.away")}
      </button>
      <span className="load" title={t("presence.load", { n: mine.load, of: mine.capacity })}>
        <span aria-hidden>
          {mine.load}/{mine.capacity}
        </span>
        <span className="visually-hidden">{t("presence.load", { n: mine.load, of: mine.capacity })}</span>
      </span>
    </span>
  );
}
