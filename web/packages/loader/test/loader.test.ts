import { beforeEach, describe, expect, it, vi } from "vitest";
import { type LeewayApi, startLoader } from "../src/loader.ts";

const ORIGIN = "https://help.example";

function start(dataset: Record<string, string> = {}): LeewayApi {
  const script = document.createElement("script");
  script.src = `${ORIGIN}/embed.js`;
  Object.assign(script.dataset, dataset);
  return startLoader(script);
}

const root = () => document.querySelector("leeway-launcher")?.shadowRoot as ShadowRoot;
const button = () => root().querySelector("button") as HTMLButtonElement;
const panel = () => root().querySelector("div") as HTMLDivElement;
/** Stands for the iframe: it has an address and a window, but loads no page. */
const frame = () => root().querySelector("frame-double") as HTMLIFrameElement | null;
const create = document.createElement.bind(document);

/** Gives the frame a window whose post is watched, and lets that window speak. */
function stand() {
  const post = vi.fn();
  const inside = { postMessage: post } as unknown as Window;
  Object.defineProperty(frame(), "contentWindow", { value: inside });
  const says = (data: unknown, origin = ORIGIN, source: unknown = inside) => {
    const event = new MessageEvent("message", { data, origin });
    Object.defineProperty(event, "source", { value: source });
    dispatchEvent(event);
  };
  return { post, says };
}

beforeEach(() => {
  vi.spyOn(document, "createElement").mockImplementation((name: string) =>
    create(name === "iframe" ? "frame-double" : name),
  );
  document.body.replaceChildren();
  sessionStorage.clear();
});

describe("the launcher", () => {
  it("loads nothing until it is opened", () => {
    const leeway = start({ language: "zh" });
    expect(frame()).toBeNull();
    expect(button().textContent).toContain("还款有困难");
    leeway.open();
    expect(frame()?.src).toBe(`${ORIGIN}/widget/`);
    expect(panel().hidden).toBe(false);
    expect(button().getAttribute("aria-expanded")).toBe("true");
  });

  it("opens by itself when asked to", () => {
    start({ open: "true" });
    expect(panel().hidden).toBe(false);
  });

  it("closes on Escape and gives the focus back", () => {
    start().open();
    dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(panel().hidden).toBe(true);
    expect(root().activeElement).toBe(button());
  });

  it("puts the lender's title on button and frame, as text", () => {
    start({ title: "<b>好</b>" }).open();
    expect(button().textContent).toContain("<b>好</b>");
    expect(frame()?.title).toBe("<b>好</b>");
  });
});

describe("the channel to the frame", () => {
  it("hands over the token when the frame is ready, to our own origin only, and never in the address", () => {
    start({ token: "secret", language: "en", title: "Help" }).open();
    const { post, says } = stand();
    says({ leeway: "ready" });
    const init = { leeway: "init", token: "secret", language: "en", title: "Help", open: true };
    expect(post).toHaveBeenCalledWith(init, ORIGIN);
    expect(frame()?.src).not.toContain("secret");
  });

  it.each([
    ["another origin", "https://evil.example", undefined],
    ["another window", ORIGIN, {}],
  ])("is deaf to %s", (_who, origin, source) => {
    start({ token: "secret" }).open();
    const { post, says } = stand();
    if (source) says({ leeway: "ready" }, origin, source);
    else says({ leeway: "ready" }, origin);
    expect(post).not.toHaveBeenCalled();
  });

  it("shows how many answers are unread, and says so", () => {
    start({ language: "en" }).open();
    const { says } = stand();
    says({ leeway: "unread", count: 2 });
    expect(root().querySelector("b")?.textContent).toBe("2");
    expect(button().getAttribute("aria-label")).toContain("2 new messages");
    says({ leeway: "unread", count: 0 });
    expect(root().querySelector("b")?.hidden).toBe(true);
  });

  it("passes on who logged in later, and forgets the former person's unread answers", () => {
    const leeway = start();
    leeway.open();
    const { post, says } = stand();
    leeway.setToken("early");
    expect(post).not.toHaveBeenCalled();
    says({ leeway: "ready" });
    expect(post).toHaveBeenLastCalledWith(
      expect.objectContaining({ leeway: "init", token: "early" }),
      ORIGIN,
    );
    says({ leeway: "unread", count: 2 });
    leeway.setToken("other");
    expect(post).toHaveBeenLastCalledWith({ leeway: "token", token: "other" }, ORIGIN);
    expect(root().querySelector("b")?.hidden).toBe(true);
  });

  it("closes when the frame asks, and follows its language", () => {
    start({ language: "zh" }).open();
    const { says } = stand();
    says({ leeway: "language", language: "en" });
    says({ leeway: "close" });
    expect(panel().hidden).toBe(true);
    expect(button().textContent).toContain("Trouble paying?");
  });
});
