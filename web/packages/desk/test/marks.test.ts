import { describe, expect, it } from "vitest";
import { keys, queryClient, setMarks } from "../src/api/queries.ts";
import type { ConversationView } from "../src/api/types.ts";
import { markOf } from "../src/transcript/marks.ts";

describe("how far an agent's line has come", () => {
  it("is sent, then delivered, then read", () => {
    const marks = { delivered: 7, read: 5 };
    expect([4, 5, 6, 7, 8].map((seq) => markOf(seq, marks))).toEqual([
      "read",
      "read",
      "delivered",
      "delivered",
      "sent",
    ]);
  });

  it("follows what comes in live, and leaves a conversation alone that nobody has opened", () => {
    const view = { conversation: { id: "c1", marks: { delivered: 0, read: 0 } } } as ConversationView;
    queryClient.setQueryData(keys.conversation("c1"), view);
    setMarks("c1", { delivered: 4, read: 2 });
    setMarks("c2", { delivered: 4, read: 2 });
    const kept = queryClient.getQueryData<ConversationView>(keys.conversation("c1"));
    expect(kept?.conversation.marks).toEqual({ delivered: 4, read: 2 });
    expect(queryClient.getQueryData(keys.conversation("c2"))).toBeUndefined();
  });
});
