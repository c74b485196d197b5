import type { Check, Finding } from "./types.ts";

/** A judgement together with the text it was made of. */
export interface Judged {
  text: string;
  check: Check;
}

/** A finding placed in a string, in the units in which JavaScript counts. */
export interface Placed extends Finding {
  from: number;
  to: number;
}

/** The gateway counts code points; a string counts an emoji as two. */
export function place({ text, check }: Judged): Placed[] {
  const points = [...text];
  const offset = (count: number) => points.slice(0, count).join("").length;
  return check.findings.map((finding) => ({
    ...finding,
    from: offset(finding.start),
    to: offset(finding.end),
  }));
}

/** Findings that still stand after the text was changed: those wholly before or behind the change, moved along. */
export function carried(judged: Judged, text: string): Placed[] {
  const placed = place(judged);
  const before = judged.text;
  if (before === text) return placed;
  let head = 0;
  while (head < Math.min(before.length, text.length) && before[head] === text[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(before.length, text.length) - head &&
    before[before.length - 1 - tail] === text[text.length - 1 - tail]
  )
    tail++;
  const shift = text.length - before.length;
  return placed.flatMap((finding) => {
    if (finding.to <= head) return [finding];
    if (finding.from >= before.length - tail)
      return [{ ...finding, from: finding.from + shift, to: finding.to + shift }];
    return [];
  });
}

/** Which words of a rule were acknowledged: other words of the same rule have to be read again. */
export type Acknowledged = Readonly<Record<string, string>>;

export function wordsOf(rule: string, findings: readonly Finding[]): string {
  const words = findings.filter((finding) => finding.rule === rule).map((finding) => finding.text);
  return words.join("\n");
}

/** The risky rules that are to be acknowledged, each once, in the order of the text. */
export function risks(findings: readonly Finding[]): string[] {
  return [...new Set(findings.filter(({ severity }) => severity === "risky").map(({ rule }) => rule))];
}

/** The rules whose present words have been acknowledged. */
export function read(findings: readonly Finding[], acknowledged: Acknowledged): string[] {
  return risks(findings).filter((rule) => acknowledged[rule] === wordsOf(rule, findings));
}

export type Ruling = "clear" | "blocked" | "unread";

/** Whether a text with these findings may be sent. */
export function ruling(findings: readonly Finding[], acknowledged: Acknowledged): Ruling {
  if (findings.some(({ severity }) => severity === "forbidden")) return "blocked";
  return risks(findings).length > read(findings, acknowledged).length ? "unread" : "clear";
}

const ENDS = /[。！？!?；;…\n]|\.(?=\s|$)/g;

/** The text with the sentence around a finding replaced by the better one. */
export function withBetter(text: string, { from, to, better }: Placed): string {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(ENDS)) {
    const after = match.index + match[0].length;
    if (after <= from) start = after;
    else if (after >= to) {
      end = match[0] === "\n" ? match.index : after;
      break;
    }
  }
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const lead = /^\s*/.exec(text.slice(start, from))?.[0] ?? "";
  return head + lead + better + tail;
}

/** A piece of the text, with the finding that it belongs to. */
export interface Piece {
  from: number;
  text: string;
  finding: Placed | null;
}

/** The text cut into marked and plain pieces; where findings overlap, the earlier one marks. */
export function pieces(text: string, findings: readonly Placed[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const finding of [...findings].sort((a, b) => a.from - b.from)) {
    const from = Math.max(at, finding.from);
    if (finding.to <= from) continue;
    if (from > at) cut.push({ from: at, text: text.slice(at, from), finding: null });
    cut.push({ from, text: text.slice(from, finding.to), finding });
    at = finding.to;
  }
  if (at < text.length) cut.push({ from: at, text: text.slice(at), finding: null });
  return cut;
}
