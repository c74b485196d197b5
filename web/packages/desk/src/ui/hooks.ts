import { useEffect, useRef, useState, useSyncExternalStore } from "react";

/** The time, anew every second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const PREFIX = "#/c/";

function onHashChange(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** The open conversation stands in the address, so that a reload or a shared link shows the same one. */
export function useOpenConversation(): [string | null, (id: string) => void] {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash);
  const id = hash.startsWith(PREFIX) ? decodeURIComponent(hash.slice(PREFIX.length)) : null;
  return [
    id,
    (next) => {
      window.location.hash = PREFIX + encodeURIComponent(next);
    },
  ];
}

const EDITABLE = "input, textarea, select, [contenteditable='true'], [role='combobox']";

/** Single keys of the whole page. Never while somebody writes, composes Chinese, or holds a modifier. */
export function useShortcuts(keys: Record<string, () => void>, enabled: boolean): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      if (event.target instanceof Element && event.target.closest(EDITABLE)) return;
      const run = current.current[event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [enabled]);
}

/** A value once it has stood still for a while. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
