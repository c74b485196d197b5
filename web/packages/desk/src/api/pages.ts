/** What the pages beside the conversation ask of the gateway. */
import { queryOptions } from "@tanstack/react-query";
import type { Account, AccountChange, NewAccount } from "../accounts/types.ts";
import type { Approval, ApprovalTab } from "../approvals/types.ts";
import type { AuditFilter, AuditPage } from "../audit/types.ts";
import type { Colleagues } from "../queue/types.ts";
import type { Rehearsal, RehearsalRow, Script } from "../rehearsal/types.ts";
import type { Wall } from "../wall/types.ts";
import { request } from "./client.ts";

const part = encodeURIComponent;
const REHEARSALS = "/api/desk/rehearsals";

export const pagesApi = {
  setStatus: (status: "available" | "away") => request<unknown>("POST", "/api/desk/status", { status }),
  callBack: (handoffId: string, at: string | null) =>
    request<unknown>("POST", `/api/handoffs/${part(handoffId)}/call-back`, { at }),
  decide: (approvalId: string, approve: boolean, note: string) =>
    request<Approval>("POST", `/api/desk/approvals/${part(approvalId)}`, { approve, note }),
  startRehearsal: (script: string) => request<Rehearsal>("POST", REHEARSALS, { script }),
  say: (rehearsalId: string, text: string) =>
    request<Rehearsal>("POST", `${REHEARSALS}/${part(rehearsalId)}/lines`, { text }),
  endRehearsal: (rehearsalId: string) => request<Rehearsal>("POST", `${REHEARSALS}/${part(rehearsalId)}/end`),
  addAccount: (account: NewAccount) => request<unknown>("POST", "/api/desk/accounts", account),
  changeAccount: (id: string, change: AccountChange) =>
    request<unknown>("PATCH", `/api/desk/accounts/${part(id)}`, change),
  changePassword: (before: string, after: string) =>
    request<unknown>("POST", "/api/auth/password", { old: before, new: after }),
  audit: ({ actor, what }: AuditFilter, after: string | null) => {
    const asked = new URLSearchParams({
      ...(actor && { actor }),
      ...(what && { what }),
      ...(after !== null && { after }),
    });
    return request<AuditPage>("GET", `/api/desk/audit?${asked}`);
  },
};

export const pageKeys = {
  colleagues: ["colleagues"] as const,
  approvals: ["approvals"] as const,
  rehearsal: (id: string) => ["rehearsal", id] as const,
  accounts: ["accounts"] as const,
};

export const colleaguesQuery = queryOptions({
  queryKey: pageKeys.colleagues,
  queryFn: () => request<Colleagues>("GET", "/api/desk/agents"),
  refetchInterval: 60_000,
});

export const approvalsQuery = (status: ApprovalTab) =>
  queryOptions({
    queryKey: [...pageKeys.approvals, status],
    queryFn: () => request<{ items: Approval[] }>("GET", `/api/desk/approvals?status=${status}`),
    refetchInterval: 60_000, // the socket tells of new ones; this mends what it might have missed
  });

export const scriptsQuery = queryOptions({
  queryKey: ["rehearsals", "scripts"],
  queryFn: () => request<Script[]>("GET", `${REHEARSALS}/scripts`),
  staleTime: Number.POSITIVE_INFINITY,
});

export const rehearsalsQuery = queryOptions({
  queryKey: ["rehearsals", "rows"],
  queryFn: () => request<RehearsalRow[]>("GET", REHEARSALS),
});

export const rehearsalQuery = (id: string) =>
  queryOptions({
    queryKey: pageKeys.rehearsal(id),
    queryFn: () => request<Rehearsal>("GET", `${REHEARSALS}/${part(id)}`),
  });

export const wallQuery = (days: number) =>
  queryOptions({
    queryKey: ["wall", days],
    queryFn: () => request<Wall>("GET", `/api/desk/wall?days=${days}`),
    refetchInterval: 15_000,
    refetchIntervalInBackground: true, // a wall is looked at without being touched
  });

export const accountsQuery = queryOptions({
  queryKey: pageKeys.accounts,
  queryFn: () => request<{ accounts: Account[]; capacity: number }>("GET", "/api/desk/accounts"),
});
