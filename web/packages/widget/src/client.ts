/** Everything between the screen and the server: session, transcript, outbox, who speaks, whether we are online. */
import {
  type Ack,
  CAPABILITIES,
  type Language,
  newId,
  readAck,
  readMarks,
  readServerMessage,
  readSessionConfirm,
  readStanding,
  readTyping,
  readUserEcho,
  type Seen,
  type SessionRequest,
  type Standing,
  type UserUttered,
} from "@leeway/protocol";
import { Conversation } from "./conversation.ts";
import { Outbox } from "./outbox.ts";
import { holderOf, type PendingLine, Store } from "./storage.ts";

/** The part of a Socket.IO socket that is used here. */
export interface Wire {
  connected: boolean;
  on(event: string, listener: (payload: unknown) => void): unknown;
  emit(event: string, payload: unknown): unknown;
  timeout(ms: number): {
    emit(event: string, payload: unknown, ack: (error: Error | null, reply: unknown) => void): unknown;
  };
  disconnect(): unknown;
}

export type Dial = (token: string | null) => Wire;

/** Longest line the server takes, in characters as people count them. */
export const MAX_LENGTH = 2000;
const ACK_MS = 15_000;
const RETRY_MS = 2_000;
/** Nobody types longer than this without pause; a lost "off" must not leave the dots for ever. */
const TYPING_MS = 30_000;

export class Client extends EventTarget {
  conversation = new Conversation();
  standing: Standing = readStanding(null);
  typing: "assistant" | "agent" | null = null;
  /** How far a person has read the borrower's lines. */
  readSeq = 0;
  /** Connected and the session confirmed. */
  ready = false;
  /** False while the replay of earlier lines is still coming in. */
  caughtUp = false;
  /** The connection was lost, or could not be had. */
  offline = false;

  private store = new Store();
  private outbox = new Outbox(this.store);
  private wire: Wire | null = null;
  private expected = 0;
  private told: Seen = { delivered: 0, read: 0 };
  private flushing = false;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly dial: Dial,
    public language: Language,
  ) {
    super();
  }

  /** Begins, or begins anew for another person: nothing of the former conversation stays. */
  start(token: string | null): void {
    this.wire?.disconnect();
    this.store = new Store(holderOf(token));
    this.outbox = new Outbox(this.store);
    this.conversation = new Conversation();
    this.standing = readStanding(null);
    this.typing = null;
    this.readSeq = 0;
    this.told = { delivered: 0, read: 0 };
    this.ready = this.caughtUp = this.offline = this.flushing = false;
    for (const line of this.outbox.lines) this.conversation.write(line);
    this.listen(this.dial(token));
    this.changed();
  }

  send(text: string): void {
    const line: PendingLine = { message_id: newId(), text: text.trim(), at: new Date().toISOString() };
    if (!line.text || [...line.text].length > MAX_LENGTH) return;
    this.post(line);
  }

  retry(messageId: string): void {
    const line = this.conversation.retry(messageId);
    if (line) this.post({ message_id: messageId, text: line.text, at: line.at });
  }

  /** Tells the agent that the borrower is writing; the assistant has no use for it. */
  tellTyping(on: boolean): void {
    if (this.ready && this.standing.state === "human") this.wire?.emit("typing", { on });
  }

  /** Tells the agent how far their lines have come, and that those up to `seen` were on screen; nothing twice. */
  tellSeen(seen: number): void {
    if (!this.ready) return;
    const delivered = this.conversation.lastOfAgent();
    const read = Math.max(this.told.read, this.conversation.lastOfAgent(seen));
    if (delivered <= this.told.delivered && read <= this.told.read) return;
    this.told = { delivered, read };
    this.wire?.emit("marks", this.told);
  }

  setLanguage(language: Language): void {
    this.language = language;
    this.store.language = language;
    this.request();
    this.changed();
  }

  get chosenLanguage(): Language | null {
    return this.store.language;
  }

  get unread(): number {
    return this.conversation.unreadAfter(this.store.read().read_seq);
  }

  markRead(): void {
    this.store.write({ read_seq: Math.max(this.store.read().read_seq, this.conversation.lastSeq) });
  }

  private post(line: PendingLine): void {
    this.outbox.add(line);
    this.conversation.write(line);
    this.changed();
    void this.flush();
  }

  private listen(wire: Wire): void {
    this.wire = wire;
    // A socket that was replaced may still speak: it is not listened to.
    const on = (event: string, take: (payload: unknown) => void) =>
      wire.on(event, (payload) => {
        if (wire !== this.wire) return;
        take(payload);
        this.changed();
      });
    on("connect", () => this.request());
    on("disconnect", () => this.lost());
    on("connect_error", () => this.lost());
    on("session_confirm", (raw) => this.confirm(raw));
    on("state", (raw) => this.stand(readStanding(raw)));
    on("typing", (raw) => this.showTyping(raw));
    on("marks", (raw) => {
      this.readSeq = Math.max(this.readSeq, readMarks(raw));
    });
    on("user_echo", (raw) => {
      const echo = readUserEcho(raw);
      if (echo) this.conversation.echo(echo);
      if (echo?.message_id) this.outbox.remove(echo.message_id);
      this.measure();
    });
    on("bot_uttered", (raw) => {
      const message = readServerMessage(raw);
      if (message) this.conversation.receive(message);
      this.typing = null;
      this.measure();
    });
  }

  private request(): void {
    if (!this.wire?.connected) return;
    const request: SessionRequest = {
      session_id: this.store.read().session_id,
      last_seq: this.conversation.lastSeq,
      client: { name: "leeway-widget", version: __VERSION__, capabilities: CAPABILITIES },
      language: this.language,
    };
    this.wire.emit("session_request", request);
  }

  private confirm(raw: unknown): void {
    const session = readSessionConfirm(raw);
    if (!session) return;
    const kept = this.store.read();
    if (kept.session_id && kept.session_id !== session.session_id) this.forget();
    this.store.write({ session_id: session.session_id });
    this.stand(session);
    this.readSeq = Math.max(this.readSeq, session.read_seq);
    this.ready = true;
    this.offline = false;
    this.expected = session.last_seq;
    this.measure();
    void this.flush();
  }

  private stand(standing: Standing): void {
    this.standing = standing;
    if (standing.language && !this.chosenLanguage) this.language = standing.language;
  }

  /** The server began a new session: what was shown belongs to the old one; what waits to be sent does not. */
  private forget(): void {
    this.conversation = new Conversation();
    this.readSeq = 0;
    this.told = { delivered: 0, read: 0 };
    for (const line of this.outbox.lines) this.conversation.write(line);
    this.store.write({ read_seq: 0 });
  }

  private measure(): void {
    this.caughtUp ||= this.ready && this.conversation.lastSeq >= this.expected;
  }

  private lost(): void {
    this.ready = false;
    this.offline = true;
    this.typing = null;
  }

  private showTyping(raw: unknown): void {
    const typing = readTyping(raw);
    if (!typing) return;
    this.typing = typing.on ? typing.sender : null;
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => {
      this.typing = null;
      this.changed();
    }, TYPING_MS);
  }

  /** Sends what waits, one line at a time so that the order holds. */
  private async flush(): Promise<void> {
    const wire = this.wire;
    if (this.flushing || !wire) return;
    this.flushing = true;
    for (let line = this.outbox.first; line && this.ready && wire === this.wire; line = this.outbox.first) {
      const ack = await this.deliver(wire, line);
      if (wire !== this.wire) return;
      if (ack) this.settle(line, ack);
      else await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    if (wire === this.wire) this.flushing = false;
  }

  private deliver(wire: Wire, line: PendingLine): Promise<Ack | null> {
    const message: UserUttered = {
      message: line.text,
      session_id: this.store.read().session_id ?? "",
      message_id: line.message_id,
      language: this.language,
    };
    return new Promise((resolve) =>
      wire
        .timeout(ACK_MS)
        .emit("user_uttered", message, (error, reply) => resolve(error ? null : readAck(reply))),
    );
  }

  private settle(line: PendingLine, ack: Ack): void {
    this.outbox.remove(line.message_id);
    if (ack.ok) this.conversation.acknowledge(line.message_id, ack.seq);
    else this.conversation.fail(line.message_id, ack.message);
    this.changed();
  }

  private changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}
