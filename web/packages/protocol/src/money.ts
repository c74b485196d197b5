/** Currencies whose smallest unit is not a hundredth. */
const DECIMALS: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, VND: 0 };
const SYMBOLS: Readonly<Record<string, string>> = { CNY: "¥", EUR: "€", GBP: "£", USD: "$", HKD: "HK$" };

/** Money in digits only: "1,234.50". `minor` counts the currency's smallest unit (fen, cents). Never uses fractions. */
export function formatAmount(minor: number, currency = "CNY"): string {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`not an amount in minor units: ${minor}`);
  const decimals = DECIMALS[currency] ?? 2;
  const digits = Math.abs(minor)
    .toString()
    .padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = decimals ? `.${digits.slice(-decimals)}` : "";
  return `${minor < 0 ? "−" : ""}${whole}${rest}`;
}

/** Money as people write it: "¥1,234.50", "−£3.00"; a currency without a known sign keeps its code in front. */
export function formatMoney(minor: number, currency = "CNY"): string {
  const amount = formatAmount(minor, currency);
  const sign = SYMBOLS[currency] ?? `${currency} `;
  return amount.startsWith("−") ? `−${sign}${amount.slice(1)}` : `${sign}${amount}`;
}

/** A rate given as a decimal fraction in text, as a percentage: "0.1200" → "12%", "0.0365" → "3.65%". */
export function formatRate(fraction: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(fraction);
  if (!match) throw new RangeError(`not a decimal fraction: ${fraction}`);
  const digits = `${match[2]}${(match[3] ?? "").padEnd(2, "0")}`;
  const point = (match[2] ?? "").length + 2;
  const whole = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const rest = digits.slice(point).replace(/0+$/, "");
  return `${match[1]}${whole}${rest ? `.${rest}` : ""}%`;
}
