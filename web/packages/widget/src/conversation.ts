/** The transcript: every line once, in the order of the conversation, whatever way and however often it arrives. */
import type { ServerMessage, UserEcho } from "@leeway/protocol";
import type { PendingLine } from "./storage.ts";

export type Delivery = "sending" | "delivered" | "failed";

export interface OwnLine {
  by: "borrower";
  key: string;
  text: string;
  at: string;
  seq: number | null;
  message_id: string | null;
  delivery: Delivery;
  /** The server's words on why it did not take the line. */
  problem?: string | undefined;
}

export interface ServerLine {
  by: "server";
  key: string;
  seq: number;
  message: ServerMessage;
}

export type Line = OwnLine | ServerLine;

export class Conversation {
  private entries: Line[] = [];

  get lines(): readonly Line[] {
    return this.entries;
  }

  /** Highest place seen so far: where a replay has to go on from. */
  get lastSeq(): number {
    return this.entries.reduce((highest, line) => Math.max(highest, line.seq ?? 0), 0);
  }

  /** Place of the last line that a person wrote, at or before the given place; 0 where there is none. */
  lastOfAgent(upTo = Number.POSITIVE_INFINITY): number {
    const line = this.entries.findLast(
      (one) => one.by === "server" && one.message.sender === "agent" && one.seq <= upTo,
    );
    return line?.seq ?? 0;
  }

  /** Number of lines from the other side behind the given place. */
  unreadAfter(seq: number): number {
    return this.entries.filter((line) => line.by === "server" && line.seq > seq).length;
  }

  /** Adds a line of the other side; false when it was here already. */
  receive(message: ServerMessage): boolean {
    if (this.entries.some((line) => line.seq === message.seq)) return false;
    this.place({ by: "server", key: `s${message.seq}`, seq: message.seq, message });
    return true;
  }

  /** Adds a line of the borrower's that is not acknowledged yet. */
  write(line: PendingLine): void {
    if (this.own(line.message_id)) return;
    const { text, at, message_id } = line;
    this.place({ by: "borrower", key: message_id, text, at, seq: null, message_id, delivery: "sending" });
  }

  /** Takes the server's copy of a line of the borrower's, from this page or another. */
  echo(echo: UserEcho): void {
    const mine = echo.message_id === null ? undefined : this.own(echo.message_id);
    if (mine) {
      this.acknowledge(mine.key, echo.seq, echo.at);
    } else if (!this.entries.some((line) => line.seq === echo.seq)) {
      const { text, at, seq, message_id } = echo;
      const key = message_id ?? `s${seq}`;
      this.place({ by: "borrower", key, text, at, seq, message_id, delivery: "delivered" });
    }
  }

  /** The server has stored the line at this place. */
  acknowledge(messageId: string, seq: number, at?: string): void {
    const line = this.own(messageId);
    if (!line) return;
    this.entries = this.entries.filter((one) => one !== line && (one.by === "server" || one.seq !== seq));
    this.place({
      ...line,
      seq: seq || line.seq,
      at: at || line.at,
      delivery: "delivered",
      problem: undefined,
    });
  }

  fail(messageId: string, problem?: string): void {
    this.change(messageId, { delivery: "failed", problem });
  }

  retry(messageId: string): OwnLine | undefined {
    this.change(messageId, { delivery: "sending", problem: undefined });
    return this.own(messageId);
  }

  private own(messageId: string): OwnLine | undefined {
    return this.entries.find(
      (line): line is OwnLine => line.by === "borrower" && line.message_id === messageId,
    );
  }

  private change(messageId: string, change: Partial<OwnLine>): void {
    this.entries = this.entries.map((line) =>
      line.by === "borrower" && line.message_id === messageId ? { ...line, ...change } : line,
    );
  }

  /** Lines with a place come in its order; those still without one stay last, in the order written. */
  private place(line: Line): void {
    const seq = line.seq ?? Number.POSITIVE_INFINITY;
    const after = this.entries.findIndex((one) => (one.seq ?? Number.POSITIVE_INFINITY) > seq);
    const at = after < 0 ? this.entries.length : after;
    this.entries = [...this.entries.slice(0, at), line, ...this.entries.slice(at)];
  }
}
