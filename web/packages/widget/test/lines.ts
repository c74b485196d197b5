import type { Content, ServerMessage } from "@leeway/protocol";

/** A message of the server at a place in the conversation. */
export function message(
  seq: number,
  text = `line ${seq}`,
  content: Content = { kind: "text", data: undefined },
): ServerMessage {
  return {
    seq,
    id: `m${seq}`,
    at: "2026-11-24T03:00:00Z",
    sender: "assistant",
    agent: null,
    text,
    choices: [],
    ...content,
  };
}

/** The same as it comes over the wire. */
export const wireMessage = (seq: number, text = `line ${seq}`, kind = "text", data?: unknown) => ({
  text,
  metadata: { seq, id: `m${seq}`, at: "2026-11-24T03:00:00Z", sender: "assistant", kind, data },
});
