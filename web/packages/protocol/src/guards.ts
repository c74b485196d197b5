/** Reads untrusted JSON from the wire into typed messages. Bad data never throws: the plain text is kept. */
import {
  type Choice,
  type Content,
  type ConversationState,
  MESSAGE_KINDS,
  type MessageKind,
  PLAN_ROWS,
  type Sender,
  type ServerMessage,
  type UserEcho,
} from "./messages.ts";

export type Json = Record<string, unknown>;
type Check = (value: unknown) => boolean;

export const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text: Check = (value) => typeof value === "string";
const maybeText: Check = (value) => value === undefined || value === null || typeof value === "string";
const minor: Check = (value) => Number.isSafeInteger(value);
const date: Check = (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value);
const rate: Check = (value) => typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value);
const list =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const shape =
  (fields: Record<string, Check>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]));

export const isChoice = shape({ title: text, payload: text }) as (value: unknown) => value is Choice;

/** Links the server gives us must stay on the web: no `javascript:` and the like. */
export const isWebAddress = (value: unknown): value is string =>
  typeof value === "string" && /^(https?:\/\/|\/(?!\/))/.test(value);

export const isConversationState = (value: unknown): value is ConversationState =>
  value === "assistant" || value === "waiting" || value === "human" || value === "closed";

const budgetLines = list(shape({ category: text, label: text, amount_minor: minor }));

const DATA: Record<MessageKind, Check> = {
  text: () => true,
  helplines: shape({ lines: list(shape({ name: text, number: text, note: maybeText })) }),
  plans: shape({
    rows: shape(Object.fromEntries(PLAN_ROWS.map((row) => [row, text]))),
    offers: list(
      shape({
        id: text,
        label: text,
        badge: maybeText,
        instalments: minor,
        instalment_minor: minor,
        first_due: date,
        last_due: date,
        total_minor: minor,
        interest_minor: minor,
        waived_minor: minor,
        doing_nothing_minor: minor,
        annual_rate: rate,
        currency: text,
        reason: text,
        credit_effect: text,
        missed: text,
        rule_id: text,
        accept: isChoice,
      }),
    ),
  }),
  summary: shape({
    title: text,
    income: budgetLines,
    outgoings: budgetLines,
    surplus_minor: minor,
    sustainable_minor: minor,
    currency: text,
  }),
  cost_table: shape({
    rows: list(shape({ label: text, value: text })),
    reading_seconds: minor,
    confirm: isChoice,
    decline: isChoice,
  }),
  agreement: shape({
    agreement_id: text,
    instalments: list(shape({ number: minor, due: date, amount_minor: minor })),
    total_minor: minor,
    currency: text,
    pdf_url: isWebAddress,
    ics_url: isWebAddress,
  }),
  code_sent: (value) => value === undefined || value === null || isRecord(value),
  feedback: () => true,
  state: shape({ state: isConversationState }),
};

export const isMessageKind = (value: unknown): value is MessageKind =>
  (MESSAGE_KINDS as readonly unknown[]).includes(value);

/** The typed content of a message; an unknown kind or data that does not fit its kind becomes plain text. */
export function readContent(kind: unknown, data: unknown): Content {
  if (isMessageKind(kind) && DATA[kind](data)) return { kind, data } as Content;
  return { kind: "text", data: undefined };
}

const readSender = (value: unknown): Sender =>
  value === "agent" || value === "system" ? value : "assistant";

function readAgent(value: unknown): { name: string } | null {
  return isRecord(value) && typeof value.name === "string" ? { name: value.name } : null;
}

function readEnvelope(meta: unknown): { seq: number; id: string; at: string } | null {
  if (!isRecord(meta) || !Number.isSafeInteger(meta.seq)) return null;
  const seq = meta.seq as number;
  return {
    seq,
    id: String(meta.id ?? `seq-${seq}`),
    at: typeof meta.at === "string" ? meta.at : "",
  };
}

/** A `bot_uttered` of the own widget; null when it carries no place in the conversation. */
export function readServerMessage(raw: unknown): ServerMessage | null {
  if (!isRecord(raw) || !isRecord(raw.metadata)) return null;
  const meta = raw.metadata;
  const envelope = readEnvelope(meta);
  if (!envelope) return null;
  const replies = raw.quick_replies;
  return {
    ...envelope,
    sender: readSender(meta.sender),
    agent: readAgent(meta.agent),
    text: typeof raw.text === "string" ? raw.text : "",
    choices: Array.isArray(replies) ? replies.filter(isChoice) : [],
    ...readContent(meta.kind, meta.data),
  };
}

/** A `user_echo`. */
export function readUserEcho(raw: unknown): UserEcho | null {
  if (!isRecord(raw) || typeof raw.text !== "string" || !isRecord(raw.metadata)) return null;
  const envelope = readEnvelope(raw.metadata);
  const messageId = raw.metadata.message_id;
  return (
    envelope && {
      ...envelope,
      text: raw.text,
      message_id: typeof messageId === "string" ? messageId : null,
    }
  );
}
