import { describe, expect, it } from "vitest";
import type { DeskMessage, DistressLevel } from "../src/api/types.ts";
import { nextSentence } from "../src/coaching/next.ts";
import type { Note } from "../src/notes/types.ts";
import { markers, nextMarker, timeline } from "../src/transcript/timeline.ts";

const line = (seq: number, distress: DistressLevel | null = null): DeskMessage => ({
  seq,
  id: `m${seq}`,
  client_id: null,
  at: `2026-11-24T03:0${seq}:00Z`,
  sender: "borrower",
  agent: null,
  text: "",
  kind: "text",
  data: null,
  distress,
});
const note = (id: string, at: string): Note => ({ id, at, agent: { id: "a", name: "林晓雨" }, text: "" });

describe("notes among the lines", () => {
  it("stand where they were written, whatever order and time zone they come in", () => {
    const notes = [note("end", "2026-11-24T04:00:00Z"), note("middle", "2026-11-24T11:01:30+08:00")];
    const order = timeline([line(1), line(2)], notes).map((entry) => entry.note?.id ?? entry.message?.seq);
    expect(order).toEqual([1, "middle", 2, "end"]);
  });

  it("keep the lines in the order of the talk even where clocks went back", () => {
    const late = { ...line(1), at: "2026-11-24T03:09:00Z" };
    expect(timeline([late, line(2)], []).map((entry) => entry.message?.seq)).toEqual([1, 2]);
  });
});

describe("distress markers", () => {
  const seqs = markers([
    line(1, "none"),
    line(2, "upset"),
    line(3),
    line(5, "crisis"),
    line(7, "distressed"),
  ]);

  it("are the lines in which the borrower was upset or worse", () => {
    expect(seqs).toEqual([2, 5, 7]);
  });

  it("lead on and back, and round at the ends", () => {
    expect(nextMarker(seqs, null, 1)).toBe(2);
    expect(nextMarker(seqs, null, -1)).toBe(7);
    expect(nextMarker(seqs, 2, 1)).toBe(5);
    expect(nextMarker(seqs, 7, 1)).toBe(2);
    expect(nextMarker(seqs, 2, -1)).toBe(7);
    expect(nextMarker([], 2, 1)).toBeNull();
  });
});

describe("sentences of the hint", () => {
  it("come one after the other while nothing else is written", () => {
    const say = ["您辛苦了。", "我在听。"];
    expect(nextSentence(say, "")).toBe("您辛苦了。");
    expect(nextSentence(say, "您辛苦了。")).toBe("我在听。");
    expect(nextSentence(say, "我在听。 ")).toBe("您辛苦了。");
    expect(nextSentence(say, "您好，")).toBe("您辛苦了。");
    expect(nextSentence([], "")).toBeNull();
  });
});
