/** What the loader on the lender's page and the widget in its iframe say to each other by postMessage. */
import type { Language } from "./language.ts";

/** Loader → widget. The token travels only this way, never in an address. */
export type ToWidget =
  | {
      leeway: "init";
      token: string | null;
      language: Language | null;
      title: string | null;
      open: boolean;
    }
  | { leeway: "token"; token: string | null }
  | { leeway: "open"; open: boolean };

/** Widget → loader. */
export type ToLoader =
  | { leeway: "ready" }
  | { leeway: "close" }
  | { leeway: "unread"; count: number }
  | { leeway: "language"; language: Language };
