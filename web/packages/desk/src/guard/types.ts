export interface Finding {
  /** What `acknowledged` of a reply refers to. */
  rule: string;
  /** forbidden: never sent. risky: sent once acknowledged. */
  severity: "forbidden" | "risky";
  topic: string;
  /** Where it stands in the text, in Unicode code points. */
  start: number;
  end: number;
  text: string;
  why: string;
  /** A sentence to say instead. */
  better: string;
  source: string | null;
}

/** The guard's judgement of a draft. */
export interface Check {
  verdict: "allow" | "warn" | "block";
  findings: Finding[];
}
