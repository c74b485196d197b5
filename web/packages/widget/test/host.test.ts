import { beforeEach, describe, expect, it, type Mock, vi } from "vitest";
import { Host, type HostListener } from "../src/host.ts";

const LENDER = "https://lender.example";
const INIT = { leeway: "init", token: "secret", language: "zh", title: "某某金融", open: true };

describe("the channel to the lender's page", () => {
  let post: ReturnType<typeof vi.fn>;
  let parent: Window;
  let listener: { [K in keyof HostListener]: Mock<HostListener[K]> };
  let host: Host;
  const hears = (data: unknown, origin = LENDER, source: unknown = parent) => {
    const event = new MessageEvent("message", { data, origin });
    Object.defineProperty(event, "source", { value: source });
    dispatchEvent(event);
  };

  beforeEach(() => {
    post = vi.fn();
    parent = { postMessage: post } as unknown as Window;
    listener = { init: vi.fn(), token: vi.fn(), open: vi.fn() };
    host = new Host(parent, listener);
    host.start();
  });

  it("says nothing but that it is there before the page has spoken", () => {
    host.say({ leeway: "unread", count: 3 });
    expect(post.mock.calls).toEqual([[{ leeway: "ready" }, "*"]]);
  });

  it("takes its settings once", () => {
    hears(INIT);
    hears({ ...INIT, token: "other" });
    const { leeway: _, ...settings } = INIT;
    expect(listener.init.mock.calls).toEqual([[settings]]);
  });

  it("answers only the page that spoke first", () => {
    hears(INIT);
    host.say({ leeway: "unread", count: 3 });
    expect(post).toHaveBeenLastCalledWith({ leeway: "unread", count: 3 }, LENDER);
  });

  it("is deaf to other origins and other windows", () => {
    hears(INIT);
    hears({ leeway: "token", token: "evil" }, "https://evil.example");
    hears({ leeway: "token", token: "evil" }, LENDER, {});
    expect(listener.token).not.toHaveBeenCalled();
    hears({ leeway: "token", token: null });
    expect(listener.token).toHaveBeenCalledWith(null);
  });

  it("takes no order before the settings, and no nonsense in them", () => {
    hears({ leeway: "token", token: "early" });
    expect(listener.token).not.toHaveBeenCalled();
    hears({ leeway: "init", token: 5, language: "fr", title: "", open: "yes" });
    expect(listener.init).toHaveBeenCalledWith({ token: null, language: null, title: null, open: false });
  });
});
