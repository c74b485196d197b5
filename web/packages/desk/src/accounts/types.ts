import type { Language } from "@leeway/protocol";

export const ROLES = ["agent", "supervisor", "auditor", "administrator"] as const;
export type Role = (typeof ROLES)[number];

export interface Account {
  id: string;
  username: string;
  name: string;
  role: Role;
  language: Language;
  active: boolean;
  locked_until: string | null;
  last_seen_at: string | null;
  capacity: number;
  languages: string[];
  topics: string[];
  team: string | null;
}

/** What can be changed of an account; only what is given changes. */
export interface AccountChange {
  name?: string;
  role?: Role;
  /** Of the desk. */
  language?: Language;
  active?: boolean;
  password?: string;
  unlock?: boolean;
  capacity?: number;
  languages?: string[];
  topics?: string[];
  team?: string | null;
}

export interface NewAccount extends AccountChange {
  username: string;
  name: string;
  role: Role;
  language: Language;
  password: string;
}
