import { useEffect, useRef, useSyncExternalStore } from "react";
import { hashOf, type PageName, type Route, routeOf } from "./routes.ts";

function onHashChange(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** What the address asks for. */
export function useRoute(role: string): Route {
  return routeOf(
    useSyncExternalStore(onHashChange, () => window.location.hash),
    role,
  );
}

export function goTo(page: PageName, id: string | null = null): void {
  window.location.hash = hashOf(page, id);
}

const SEQUENCE_MS = 1_500;
const EDITABLE = "input, textarea, select, [contenteditable='true'], [role='combobox']";

/** “g”, then a letter: goes to a page. The second key is taken before the page's own single keys can see it. */
export function useGoKeys(targets: Readonly<Record<string, () => void>>, enabled: boolean): void {
  const current = useRef(targets);
  useEffect(() => {
    current.current = targets;
  });
  useEffect(() => {
    if (!enabled) return;
    let startedAt = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(EDITABLE)) return;
      if (document.querySelector("dialog[open]")) return;
      const pending = event.timeStamp - startedAt < SEQUENCE_MS;
      startedAt = Number.NEGATIVE_INFINITY;
      if (pending) {
        const go = current.current[event.key];
        if (!go) return;
        event.preventDefault();
        go();
      } else if (event.key === "g") {
        event.preventDefault();
        startedAt = event.timeStamp;
      }
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, [enabled]);
}
