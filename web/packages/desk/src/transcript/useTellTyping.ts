import { useRef } from "react";
import { api } from "../api/client.ts";

const REPEAT_MS = 4_000;

/** Shows the borrower that somebody is writing: at once, then again from time to time, and when it ends. */
export function useTellTyping(conversationId: string): (on: boolean) => void {
  const toldAt = useRef(0);
  return (on) => {
    const now = Date.now();
    if (on ? now - toldAt.current < REPEAT_MS : toldAt.current === 0) return;
    toldAt.current = on ? now : 0;
    api.typing(conversationId, on).catch(() => undefined); // a courtesy: its loss harms nobody
  };
}
