import { languageTag } from "@leeway/protocol";
import { useMutation } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useEffect, useRef } from "react";
import { pageKeys, pagesApi, rehearsalsQuery } from "../api/pages.ts";
import { queryClient } from "../api/queries.ts";
import type { Agent } from "../api/types.ts";
import { works } from "../app/routes.ts";
import { useWords } from "../i18n/context.tsx";
import { Findings } from "./Findings.tsx";
import { withSilences } from "./lines.ts";
import { ReviewReport } from "./ReviewReport.tsx";
import { SayBox } from "./SayBox.tsx";
import type { Rehearsal, RehearsalLine } from "./types.ts";

/** The talk with a scripted borrower; once it has ended, its review beside it. */
export function Talk({ rehearsal, me }: { rehearsal: Rehearsal; me: Agent }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { id, script, lines, ended_at, review } = rehearsal;
  const lang = languageTag(script.language);
  const over = ended_at !== null;
  const mine = works(me.role) && rehearsal.agent === me.name;
  const keep = (next: Rehearsal) => queryClient.setQueryData(pageKeys.rehearsal(id), next);
  const say = useMutation({ mutationFn: (text: string) => pagesApi.say(id, text), onSuccess: keep });
  const end = useMutation({
    mutationFn: () => pagesApi.endRehearsal(id),
    onSuccess: (next) => {
      keep(next);
      document.getElementById("page-title")?.focus(); // the button that ended it is gone
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: rehearsalsQuery.queryKey }),
  });
  const pending = say.isPending ? say.variables : null;
  const length = lines.length + (pending === null ? 0 : 1);
  useEffect(() => {
    if (length > 0) box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [length]);
  const jump = (seq: number) => {
    const line = box.current?.querySelector<HTMLElement>(`[data-line="${seq}"]`);
    line?.scrollIntoView({ block: "center" });
    line?.focus({ preventScroll: true });
  };
  const failure = say.error ?? end.error;

  return (
    <div className={`talk${review ? " has-review" : ""}`}>
      <section className="talk-main">
        <p className="briefing">
          <strong>{t("rehearsal.briefing")}</strong> {script.briefing}
        </p>
        <div
          className="log talk-log"
          role="log"
          aria-label={t("rehearsal.log")}
          ref={box}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
        >
          <div className="log-inner">
            {withSilences(lines, over || say.isPending).map((shown) =>
              shown.kind === "line" ? (
                <Line key={shown.line.seq} line={shown.line} agent={rehearsal.agent} lang={lang} />
              ) : (
                <p key={`silence ${shown.after}`} className="system-line">
                  {t("rehearsal.silence")}
                </p>
              ),
            )}
            {pending !== null && (
              <div className="bubble from-agent is-sending">
                <div className="bubble-text" lang={lang}>
                  {pending}
                </div>
              </div>
            )}
          </div>
        </div>
        {failure && <Alert type="error" showIcon title={failure.message} />}
        {!over && mine && (
          <>
            <SayBox
              busy={say.isPending}
              onSay={(text) =>
                say.mutateAsync(text).then(
                  () => true,
                  () => false,
                )
              }
            />
            <div className="talk-end">
              <Button loading={end.isPending} onClick={() => end.mutate()}>
                {t("rehearsal.end")}
              </Button>
            </div>
          </>
        )}
        {!over && !mine && (
          <p className="composer composer-closed">{t("rehearsal.readOnly", { name: rehearsal.agent })}</p>
        )}
      </section>
      {review && <ReviewReport review={review} onLine={jump} />}
    </div>
  );
}

function Line({ line, agent, lang }: { line: RehearsalLine; agent: string; lang: string }) {
  const { t } = useWords();
  const { seq, sender, text, findings } = line;
  return (
    <div className={`bubble from-${sender}`} data-line={seq} tabIndex={-1}>
      <div className="bubble-head">
        <span className="who">{sender === "agent" ? agent : t("rehearsal.borrower")}</span>
        <span className="stamp">#{seq}</span>
      </div>
      <div className="bubble-text" lang={lang}>
        {text}
      </div>
      <Findings findings={findings} />
    </div>
  );
}
