import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { checkQuery } from "../api/casework.ts";
import { queryClient } from "../api/queries.ts";
import { useSettled } from "../ui/hooks.ts";
import {
  type Acknowledged,
  carried,
  type Judged,
  type Placed,
  place,
  type Ruling,
  read,
  ruling,
  wordsOf,
} from "./ruling.ts";

const PAUSE_MS = 400;
const PATIENCE_MS = 3_000;

export interface Guard {
  /** What was found in the text as it stands. */
  findings: Placed[];
  ruling: Ruling;
  /** The rules whose warning has been acknowledged. */
  read: string[];
  acknowledge: (rule: string, yes: boolean) => void;
  /** Asks once more, so that nothing is sent unjudged; where no answer comes, the gateway judges what is sent anyway. */
  decide: () => Promise<Ruling>;
}

/** Judges a draft while it is written: after each pause, and before it is sent. */
export function useGuard(conversationId: string, text: string): Guard {
  const settled = useSettled(text, PAUSE_MS);
  const { data } = useQuery({
    ...checkQuery(conversationId, text),
    enabled: settled === text && text.trim() !== "",
  });
  const [judged, setJudged] = useState<Judged | null>(null);
  const [acknowledged, setAcknowledged] = useState<Acknowledged>({});
  if (data && data !== judged?.check) setJudged({ text, check: data });
  const findings = judged ? carried(judged, text) : [];

  return {
    findings,
    ruling: ruling(findings, acknowledged),
    read: read(findings, acknowledged),
    acknowledge: (rule, yes) =>
      setAcknowledged((all) => ({ ...all, [rule]: yes ? wordsOf(rule, findings) : "" })),
    decide: async () => {
      const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
      const answer = queryClient.fetchQuery(checkQuery(conversationId, text)).catch(() => null);
      const check = await Promise.race([answer, late]);
      return check ? ruling(place({ text, check }), acknowledged) : "clear";
    },
  };
}
