/** What the widget keeps in the browser, apart for every borrower. Never the token, never the transcript. For somebody
 *  who is not logged in it is kept for this tab only: whoever comes next to a shared device starts afresh. */
import type { Language } from "@leeway/protocol";

export interface PendingLine {
  message_id: string;
  text: string;
  at: string;
}

export interface Kept {
  session_id: string | null;
  /** Highest place in the conversation that the borrower has seen with the chat open. */
  read_seq: number;
  outbox: PendingLine[];
}

const GUEST = "guest";
const LANGUAGE_KEY = "leeway-language";
const NOTHING: Kept = { session_id: null, read_seq: 0, outbox: [] };

/** A short stable name for whoever holds this token, so that two borrowers on one device never share a conversation. */
export function holderOf(token: string | null): string {
  if (!token) return GUEST;
  return hash(subjectOf(token) ?? token);
}

/** The subject inside a token "header.payload.signature" or "payload.signature", if it can be read. */
function subjectOf(token: string): string | null {
  for (const part of token.split(".")) {
    try {
      const payload: unknown = JSON.parse(atob(part.replace(/-/g, "+").replace(/_/g, "/")));
      if (typeof payload === "object" && payload !== null && "sub" in payload) return String(payload.sub);
    } catch {
      // Not this part.
    }
  }
  return null;
}

/** FNV-1a in two lanes: names a storage key, protects nothing. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9dc5811c];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + 0x5bd1), 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** Storage may be missing or full (private windows, blocked cookies): then we remember for this page only. */
export class Store {
  private readonly memory = new Map<string, string>();

  constructor(private readonly holder: string = GUEST) {}

  read(): Kept {
    try {
      const kept: unknown = JSON.parse(this.get(this.key) ?? "null");
      return { ...NOTHING, ...(kept as Partial<Kept> | null) };
    } catch {
      return { ...NOTHING };
    }
  }

  write(change: Partial<Kept>): void {
    this.set(this.key, JSON.stringify({ ...this.read(), ...change }));
  }

  /** The language chosen by hand, on this device, for everyone. */
  get language(): Language | null {
    const value = this.get(LANGUAGE_KEY);
    return value === "zh" || value === "en" ? value : null;
  }

  set language(value: Language | null) {
    if (value) this.set(LANGUAGE_KEY, value);
  }

  private area(key: string): Storage {
    return this.holder === GUEST && key !== LANGUAGE_KEY ? sessionStorage : localStorage;
  }

  private get key(): string {
    return `leeway-chat-${this.holder}`;
  }

  private get(key: string): string | null {
    try {
      return this.area(key).getItem(key) ?? this.memory.get(key) ?? null;
    } catch {
      return this.memory.get(key) ?? null;
    }
  }

  private set(key: string, value: string): void {
    this.memory.set(key, value);
    try {
      this.area(key).setItem(key, value);
    } catch {
      // Kept in memory above.
    }
  }
}
