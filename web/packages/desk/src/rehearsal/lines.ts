import type { GuardFinding, RehearsalLine } from "./types.ts";

export type Shown = { kind: "line"; line: RehearsalLine } | { kind: "silence"; after: number };

/** The talk as it is shown: where a line of the agent's had no answer, the silence shows too. */
export function withSilences(lines: readonly RehearsalLine[], over: boolean): Shown[] {
  return lines.flatMap((line, index): Shown[] => {
    const next = lines[index + 1];
    const unanswered = line.sender === "agent" && (next ? next.sender === "agent" : !over);
    return [{ kind: "line", line }, ...(unanswered ? [{ kind: "silence" as const, after: line.seq }] : [])];
  });
}

/** What was found, each thing once however often it was said. */
export function distinct(findings: readonly GuardFinding[]): GuardFinding[] {
  return [...new Map(findings.map((finding) => [`${finding.rule}\n${finding.text}`, finding])).values()];
}
