import { useEffect, useRef, useState } from "react";
import { io, type Socket } from "socket.io-client";
import type { Approval } from "../approvals/types.ts";
import { lastSeq } from "../transcript/messages.ts";
import { api } from "./client.ts";
import { pageKeys } from "./pages.ts";
import { addMessages, keys, queryClient, setMarks } from "./queries.ts";
import type { ConversationView, DeskEvents } from "./types.ts";

const TYPING_FADES_MS = 8_000;
const CASE_SETTLES_MS = 400;
const QUEUE_SETTLES_MS = 200;

interface Live {
  connected: boolean;
  /** Conversations whose borrower is typing just now. */
  typing: ReadonlySet<string>;
}

interface Listeners {
  onAlarm: (conversationId: string, reason: string) => void;
  onDecided: (approval: Approval) => void;
}

/** After a break: the queue anew, and for each conversation in memory what was said meanwhile. */
async function catchUp(): Promise<void> {
  void queryClient.invalidateQueries({ queryKey: keys.queue });
  const open = queryClient.getQueriesData<ConversationView>({
    queryKey: ["conversation"],
    type: "active",
    predicate: ({ queryKey }) => queryKey.length === 2, // deeper ones are parts beside the conversation
  });
  await Promise.all(
    open.map(async ([, view]) => {
      if (!view) return;
      const { id } = view.conversation;
      const { messages } = await api.messagesAfter(id, lastSeq(view));
      addMessages(id, messages);
    }),
  ).finally(() => queryClient.invalidateQueries({ queryKey: ["conversation"] }));
}

/** Keeps the page in step with the gateway as long as an agent is logged in. */
export function useLive(on: Listeners): Live {
  const [connected, setConnected] = useState(true);
  const [typing, setTyping] = useState<ReadonlySet<string>>(new Set());
  const listeners = useRef(on);
  useEffect(() => {
    listeners.current = on;
  });

  useEffect(() => {
    const socket: Socket<DeskEvents> = io("/desk", { path: "/socket.io" });
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    let connectedBefore = false;

    const later = (name: string, ms: number, run: () => void) => {
      clearTimeout(timers.get(name));
      timers.set(name, setTimeout(run, ms));
    };
    const showTyping = (id: string, on: boolean) => {
      setTyping((before) => {
        const after = new Set(before);
        if (on) after.add(id);
        else after.delete(id);
        return after;
      });
      if (on) later(`typing ${id}`, TYPING_FADES_MS, () => showTyping(id, false));
    };
    // One change is told in several events, and comes to every desk.
    const refreshQueue = () =>
      later("queue", QUEUE_SETTLES_MS, () => {
        void queryClient.invalidateQueries({ queryKey: keys.queue });
        void queryClient.invalidateQueries({ queryKey: pageKeys.colleagues }); // who holds how many
      });
    // Several lines and facts come together: one look at the case is enough.
    const refreshCase = (id: string) =>
      later(`case ${id}`, CASE_SETTLES_MS, () => {
        void queryClient.invalidateQueries({ queryKey: keys.conversation(id) });
      });

    socket.on("connect", () => {
      setConnected(true);
      if (connectedBefore) void catchUp().catch(() => undefined); // the next refetch mends it
      connectedBefore = true;
    });
    socket.on("disconnect", () => setConnected(false));
    socket.on("connect_error", () => {
      setConnected(false);
      void queryClient.invalidateQueries({ queryKey: keys.me }); // refused, perhaps because the session has ended
    });
    socket.on("queue.changed", refreshQueue);
    socket.on("conversation.created", refreshQueue);
    socket.on("conversation.status_changed", ({ conversation_id }) => {
      refreshQueue();
      refreshCase(conversation_id);
    });
    socket.on("message.created", ({ conversation_id, message }) => {
      addMessages(conversation_id, [message]);
      if (message.sender === "borrower") showTyping(conversation_id, false);
      refreshCase(conversation_id);
    });
    socket.on("conversation.marks", ({ conversation_id, ...marks }) => setMarks(conversation_id, marks));
    socket.on("conversation.typing", ({ conversation_id, on }) => showTyping(conversation_id, on));
    socket.on("alarm", ({ conversation_id, reason }) => {
      listeners.current.onAlarm(conversation_id, reason);
      refreshQueue();
      refreshCase(conversation_id);
    });
    socket.on("approval.decided", ({ conversation_id, approval }) => {
      void queryClient.invalidateQueries({ queryKey: pageKeys.approvals });
      refreshCase(conversation_id);
      listeners.current.onDecided(approval);
    });

    return () => {
      socket.disconnect();
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }, []);

  return { connected, typing };
}
