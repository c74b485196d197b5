import { useQuery } from "@tanstack/react-query";
import { Button, Radio } from "antd";
import { useState } from "react";
import { wallQuery } from "../api/pages.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { useWords } from "../i18n/context.tsx";
import { Answer } from "../ui/Answer.tsx";
import { wait, waitedSince } from "../ui/format.ts";
import { useNow } from "../ui/hooks.ts";
import { ByDay } from "./ByDay.tsx";
import { mix, PERIODS, type Period, percent, pressure } from "./figures.ts";
import { MixTable } from "./MixTable.tsx";
import { Tile } from "./Tile.tsx";
import type { Wall } from "./types.ts";
import "../styles/wall.css";

/** How the desk does, for everybody in the room. */
export default function WallPage() {
  const { t } = useWords();
  const [days, setDays] = useState<Period>(7);
  const query = useQuery(wallQuery(days));
  return (
    <PageFrame
      name="wall"
      title={t("wall.title")}
      actions={
        <>
          <Radio.Group
            aria-label={t("wall.period")}
            optionType="button"
            value={days}
            options={PERIODS.map((n) => ({ value: n, label: t("wall.days", { n }) }))}
            onChange={(event) => setDays(event.target.value as Period)}
          />
          <a className="button-link" href={`/api/desk/wall.csv?days=${days}`} download={`wall-${days}.csv`}>
            {t("wall.csv")}
          </a>
          <Button onClick={() => void document.getElementById("page")?.requestFullscreen()}>
            {t("wall.full")}
          </Button>
        </>
      }
    >
      <Answer query={query}>{(wall) => <Figures wall={wall} answeredAt={query.dataUpdatedAt} />}</Answer>
    </PageFrame>
  );
}

function Figures({ wall, answeredAt }: { wall: Wall; answeredAt: number }) {
  const { t, language } = useWords();
  const { now, first_reply, abandonment, told_twice, satisfaction } = wall;
  const units = { day: t("unit.day"), hour: t("unit.hour") };
  const none = t("wall.noData");
  const time = (seconds: number | null) => (seconds === null ? none : wait(seconds, units));
  const tone = pressure(now);
  const scores = mix(
    satisfaction.by_score.map((count, index) => ({ key: String(index + 1), score: index + 1, count })),
  ).sort((a, b) => b.score - a.score);
  return (
    <>
      <dl className="tiles tiles-now" aria-label={t("wall.now")}>
        <Tile
          label={t("wall.waiting")}
          value={now.waiting}
          tone={tone}
          detail={now.late > 0 ? t("wall.late", { n: now.late }) : t("wall.noneLate")}
        />
        <Tile
          label={t("wall.oldest")}
          tone={tone}
          value={<Oldest seconds={now.oldest_seconds} answeredAt={answeredAt} />}
          detail={now.oldest_seconds === null ? t("wall.nobody") : undefined}
        />
        <Tile label={t("wall.claimed")} value={now.claimed} />
        <Tile label={t("wall.callbacks")} value={now.callbacks} />
        <Tile label={t("wall.present")} value={now.present} />
      </dl>
      <dl className="tiles">
        <Tile
          label={t("wall.firstReply")}
          value={time(first_reply.p50_seconds)}
          detail={t("wall.firstReplyHow", { n: first_reply.count })}
        />
        <Tile
          label={t("wall.slowReply")}
          value={time(first_reply.p90_seconds)}
          detail={t("wall.slowReplyHow", { share: percent(first_reply.within_target) ?? none })}
        />
        <Tile
          label={t("wall.abandonment")}
          value={percent(abandonment.rate) ?? none}
          detail={t("wall.abandonmentHow", { n: abandonment.abandoned, total: abandonment.total })}
        />
        <Tile
          label={t("wall.toldTwice")}
          value={percent(told_twice.rate) ?? none}
          detail={t("wall.toldTwiceHow", { n: told_twice.repeated, facts: told_twice.facts })}
        />
        <Tile
          label={t("wall.satisfaction")}
          value={satisfaction.mean === null ? none : satisfaction.mean.toFixed(1)}
          detail={t("wall.satisfactionHow", { n: satisfaction.count })}
        />
      </dl>
      <div className="wall-parts">
        <MixTable
          title={t("wall.outcomes")}
          of={t("wall.outcome")}
          none={t("wall.noOutcomes")}
          rows={mix(wall.outcomes).map((part) => ({ ...part, key: part.outcome }))}
        />
        <MixTable
          title={t("wall.scores")}
          of={t("wall.satisfaction")}
          none={t("wall.noScores")}
          rows={scores.map((part) => ({ ...part, label: t("wall.score", { n: part.score }) }))}
        />
      </div>
      <ByDay days={wall.by_day} />
      <p className="muted wall-foot">
        {t("wall.updated", {
          time: new Date(answeredAt).toLocaleTimeString(language === "zh" ? "zh-CN" : "en-GB"),
        })}
      </p>
    </>
  );
}

function Oldest({ seconds, answeredAt }: { seconds: number | null; answeredAt: number }) {
  const { t } = useWords();
  const now = useNow();
  if (seconds === null) return t("wall.noData");
  return wait(waitedSince(seconds, answeredAt, now), { day: t("unit.day"), hour: t("unit.hour") });
}
