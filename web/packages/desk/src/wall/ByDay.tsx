import { formatDateShort } from "@leeway/protocol";
import { useWords } from "../i18n/context.tsx";
import { commonScale, maxOf, SERIES, type Series, sumOf } from "./figures.ts";
import type { WallDay } from "./types.ts";

const HEIGHT = 100;
const STEP = 10;

/** A small chart for each line of work, all to the same scale; the numbers stand in the table below. */
export function ByDay({ days }: { days: readonly WallDay[] }) {
  const { t, language } = useWords();
  const scale = commonScale(days);
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return null;
  const date = (day: string) => formatDateShort(day, language);
  return (
    <section className="wall-part by-day" aria-labelledby="by-day-title">
      <h3 id="by-day-title">{t("wall.byDay")}</h3>
      <div className="small-charts">
        {SERIES.map((series) => (
          <figure key={series}>
            <figcaption>
              <strong>{t(`wall.${series}`)}</strong>{" "}
              <span className="muted">
                {t("wall.seriesTotal", { total: sumOf(days, series), max: maxOf(days, series) })}
              </span>
            </figcaption>
            <Bars days={days} series={series} scale={scale} />
            <span className="chart-ends muted" aria-hidden>
              <span>{date(first.day)}</span>
              {days.length > 1 && <span>{date(last.day)}</span>}
            </span>
          </figure>
        ))}
      </div>
      <details>
        <summary>{t("wall.asTable")}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <div className="scroll-x" tabIndex={0}>
          <table className="grid">
            <caption className="visually-hidden">{t("wall.byDay")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("wall.day")}</th>
                {SERIES.map((series) => (
                  <th scope="col" key={series}>
                    {t(`wall.${series}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...days].reverse().map((day) => (
                <tr key={day.day}>
                  <th scope="row">{date(day.day)}</th>
                  {SERIES.map((series) => (
                    <td key={series}>{day[series]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

function Bars({ days, series, scale }: { days: readonly WallDay[]; series: Series; scale: number }) {
  const { t } = useWords();
  const label = t("wall.seriesLabel", {
    series: t(`wall.${series}`),
    total: sumOf(days, series),
    max: maxOf(days, series),
  });
  return (
    <svg
      className={`bars bars-${series}`}
      viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {days.map((day, index) => {
        const height = (day[series] / scale) * HEIGHT;
        return (
          <rect key={day.day} x={index * STEP + 1} width={STEP - 2} y={HEIGHT - height} height={height}>
            <title>{`${day.day}: ${day[series]}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}
