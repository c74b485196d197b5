import { css } from "lit";

export const composer = css`
  .composer {
    padding: 10px 12px max(12px, env(safe-area-inset-bottom));
    border-top: 1px solid var(--edge);
    background: var(--surface);
  }
  .limit {
    color: var(--ink-soft);
    font-size: 13px;
    line-height: 1.5;
  }
  .limit:not(:empty) {
    padding: 0 6px 6px;
  }
  .limit.problem {
    color: var(--warm-ink);
  }
  .field {
    max-width: 760px;
    margin: 0 auto;
    display: flex;
    align-items: flex-end;
    gap: 4px;
    padding: 3px;
    border: 1.5px solid #8a938d;
    border-radius: 26px;
    background: var(--surface);
  }
  .field:focus-within {
    border-color: var(--primary);
    box-shadow: 0 0 0 1.5px var(--primary);
  }
  textarea {
    flex: 1;
    min-width: 0;
    min-height: 44px;
    max-height: 136px;
    padding: 9px 6px 9px 16px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    resize: none;
  }
  textarea:focus-visible {
    outline: none;
  }
  textarea::placeholder {
    color: #66706a;
    opacity: 1;
  }
  .send {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--primary);
    color: var(--on-primary);
  }
  .send:hover {
    filter: brightness(1.12);
  }
  .send[aria-disabled="true"] {
    background: #ebe6db;
    color: var(--ink-soft);
    filter: none;
  }
`;
