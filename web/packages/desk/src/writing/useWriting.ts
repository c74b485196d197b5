import { newId } from "@leeway/protocol";
import { useEffect, useSyncExternalStore } from "react";
import { checkQuery } from "../api/casework.ts";
import { ApiError, api } from "../api/client.ts";
import { addMessages, queryClient } from "../api/queries.ts";
import type { Check } from "../guard/types.ts";
import { nothing, type Step, unsent, type Writing, writing } from "./writing.ts";

/** Outlives the pages: neither another page nor a session that has ended loses what was written. */
const byAgent = new Map<string, Writing>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function take(agentId: string, step: Step): void {
  byAgent.set(agentId, writing(byAgent.get(agentId) ?? nothing, step));
  for (const listener of listeners) listener();
}

/** What the guard found, when it is the guard that refused. */
function checkIn(error: unknown): Check | null {
  if (!(error instanceof ApiError) || error.status !== 422) return null;
  return (error.details as { check?: Check } | null)?.check ?? null;
}

async function deliver(
  agentId: string,
  conversationId: string,
  text: string,
  clientId: string,
  read: readonly string[],
) {
  try {
    const { message } = await api.send(conversationId, text, clientId, read);
    addMessages(conversationId, [message]);
    take(agentId, { type: "gone", clientId });
  } catch (error) {
    const check = checkIn(error);
    if (check) queryClient.setQueryData(checkQuery(conversationId, text).queryKey, check);
    const message = error instanceof Error ? error.message : String(error);
    take(agentId, { type: "failed", clientId, error: message, check });
  }
}

/** Drafts and replies on their way. A failed reply keeps its client id: sending it again never says it twice. */
export function useWriting(agentId: string) {
  const state = useSyncExternalStore(subscribe, () => byAgent.get(agentId) ?? nothing);
  const losing = unsent(state);
  useEffect(() => {
    if (!losing) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [losing]);

  return {
    ...state,
    step: (step: Step) => take(agentId, step),
    send: (conversationId: string, text: string, acknowledged: readonly string[]) => {
      const clientId = newId();
      take(agentId, { type: "send", entry: { clientId, conversationId, text, acknowledged } });
      void deliver(agentId, conversationId, text, clientId, acknowledged);
    },
    resend: (clientId: string) => {
      const entry = byAgent.get(agentId)?.outgoing.find((one) => one.clientId === clientId);
      if (!entry) return;
      take(agentId, { type: "retry", clientId });
      void deliver(agentId, entry.conversationId, entry.text, clientId, entry.acknowledged);
    },
  };
}
