/** A deed on the append-only record. */
export interface AuditRow {
  id: string;
  at: string;
  /** "assistant", "borrower", "system" or "agent:…". */
  actor: string;
  actor_name?: string | null;
  /** Such as "handoff.claimed". */
  action: string;
  /** What the deed is called in the reader's language, where the gateway says it. */
  label?: string | null;
  subject: string;
  data: Record<string, unknown>;
}

export interface AuditFilter {
  actor: string;
  what: string;
}

export interface AuditPage {
  items: AuditRow[];
  /** What to ask for next; null at the end. */
  next: string | null;
}
