import { MutationCache, QueryCache, QueryClient, queryOptions } from "@tanstack/react-query";
import { mergeMessages, withMessages } from "../transcript/messages.ts";
import { ApiError, api } from "./client.ts";
import type { ConversationView, DeskMessage, Marks, QueueStatus } from "./types.ts";

export const keys = {
  me: ["me"] as const,
  queue: ["handoffs"] as const,
  handoffs: (status: QueueStatus) => ["handoffs", status] as const,
  conversation: (id: string) => ["conversation", id] as const,
};

/** A session that has ended brings back the login page, whichever request noticed it. */
function noticeLogOut(error: unknown): void {
  if (error instanceof ApiError && error.status === 401) queryClient.setQueryData(keys.me, null);
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeLogOut }),
  mutationCache: new MutationCache({ onError: noticeLogOut }),
  defaultOptions: {
    queries: {
      retry: (count, error) =>
        count < 2 && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
      staleTime: 10_000,
    },
  },
});

export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: () =>
    api.me().catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 401) return null;
      throw error;
    }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const handoffsQuery = (status: QueueStatus) =>
  queryOptions({
    queryKey: keys.handoffs(status),
    queryFn: () => api.handoffs(status),
    refetchInterval: 60_000, // the socket tells of changes; this only mends what it might have missed
  });

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: keys.conversation(id),
    queryFn: async () => {
      const fresh = await api.conversation(id);
      // A line may have come by socket while this answer was on its way.
      const known = queryClient.getQueryData<ConversationView>(keys.conversation(id));
      return { ...fresh, messages: mergeMessages(known?.messages ?? [], fresh.messages) };
    },
  });

export function setMarks(conversationId: string, { delivered, read }: Marks): void {
  queryClient.setQueryData<ConversationView>(keys.conversation(conversationId), (view) =>
    view ? { ...view, conversation: { ...view.conversation, marks: { delivered, read } } } : view,
  );
}

export function addMessages(conversationId: string, messages: readonly DeskMessage[]): void {
  queryClient.setQueryData<ConversationView>(keys.conversation(conversationId), (view) =>
    view ? withMessages(view, messages) : view,
  );
}
