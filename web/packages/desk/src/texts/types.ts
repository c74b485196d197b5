/** A text kept for use again, its variables filled in for this conversation. */
export interface SavedText {
  id: string;
  title: string;
  text: string;
  topic: string;
}
