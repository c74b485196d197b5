import { type Language, languageTag } from "@leeway/protocol";
import { noteServerDate } from "./clock.ts";
import type { Agent, ConversationView, DeskMessage, HandoffList, Outcome, QueueStatus } from "./types.ts";

/** An answer of the gateway that is not a success; `message` is already a kind sentence in the agent's language. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** The whole answer: some refusals say more than a sentence. */
    readonly details: unknown = null,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

let language: Language = "zh";
let offlineMessage = "";

/** The language in which the gateway shall word labels and errors, and what to say when it cannot be reached. */
export function setCallerLanguage(next: Language, whenOffline: string): void {
  language = next;
  offlineMessage = whenOffline;
}

export async function request<T>(method: "GET" | "POST" | "PATCH", path: string, body?: object): Promise<T> {
  const headers: Record<string, string> = { "Accept-Language": languageTag(language) };
  if (method !== "GET") headers["X-Leeway"] = "desk"; // the gateway's guard against cross-site requests
  if (body) headers["Content-Type"] = "application/json";
  let response: Response;
  try {
    response = await fetch(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  } catch {
    throw new ApiError(0, "offline", offlineMessage);
  }
  noteServerDate(response.headers.get("Date"), Date.now());
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const { error, message } = (answer ?? {}) as { error?: string; message?: string };
  throw new ApiError(response.status, error ?? "unknown", message ?? offlineMessage, answer);
}

const conversation = (id: string) => `/api/conversations/${encodeURIComponent(id)}`;

export const api = {
  me: () => request<Agent>("GET", "/api/me"),
  logIn: (username: string, password: string) =>
    request<{ agent: Agent }>("POST", "/api/auth/login", { username, password }),
  logOut: () => request<unknown>("POST", "/api/auth/logout"),
  handoffs: (status: QueueStatus) => request<HandoffList>("GET", `/api/handoffs?status=${status}`),
  claim: (handoffId: string) =>
    request<ConversationView>("POST", `/api/handoffs/${encodeURIComponent(handoffId)}/claim`),
  conversation: (id: string) => request<ConversationView>("GET", conversation(id)),
  messagesAfter: (id: string, seq: number) =>
    request<{ messages: DeskMessage[] }>("GET", `${conversation(id)}/messages?after=${seq}`),
  send: (id: string, text: string, clientId: string, acknowledged: readonly string[]) =>
    request<{ message: DeskMessage }>("POST", `${conversation(id)}/messages`, {
      text,
      client_id: clientId,
      acknowledged,
    }),
  handBack: (id: string, step: string | null, note: string) =>
    request<unknown>("POST", `${conversation(id)}/hand-back`, { step, note }),
  resolve: (id: string, outcome: Outcome, note: string) =>
    request<unknown>("POST", `${conversation(id)}/resolve`, { outcome, note }),
  read: (id: string, seq: number) => request<unknown>("POST", `${conversation(id)}/read`, { seq }),
  typing: (id: string, on: boolean) => request<unknown>("POST", `${conversation(id)}/typing`, { on }),
};
