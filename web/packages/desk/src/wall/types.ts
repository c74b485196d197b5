export interface WallDay {
  day: string;
  opened: number;
  resolved: number;
  handed_over: number;
  agreed: number;
}

export interface OutcomeCount {
  outcome: string;
  label: string;
  count: number;
}

export interface Wall {
  now: {
    waiting: number;
    oldest_seconds: number | null;
    claimed: number;
    present: number;
    callbacks: number;
    late: number;
  };
  first_reply: {
    p50_seconds: number | null;
    p90_seconds: number | null;
    /** A share between 0 and 1. */
    within_target: number | null;
    count: number;
  };
  abandonment: { abandoned: number; total: number; rate: number | null };
  /** Facts that a borrower had to tell more than once. */
  told_twice: { facts: number; repeated: number; rate: number | null };
  outcomes: OutcomeCount[];
  satisfaction: { mean: number | null; count: number; by_score: number[] };
  by_day: WallDay[];
}
