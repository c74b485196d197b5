import type { ConversationView } from "../api/types.ts";

/** What a dialogue needs that ends this agent's part of a conversation. */
export interface ActionProps {
  view: ConversationView;
  onClose: () => void;
  /** The gateway has done it. */
  onDone: () => void;
}
