import { describe, expect, it } from "vitest";
import { hashOf, homeOf, PAGE_KEYS, PAGES, pagesFor, routeOf, works } from "../src/app/routes.ts";

describe("who sees which page", () => {
  it("gives each role its own", () => {
    expect(pagesFor("agent")).toEqual(["desk", "approvals", "rehearsal", "wall"]);
    expect(pagesFor("supervisor")).toEqual([...PAGES]);
    expect(pagesFor("auditor")).toEqual(["desk", "approvals", "wall", "audit"]);
    expect(pagesFor("administrator")).toEqual(["rehearsal", "wall", "accounts", "audit"]);
    expect(pagesFor("nobody")).toEqual([]);
  });

  it("starts at the desk, or where there is none at the accounts", () => {
    expect(homeOf("agent")).toBe("desk");
    expect(homeOf("administrator")).toBe("accounts");
  });

  it("lets only agents and supervisors speak with borrowers", () => {
    expect(["agent", "supervisor", "auditor", "administrator"].filter(works)).toEqual([
      "agent",
      "supervisor",
    ]);
  });

  it("has a key of its own for every page", () => {
    expect(new Set(Object.values(PAGE_KEYS)).size).toBe(PAGES.length);
  });
});

describe("addresses", () => {
  it("name the page, the conversation or the rehearsal", () => {
    expect(routeOf("", "agent")).toEqual({ page: "desk", id: null });
    expect(routeOf("#/c/c%2F1", "agent")).toEqual({ page: "desk", id: "c/1" });
    expect(routeOf("#/rehearsal/r1", "agent")).toEqual({ page: "rehearsal", id: "r1" });
    expect(routeOf("#/wall", "agent")).toEqual({ page: "wall", id: null });
  });

  it("lead home where they lead nowhere, or nowhere for this role", () => {
    expect(routeOf("#/elsewhere", "agent")).toEqual({ page: "desk", id: null });
    expect(routeOf("#/accounts", "agent")).toEqual({ page: "desk", id: null });
    expect(routeOf("#/c/c1", "administrator")).toEqual({ page: "accounts", id: null });
    expect(routeOf("#/c/%E4%A", "agent")).toEqual({ page: "desk", id: null });
  });

  it("are read as they were written", () => {
    for (const page of pagesFor("supervisor")) expect(routeOf(hashOf(page), "supervisor").page).toBe(page);
    expect(routeOf(hashOf("desk", "a b/c"), "agent").id).toBe("a b/c");
    expect(routeOf(hashOf("rehearsal", "r 1"), "agent").id).toBe("r 1");
  });
});
