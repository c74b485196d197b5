import { useEffect, useRef } from "react";
import { api } from "../api/client.ts";

/** Tells the borrower, once for each line, that the person who has the conversation has read it: the line has been on
 *  screen, in a page that was in front. */
export function useTellRead(conversationId: string, mine: boolean): (seq: number) => void {
  const seen = useRef(0);
  const told = useRef(0);
  const tell = useRef(() => {});
  useEffect(() => {
    tell.current = () => {
      if (!mine || document.visibilityState !== "visible" || seen.current <= told.current) return;
      told.current = seen.current;
      api.read(conversationId, seen.current).catch(() => undefined); // a courtesy: its loss harms nobody
    };
    const look = () => tell.current();
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [conversationId, mine]);
  return (seq) => {
    seen.current = Math.max(seen.current, seq);
    tell.current();
  };
}
