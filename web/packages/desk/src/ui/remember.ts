/** Small preferences of this browser. Storage may be forbidden; then they last until the page is closed. */
const fallback = new Map<string, string>();
const PREFIX = "leeway.desk.";

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return fallback.get(name) ?? null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    fallback.set(name, value);
  }
}
