/** The agents' desk: REST rows and the events of the Socket.IO namespace `/desk`. */
import type { Language } from "./language.ts";
import type { ConversationState, MessageKind } from "./messages.ts";

export type DistressLevel = "none" | "upset" | "distressed" | "crisis";
export type HandoffStatus = "waiting" | "claimed" | "resolved";
export type Outcome = "agreed" | "relief" | "referred" | "advice" | "no_contact" | "other";

export interface Agent {
  id: string;
  name: string;
}

export interface HandoffRow {
  id: string;
  conversation_id: string;
  borrower_name: string | null;
  reason: string;
  reason_label: string;
  /** 0 is a crisis, 4 the least urgent. */
  priority: 0 | 1 | 2 | 3 | 4;
  distress: DistressLevel;
  language: Language;
  opened_at: string;
  waiting_seconds: number;
  status: HandoffStatus;
  agent: Agent | null;
  summary: string;
}

export interface DeskMessage {
  seq: number;
  id: string;
  at: string;
  sender: "borrower" | "assistant" | "agent" | "system";
  agent: { name: string } | null;
  text: string;
  kind: MessageKind;
  data: unknown;
  distress: DistressLevel | null;
}

export interface DeskEvents {
  "conversation.created": (event: { conversation_id: string }) => void;
  "message.created": (event: { conversation_id: string; message: DeskMessage }) => void;
  "conversation.status_changed": (event: {
    conversation_id: string;
    state: ConversationState;
    handoff: HandoffRow | null;
  }) => void;
  "queue.changed": (event: Record<string, never>) => void;
  "conversation.typing": (event: { conversation_id: string; on: boolean }) => void;
  alarm: (event: { conversation_id: string; reason: string }) => void;
}
