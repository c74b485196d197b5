import type { Transfer } from "../api/casework.ts";
import type { Colleague, Colleagues } from "../queue/types.ts";

const AGENT = "agent:";
const TEAM = "team:";

interface Receivers {
  agents: { value: string; agent: Colleague }[];
  teams: { value: string; team: string }[];
}

/** Who may take a conversation over: whoever is there first, then by how much they have in hand. Never oneself. */
export function receivers({ agents, teams }: Colleagues, me: string): Receivers {
  const absent = (agent: Colleague) => (agent.present && agent.status === "available" ? 0 : 1);
  const others = agents
    .filter(({ id, role }) => id !== me && (role === "agent" || role === "supervisor"))
    .sort((a, b) => absent(a) - absent(b) || a.load - b.load);
  return {
    agents: others.map((agent) => ({ value: AGENT + agent.id, agent })),
    teams: teams.map((team) => ({ value: TEAM + team, team })),
  };
}

/** What was chosen, as the gateway wants it. */
export function targetOf(value: string): Pick<Transfer, "agent_id" | "team"> {
  if (value.startsWith(AGENT)) return { agent_id: value.slice(AGENT.length), team: null };
  return { agent_id: null, team: value.slice(TEAM.length) };
}
