/** The two demo-only endpoints of the gateway. */
import { isRecord } from "@leeway/protocol";

export interface DemoBorrower {
  id: string;
  name: string;
  situation_zh: string;
  situation_en: string;
  token: string;
}

export interface DemoCode {
  phone_masked: string;
  code: string;
  at: string;
}

async function list(path: string): Promise<Record<string, unknown>[]> {
  const response = await fetch(path, { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const body: unknown = await response.json();
  return Array.isArray(body) ? body.filter(isRecord) : [];
}

const text = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

export const fetchBorrowers = async (): Promise<DemoBorrower[]> =>
  (await list("/demo/api/borrowers")).map((one) => ({
    id: text(one.id),
    name: text(one.name),
    situation_zh: text(one.situation_zh),
    situation_en: text(one.situation_en),
    token: text(one.token),
  }));

export const fetchCodes = async (): Promise<DemoCode[]> =>
  (await list("/demo/api/codes")).map((one) => ({
    phone_masked: text(one.phone_masked),
    code: text(one.code),
    at: text(one.at),
  }));
