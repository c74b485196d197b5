import { css } from "lit";

/** Colours and type. A lender themes the widget by setting the `--leeway-*` variables. Every pair of text and ground
 *  here has a contrast of at least 4.5 : 1. */
export const base = css`
  :host {
    --primary: var(--leeway-primary, #1f5c4f);
    --on-primary: var(--leeway-on-primary, #ffffff);
    --primary-soft: var(--leeway-primary-soft, #dfece5);
    --ground: var(--leeway-ground, #faf7f2);
    --surface: var(--leeway-surface, #ffffff);
    --ink: var(--leeway-ink, #24302c);
    --ink-soft: var(--leeway-ink-soft, #5b645f);
    --edge: var(--leeway-edge, #e4ddd1);
    --warm: var(--leeway-warm, #fbeee0);
    --warm-edge: var(--leeway-warm-edge, #e8cba6);
    --warm-ink: var(--leeway-warm-ink, #75421a);
    --radius: 16px;
    display: flex;
    flex-direction: column;
    position: relative;
    height: 100dvh;
    color: var(--ink);
    background: var(--ground);
    font: 16px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "HarmonyOS Sans SC", "MiSans",
      "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif;
    -webkit-text-size-adjust: 100%;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  p,
  h1,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  button[aria-disabled="true"] {
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid var(--primary);
    outline-offset: 2px;
  }
  .icon {
    width: 22px;
    height: 22px;
    flex: none;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden] {
    display: none !important;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
