/** An earlier case of the same borrower. */
export interface EarlierCase {
  conversation_id: string;
  opened_at: string;
  closed_at: string | null;
  status: string;
  outcome: string | null;
  reason_label: string;
  summary: string;
}
