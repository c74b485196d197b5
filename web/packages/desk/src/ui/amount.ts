import { formatAmount } from "@leeway/protocol";

/** An amount as people write it, in minor units; null where it is none. Full-width digits, a sign of the currency and
 * commas are taken; nothing is rounded. */
export function parseAmount(text: string, currency: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s,¥€£$元]|[A-Z]{3}/g, "")
    .trim();
  const match = /^(\d{1,10})(?:\.(\d+))?$/.exec(plain);
  if (!match) return null;
  const decimals = (formatAmount(0, currency).split(".")[1] ?? "").length;
  const fraction = match[2] ?? "";
  if (fraction.length > decimals) return null;
  return Number(`${match[1]}${fraction.padEnd(decimals, "0")}`);
}
