import { css } from "lit";

export const header = css`
  header {
    position: relative;
    z-index: 2;
    display: flex;
    align-items: center;
    gap: 2px;
    padding: max(8px, env(safe-area-inset-top)) 8px 8px 18px;
    background: var(--surface);
    border-bottom: 1px solid var(--edge);
  }
  .name {
    flex: 1;
    min-width: 0;
  }
  h1 {
    overflow: hidden;
    font-size: 17px;
    font-weight: 650;
    line-height: 1.35;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .speaker {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--ink-soft);
    font-size: 13px;
    line-height: 1.4;
  }
  .ai {
    padding: 0 6px;
    border: 1px solid currentColor;
    border-radius: 6px;
    font-size: 11px;
    font-weight: 650;
    line-height: 16px;
  }
  .dot {
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: var(--primary);
  }
  .tool {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    padding: 0;
    border: 0;
    border-radius: 12px;
    background: none;
    color: var(--ink-soft);
  }
  .tool:hover {
    background: var(--ground);
    color: var(--ink);
  }
  .language {
    font-size: 15px;
    font-weight: 600;
  }
  .menu {
    position: absolute;
    top: calc(100% - 2px);
    right: 10px;
    width: min(280px, calc(100vw - 20px));
    padding: 6px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: 0 12px 32px rgb(36 48 44 / 0.16);
  }
  .menu button {
    display: flex;
    align-items: center;
    gap: 12px;
    width: 100%;
    min-height: 56px;
    padding: 8px 12px;
    border: 0;
    border-radius: 12px;
    background: none;
    text-align: start;
  }
  .menu button:hover {
    background: var(--ground);
  }
  .menu .icon {
    color: var(--primary);
  }
  .menu b {
    display: block;
    font-weight: 600;
    line-height: 1.4;
  }
  .menu small {
    color: var(--ink-soft);
    font-size: 13px;
  }
  .strip {
    padding: 9px 18px;
    border-bottom: 1px solid var(--edge);
    background: var(--primary-soft);
    font-size: 14px;
    line-height: 1.5;
  }
  .strip.offline {
    border-color: var(--warm-edge);
    background: var(--warm);
    color: var(--warm-ink);
  }
  .strip b {
    font-weight: 600;
  }
`;
