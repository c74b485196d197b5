/** The borrower's Socket.IO wire (namespace `/`), in Rasa's dialect plus what our own widget understands. */
import { isConversationState, isRecord } from "./guards.ts";
import { isLanguage, type Language } from "./language.ts";
import type { ConversationState } from "./messages.ts";

export const CAPABILITIES = ["plans", "receipts", "typing", "position", "marks"] as const;

export interface ClientInfo {
  name: string;
  version: string;
  capabilities: readonly string[];
}

export interface SessionRequest {
  session_id: string | null;
  last_seq?: number;
  client: ClientInfo;
  language?: Language;
}

export interface Queue {
  position: number;
  wait_minutes: number | null;
  open: boolean;
}

/** Who speaks with the borrower at the moment. */
export interface Standing {
  state: ConversationState;
  agent: { name: string } | null;
  queue: Queue | null;
  /** The language the conversation is held in, where the server says it. */
  language: Language | null;
}

export interface SessionConfirm extends Standing {
  session_id: string;
  last_seq: number;
  identified: boolean;
  /** How far a person has read the borrower's lines. */
  read_seq: number;
}

/** How far the borrower's page has the agent's lines, and how far they were on screen. */
export interface Seen {
  delivered: number;
  read: number;
}

export interface UserUttered {
  message: string;
  session_id: string;
  message_id: string;
  language: Language;
}

export type Ack = { ok: true; seq: number } | { ok: false; error: string; message?: string };

export interface Typing {
  sender: "assistant" | "agent";
  on: boolean;
}

export interface ServerToClient {
  session_confirm: (raw: unknown) => void;
  bot_uttered: (raw: unknown) => void;
  user_echo: (raw: unknown) => void;
  state: (raw: unknown) => void;
  typing: (raw: unknown) => void;
  marks: (raw: unknown) => void;
}

export interface ClientToServer {
  session_request: (request: SessionRequest) => void;
  user_uttered: (message: UserUttered, ack: (reply: unknown) => void) => void;
  typing: (payload: { on: boolean }) => void;
  marks: (seen: Seen) => void;
}

export function readStanding(raw: unknown): Standing {
  const source = isRecord(raw) ? raw : {};
  const agent = source.agent;
  const queue = source.queue;
  return {
    state: isConversationState(source.state) ? source.state : "assistant",
    agent: isRecord(agent) && typeof agent.name === "string" ? { name: agent.name } : null,
    queue: isRecord(queue)
      ? {
          position: Number(queue.position) || 0,
          wait_minutes: typeof queue.wait_minutes === "number" ? queue.wait_minutes : null,
          open: queue.open !== false,
        }
      : null,
    language: isLanguage(source.language) ? source.language : null,
  };
}

export function readSessionConfirm(raw: unknown): SessionConfirm | null {
  if (!isRecord(raw) || typeof raw.session_id !== "string") return null;
  return {
    ...readStanding(raw),
    session_id: raw.session_id,
    last_seq: readSeq(raw.last_seq),
    identified: raw.identified === true,
    read_seq: readSeq(raw.read_seq),
  };
}

/** How far a person has read, from a `marks` event. */
export function readMarks(raw: unknown): number {
  return isRecord(raw) ? readSeq(raw.read) : 0;
}

const readSeq = (value: unknown): number => (Number.isSafeInteger(value) ? (value as number) : 0);

export function readTyping(raw: unknown): Typing | null {
  if (!isRecord(raw) || typeof raw.on !== "boolean") return null;
  return { sender: raw.sender === "agent" ? "agent" : "assistant", on: raw.on };
}

export function readAck(raw: unknown): Ack {
  if (isRecord(raw) && raw.ok === true) return { ok: true, seq: Number(raw.seq) || 0 };
  const source = isRecord(raw) ? raw : {};
  return {
    ok: false,
    error: typeof source.error === "string" ? source.error : "unknown",
    ...(typeof source.message === "string" ? { message: source.message } : {}),
  };
}
