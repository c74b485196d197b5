/** The pages of the desk, and who sees which. A page stands in the address: "#/wall"; a conversation as "#/c/…". */

export const PAGES = ["desk", "approvals", "rehearsal", "wall", "accounts", "audit"] as const;
export type PageName = (typeof PAGES)[number];

export interface Route {
  page: PageName;
  /** The conversation of the desk, or the rehearsal. */
  id: string | null;
}

const READERS: Record<PageName, readonly string[]> = {
  desk: ["agent", "supervisor", "auditor"],
  approvals: ["agent", "supervisor", "auditor"],
  rehearsal: ["agent", "supervisor", "administrator"],
  wall: ["agent", "supervisor", "auditor", "administrator"],
  accounts: ["supervisor", "administrator"],
  audit: ["supervisor", "auditor", "administrator"],
};

/** After "g", the key that leads to a page. */
export const PAGE_KEYS: Record<PageName, string> = {
  desk: "d",
  approvals: "a",
  rehearsal: "r",
  wall: "w",
  accounts: "c",
  audit: "l",
};

export function maySee(role: string, page: PageName): boolean {
  return READERS[page].includes(role);
}

export function pagesFor(role: string): PageName[] {
  return PAGES.filter((page) => maySee(role, page));
}

/** Whether this role speaks with borrowers; the others only read. */
export function works(role: string): boolean {
  return role === "agent" || role === "supervisor";
}

export function homeOf(role: string): PageName {
  return maySee(role, "desk") ? "desk" : "accounts";
}

/** What an address asks for. Where it leads nowhere, or nowhere for this role, the home page is shown. */
export function routeOf(hash: string, role: string): Route {
  const [first = "", second = ""] = hash.replace(/^#\/?/, "").split("/");
  const page = first === "c" ? "desk" : PAGES.find((name) => name === first);
  if (!page || !maySee(role, page)) return { page: homeOf(role), id: null };
  const id = first === "c" || page === "rehearsal" ? decoded(second) : "";
  return { page, id: id || null };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

export function hashOf(page: PageName, id: string | null = null): string {
  if (id === null) return `#/${page}`;
  return `#/${page === "desk" ? "c" : page}/${encodeURIComponent(id)}`;
}
