import { useEffect, useRef, useState } from "react";
import { remember, remembered } from "./remember.ts";

/** The time, anew every second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** A preference that is on unless it was switched off. */
export function useSwitch(name: string): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => remembered(name) !== "off");
  return [
    on,
    (next) => {
      remember(name, next ? "on" : "off");
      setOn(next);
    },
  ];
}

/** Puts the keyboard where the next thing will be done, once the conversation is on the page. */
export function focusConversation(): void {
  setTimeout(() => {
    const field = document.querySelector<HTMLElement>("#transcript textarea");
    (field ?? document.getElementById("transcript-title"))?.focus();
  }, 60);
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
      if (document.querySelector("dialog[open]")) return;
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
