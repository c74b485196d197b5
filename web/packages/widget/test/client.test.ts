import { beforeEach, describe, expect, it, vi } from "vitest";
import { Client, MAX_LENGTH, type Wire } from "../src/client.ts";
import { wireMessage } from "./lines.ts";

type Ack = (error: Error | null, reply: unknown) => void;

/** A wire whose other end is in the hands of the test. */
class TestWire implements Wire {
  connected = false;
  sent: { event: string; payload: Record<string, unknown>; ack?: Ack }[] = [];
  private readonly listeners = new Map<string, (payload: unknown) => void>();

  constructor(readonly token: string | null) {}

  on(event: string, listener: (payload: unknown) => void) {
    this.listeners.set(event, listener);
  }
  emit(event: string, payload: unknown) {
    this.sent.push({ event, payload: payload as Record<string, unknown> });
  }
  timeout() {
    return {
      emit: (event: string, payload: unknown, ack: Ack) =>
        this.sent.push({ event, payload: payload as Record<string, unknown>, ack }),
    };
  }
  disconnect() {
    this.connected = false;
  }

  says(event: string, payload?: unknown) {
    if (event === "connect") this.connected = true;
    if (event === "disconnect") this.connected = false;
    this.listeners.get(event)?.(payload);
  }
  confirms(session = "s1", lastSeq = 0) {
    this.says("session_confirm", {
      session_id: session,
      last_seq: lastSeq,
      state: "assistant",
      identified: true,
    });
  }
  all(event: string) {
    return this.sent.filter((one) => one.event === event);
  }
  async answers(reply: unknown, error: Error | null = null) {
    this.all("user_uttered").at(-1)?.ack?.(error, reply);
    await vi.advanceTimersByTimeAsync(0);
  }
}

const texts = (client: Client) =>
  client.conversation.lines.map((line) => (line.by === "server" ? line.message.text : line.text));

describe("the client", () => {
  let wires: TestWire[];
  let client: Client;
  const wire = () => wires.at(-1) as TestWire;
  const dial = (token: string | null) => {
    wires.push(new TestWire(token));
    return wire();
  };
  const online = () => {
    client.start("token-1");
    wire().says("connect");
    wire().confirms();
  };

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    sessionStorage.clear();
    wires = [];
    client = new Client(dial, "zh");
  });

  it("asks for its session on every connection, from where it stands", () => {
    online();
    wire().says("bot_uttered", wireMessage(4));
    wire().says("disconnect");
    wire().says("connect");
    expect(
      wire()
        .all("session_request")
        .map(({ payload }) => payload),
    ).toMatchObject([
      {
        session_id: null,
        last_seq: 0,
        language: "zh",
        client: { capabilities: ["plans", "receipts", "typing", "position", "marks"] },
      },
      { session_id: "s1", last_seq: 4 },
    ]);
  });

  it("asks for the whole conversation after a reload", () => {
    online();
    wire().says("bot_uttered", wireMessage(4));
    client = new Client(dial, "zh");
    client.start("token-1");
    wire().says("connect");
    expect(wire().all("session_request")[0]?.payload).toMatchObject({ session_id: "s1", last_seq: 0 });
  });

  it("keeps what is written while offline and sends it in order, each line once", async () => {
    client.start("token-1");
    client.send("第一句");
    client.send("第二句");
    expect(wire().all("user_uttered")).toHaveLength(0);
    wire().says("connect");
    wire().confirms();
    await wire().answers({ ok: true, seq: 1 });
    await wire().answers({ ok: true, seq: 2 });
    expect(
      wire()
        .all("user_uttered")
        .map(({ payload }) => payload.message),
    ).toEqual(["第一句", "第二句"]);
    expect(
      client.conversation.lines.every((line) => line.by === "borrower" && line.delivery === "delivered"),
    ).toBe(true);
  });

  it("sends again under the same id when no acknowledgement came", async () => {
    online();
    client.send("你好");
    await wire().answers(null, new Error("timeout"));
    await vi.advanceTimersByTimeAsync(2_000);
    const ids = wire()
      .all("user_uttered")
      .map(({ payload }) => payload.message_id);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  it("sends again under the same id after a reload", async () => {
    online();
    client.send("你好");
    const [first] = wire().all("user_uttered");
    client = new Client(dial, "zh");
    online();
    expect(wire().all("user_uttered")[0]?.payload.message_id).toBe(first?.payload.message_id);
  });

  it("does not send again what the replay shows to have arrived", () => {
    online();
    client.send("你好");
    const id = wire().all("user_uttered")[0]?.payload.message_id;
    wire().says("user_echo", { text: "你好", metadata: { seq: 1, id: "m1", message_id: id, at: "" } });
    client = new Client(dial, "zh");
    online();
    expect(wire().all("user_uttered")).toHaveLength(0);
  });

  it("shows a refusal with the server's words and lets the line be sent again", async () => {
    online();
    client.send("你好");
    await wire().answers({ ok: false, error: "rate_limited", message: "请等几秒" });
    expect(client.conversation.lines[0]).toMatchObject({ delivery: "failed", problem: "请等几秒" });
    client.retry(client.conversation.lines[0]?.key ?? "");
    await wire().answers({ ok: true, seq: 1 });
    expect(client.conversation.lines[0]).toMatchObject({ delivery: "delivered" });
  });

  it("shows nothing of one borrower to another", () => {
    online();
    wire().says("bot_uttered", wireMessage(1, "您逾期 45 天"));
    const former = wire();
    client.start("token-2");
    former.says("bot_uttered", wireMessage(2, "还有一句"));
    wire().says("connect");
    expect(texts(client)).toEqual([]);
    expect(wire().token).toBe("token-2");
    expect(wire().all("session_request")[0]?.payload).toMatchObject({ session_id: null });
  });

  it("starts a clean page when the server began a new session, but keeps what waits to be sent", () => {
    online();
    wire().says("bot_uttered", wireMessage(1, "旧的"));
    wire().says("disconnect");
    client.send("还没发");
    wire().says("connect");
    wire().confirms("s2");
    expect(texts(client)).toEqual(["还没发"]);
  });

  it("knows when the replay is complete", () => {
    client.start(null);
    wire().says("connect");
    wire().confirms("s1", 2);
    expect(client.caughtUp).toBe(false);
    wire().says("bot_uttered", wireMessage(1));
    wire().says("bot_uttered", wireMessage(2));
    expect(client.caughtUp).toBe(true);
  });

  it("takes no empty line and none over the limit, counted in characters", () => {
    online();
    client.send("   ");
    client.send("字".repeat(MAX_LENGTH + 1));
    expect(client.conversation.lines).toHaveLength(0);
    client.send("😀".repeat(MAX_LENGTH));
    expect(client.conversation.lines).toHaveLength(1);
  });

  it("forgets typing dots that were never taken back", () => {
    online();
    wire().says("typing", { sender: "agent", on: true });
    expect(client.typing).toBe("agent");
    vi.advanceTimersByTime(30_000);
    expect(client.typing).toBeNull();
  });

  it("tells only a person that the borrower is typing", () => {
    online();
    client.tellTyping(true);
    expect(wire().all("typing")).toHaveLength(0);
    wire().says("state", { state: "human", agent: { name: "林" }, queue: null });
    client.tellTyping(true);
    expect(wire().all("typing")[0]?.payload).toEqual({ on: true });
  });

  it("tells an agent once how far their lines have come and were seen, never of the assistant's", () => {
    const fromAgent = (seq: number) => {
      const line = wireMessage(seq);
      return { ...line, metadata: { ...line.metadata, sender: "agent", agent: { name: "周敏" } } };
    };
    online();
    wire().says("bot_uttered", wireMessage(1));
    client.tellSeen(1);
    expect(wire().all("marks")).toEqual([]);
    wire().says("bot_uttered", fromAgent(2));
    wire().says("bot_uttered", fromAgent(4));
    client.tellSeen(0);
    client.tellSeen(3);
    client.tellSeen(0); // scrolled back: what was seen stays seen
    expect(
      wire()
        .all("marks")
        .map(({ payload }) => payload),
    ).toEqual([
      { delivered: 4, read: 0 },
      { delivered: 4, read: 2 },
    ]);
  });

  it("knows how far a person has read, also after a reload, and forgets it with the conversation", () => {
    online();
    wire().says("marks", { read: 3 });
    wire().says("marks", { read: "9" });
    expect(client.readSeq).toBe(3);
    wire().says("session_confirm", { session_id: "s1", last_seq: 5, read_seq: 5 });
    expect(client.readSeq).toBe(5);
    wire().says("session_confirm", { session_id: "s2", last_seq: 0 });
    expect(client.readSeq).toBe(0);
  });

  it("counts unread lines until they are read, also across a reload", () => {
    online();
    wire().says("bot_uttered", wireMessage(1));
    client.markRead();
    wire().says("bot_uttered", wireMessage(2));
    expect(client.unread).toBe(1);
    client = new Client(dial, "zh");
    online();
    wire().says("bot_uttered", wireMessage(1));
    wire().says("bot_uttered", wireMessage(2));
    expect(client.unread).toBe(1);
  });

  it("follows the server's language until the borrower chooses one", () => {
    client.start(null);
    wire().says("connect");
    wire().says("session_confirm", { session_id: "s1", last_seq: 0, language: "en" });
    expect(client.language).toBe("en");
    wire().says("state", { state: "assistant", language: "zh" });
    expect(client.language).toBe("zh");
    client.setLanguage("zh");
    wire().says("session_confirm", { session_id: "s1", last_seq: 0, language: "en" });
    expect(client.language).toBe("zh");
  });
});
