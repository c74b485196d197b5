import type { Language } from "@leeway/protocol";
import type { Account, AccountChange, Role } from "./types.ts";

/** What the form of an account holds. */
export interface AccountFields {
  name: string;
  role: Role;
  /** Of the desk, once this person logs in. */
  language: Language;
  languages: string[];
  topics: string[];
  capacity: number;
  team: string;
  password: string;
  active: boolean;
}

export function fieldsOf(account: Account): AccountFields {
  const { name, role, language, languages, topics, capacity, team, active } = account;
  return { name, role, language, languages, topics, capacity, team: team ?? "", password: "", active };
}

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item) => b.includes(item));

/** Only what was changed: whatever somebody else changed meanwhile is left as it is. */
export function changesOf(account: Account, fields: AccountFields): AccountChange {
  const name = fields.name.trim();
  const team = fields.team.trim() || null;
  return {
    ...(name !== account.name && { name }),
    ...(fields.role !== account.role && { role: fields.role }),
    ...(fields.language !== account.language && { language: fields.language }),
    ...(!same(fields.languages, account.languages) && { languages: fields.languages }),
    ...(!same(fields.topics, account.topics) && { topics: fields.topics }),
    ...(fields.capacity !== account.capacity && { capacity: fields.capacity }),
    ...(team !== account.team && { team }),
    ...(fields.password !== "" && { password: fields.password }),
    ...(fields.active !== account.active && { active: fields.active }),
  };
}

export function isLocked(account: Pick<Account, "locked_until">, now: number): boolean {
  return account.locked_until !== null && Date.parse(account.locked_until) > now;
}

/** Those in use first, by role as they depend on each other, then by name. */
export function inAccountOrder(accounts: readonly Account[], roles: readonly Role[]): Account[] {
  const place = ({ role }: Account) => roles.indexOf(role);
  return [...accounts].sort(
    (a, b) =>
      Number(b.active) - Number(a.active) || place(a) - place(b) || a.name.localeCompare(b.name, "zh-CN"),
  );
}
