import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ReadingGate } from "../src/views/reading-gate.ts";

customElements.define("test-reading-gate", ReadingGate);

describe("the time to read", () => {
  let gate: ReadingGate;

  beforeEach(async () => {
    vi.useFakeTimers();
    gate = new (customElements.get("test-reading-gate") as typeof ReadingGate)();
    gate.seconds = 3;
    gate.words = "还有 {seconds} 秒";
    document.body.append(gate);
    await gate.updateComplete;
  });

  afterEach(() => {
    gate.remove();
    vi.useRealTimers();
  });

  const shown = () => gate.shadowRoot?.textContent?.trim();
  const isOpen = () => gate.shadowRoot?.querySelector("slot") !== null;

  it("says how long it still takes, and holds the button back", async () => {
    expect(shown()).toBe("还有 3 秒");
    expect(isOpen()).toBe(false);
    await vi.advanceTimersByTimeAsync(2000);
    await gate.updateComplete;
    expect(shown()).toBe("还有 1 秒");
  });

  it("lets the button through when it is over", async () => {
    await vi.advanceTimersByTimeAsync(3000);
    await gate.updateComplete;
    expect(isOpen()).toBe(true);
  });
});
