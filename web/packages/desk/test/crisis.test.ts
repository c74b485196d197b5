import { describe, expect, it } from "vitest";
import { receivers, targetOf } from "../src/actions/receivers.ts";
import { dial, isOpen, stepsDone } from "../src/crisis/state.ts";
import type { CrisisView } from "../src/crisis/types.ts";
import type { Colleague } from "../src/queue/types.ts";

const step = (id: string, by: string | null) => ({
  id,
  label: id,
  done_by: by ? { id: by, name: by } : null,
  done_at: null,
  note: null,
});
const crisis: CrisisView = {
  since: "2026-11-26T03:00:00Z",
  words: "不想活了",
  seq: 4,
  level: "crisis",
  alert: [],
  steps: [step("talk", "lin"), step("ask", null)],
  cleared_by: null,
  cleared_at: null,
  clear_note: null,
  helplines: [],
};

describe("a crisis", () => {
  it("stays on top until somebody has cleared it", () => {
    expect(isOpen(crisis)).toBe(true);
    expect(isOpen({ ...crisis, cleared_at: "2026-11-26T04:00:00Z" })).toBe(false);
    expect(isOpen(null)).toBe(false);
    expect(isOpen(undefined)).toBe(false); // a gateway that keeps none
  });

  it("counts the steps that somebody has done", () => {
    expect(stepsDone(crisis)).toBe(1);
  });

  it("makes helplines that can be dialled", () => {
    expect(dial("400-161-9995")).toBe("tel:4001619995");
    expect(dial("+44 (0)116 123")).toBe("tel:+440116123");
  });
});

describe("whom a conversation may be given to", () => {
  const agent = (id: string, change: Partial<Colleague> = {}): Colleague => ({
    id,
    name: id,
    role: "agent",
    present: true,
    status: "available",
    load: 0,
    capacity: 4,
    languages: [],
    topics: [],
    team: null,
    ...change,
  });

  it("is everybody else who works, whoever is there and free first", () => {
    const { agents } = receivers(
      {
        agents: [
          agent("me"),
          agent("away", { status: "away" }),
          agent("busy", { load: 3 }),
          agent("auditor", { role: "auditor" }),
          agent("boss", { role: "supervisor", load: 1 }),
        ],
        teams: [],
      },
      "me",
    );
    expect(agents.map(({ agent: { id } }) => id)).toEqual(["boss", "busy", "away"]);
  });

  it("reads a person and a team of the same name apart", () => {
    const { agents, teams } = receivers({ agents: [agent("x")], teams: ["x"] }, "me");
    expect(targetOf(agents[0]?.value ?? "")).toEqual({ agent_id: "x", team: null });
    expect(targetOf(teams[0]?.value ?? "")).toEqual({ agent_id: null, team: "x" });
  });
});
