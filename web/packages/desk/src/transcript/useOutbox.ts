import { useReducer } from "react";
import { api } from "../api/client.ts";
import { addMessages } from "../api/queries.ts";
import { type Outgoing, outbox } from "./messages.ts";

interface Outbox {
  entries: readonly Outgoing[];
  send: (conversationId: string, text: string) => void;
  resend: (entry: Outgoing) => void;
  discard: (entry: Outgoing) => void;
}

/** Replies on their way. A failed one keeps its client id, so sending it again can never say it twice. */
export function useOutbox(): Outbox {
  const [entries, step] = useReducer(outbox, []);

  const deliver = async (conversationId: string, text: string, clientId: string) => {
    try {
      const { message } = await api.send(conversationId, text, clientId);
      addMessages(conversationId, [message]);
      step({ type: "gone", clientId });
    } catch (error) {
      step({ type: "failed", clientId, error: error instanceof Error ? error.message : String(error) });
    }
  };

  return {
    entries,
    send: (conversationId, text) => {
      const clientId = crypto.randomUUID();
      step({ type: "send", entry: { clientId, conversationId, text } });
      void deliver(conversationId, text, clientId);
    },
    resend: ({ conversationId, text, clientId }) => {
      step({ type: "retry", clientId });
      void deliver(conversationId, text, clientId);
    },
    discard: ({ clientId }) => step({ type: "gone", clientId }),
  };
}
