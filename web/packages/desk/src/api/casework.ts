/** What the open conversation asks of the gateway beyond the transcript and the case file. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Hint } from "../coaching/types.ts";
import type { CrisisView } from "../crisis/types.ts";
import type { Check } from "../guard/types.ts";
import type { Note } from "../notes/types.ts";
import type { Choices, Sent, Wish } from "../offers/types.ts";
import type { SavedText } from "../texts/types.ts";
import { ApiError, request } from "./client.ts";
import { keys, queryClient } from "./queries.ts";
import type { ConversationView } from "./types.ts";

/** What an agent has seen that proves a line of the statement. */
export interface Evidence {
  category: string;
  seen: string;
  amount_minor: number | null;
}

export interface Transfer {
  agent_id: string | null;
  team: string | null;
  note: string;
}

const part = encodeURIComponent;
const at = (id: string) => `/api/desk/conversations/${part(id)}`;

export const casework = {
  check: (id: string, text: string) => request<Check>("POST", `${at(id)}/check`, { text }),
  sendOffer: (id: string, wish: Wish) => request<Sent>("POST", `${at(id)}/offers`, wish),
  evidence: (id: string, evidence: Evidence) =>
    request<ConversationView>("POST", `${at(id)}/evidence`, evidence),
  addNote: (id: string, text: string) => request<{ note: Note }>("POST", `${at(id)}/notes`, { text }),
  revealPhone: (id: string, why: string) =>
    request<{ value: string }>("POST", `${at(id)}/reveal`, { field: "phone", why }),
  crisisStep: (id: string, step: string, done: boolean, note: string) =>
    request<CrisisView>("POST", `${at(id)}/crisis/steps/${part(step)}`, { done, note }),
  clearCrisis: (id: string, note: string) => request<CrisisView>("POST", `${at(id)}/crisis/clear`, { note }),
  transfer: (id: string, transfer: Transfer) =>
    request<ConversationView>("POST", `/api/conversations/${part(id)}/transfer`, transfer),
};

/** Null from a gateway that is older than this desk: what would have been shown is left out. */
async function ifKnown<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 405)) return null;
    throw error;
  }
}

/** The same text is asked about once, whoever asks: the field while it is written, or the button that sends it. */
export const checkQuery = (id: string, text: string) =>
  queryOptions({
    queryKey: ["check", id, text],
    queryFn: () => ifKnown(casework.check(id, text)),
    staleTime: 20_000,
    gcTime: 60_000,
    retry: false,
  });

/** Kept below the conversation's own key, so that whatever makes the case look new makes these look new too. */
export const hintQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.conversation(id), "hint"],
    queryFn: () => ifKnown(request<Hint>("GET", `${at(id)}/hint`)),
  });

export const offersQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.conversation(id), "offers"],
    queryFn: () => ifKnown(request<Choices>("GET", `${at(id)}/offers`)),
  });

export const savedTextsQuery = (id: string, search: string) =>
  queryOptions({
    queryKey: ["saved-texts", id, search],
    queryFn: () => ifKnown(request<{ items: SavedText[] }>("GET", `${at(id)}/saved-texts?q=${part(search)}`)),
    placeholderData: keepPreviousData,
  });

function change(id: string, how: (view: ConversationView) => ConversationView): void {
  queryClient.setQueryData<ConversationView>(keys.conversation(id), (view) => (view ? how(view) : view));
}

export function addNote(id: string, note: Note): void {
  change(id, (view) => ({
    ...view,
    notes: [...(view.notes ?? []).filter((old) => old.id !== note.id), note],
  }));
}

export function setCrisis(id: string, crisis: CrisisView): void {
  change(id, (view) => ({ ...view, crisis }));
}
