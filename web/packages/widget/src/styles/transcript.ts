import { css } from "lit";

export const transcript = css`
  main {
    flex: 1;
    min-height: 0;
    padding: 16px 16px 20px;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  @media (max-width: 400px) {
    main {
      padding-inline: 12px;
    }
  }
  main:focus-visible {
    outline-offset: -3px;
  }
  .log {
    max-width: 760px;
    margin: 0 auto;
    display: flex;
    flex-direction: column;
    gap: 10px;
  }
  .line {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
    max-width: 100%;
  }
  .line + .own,
  .own + .theirs {
    margin-top: 8px;
  }
  .own {
    align-items: flex-end;
    gap: 3px;
  }
  .bubble {
    max-width: min(86%, 34em);
    padding: 10px 15px;
    border: 1px solid var(--edge);
    border-radius: 4px var(--radius) var(--radius) var(--radius);
    background: var(--surface);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .agent .bubble {
    border-color: var(--primary);
  }
  .own .bubble {
    border-color: transparent;
    border-radius: var(--radius) var(--radius) 4px var(--radius);
    background: var(--primary-soft);
  }
  .own.failed .bubble {
    background: var(--warm);
  }
  .who,
  .meta {
    color: var(--ink-soft);
    font-size: 13px;
    line-height: 1.4;
  }
  .who {
    padding-left: 2px;
    margin-bottom: -3px;
    font-weight: 600;
  }
  .agent .who {
    color: var(--primary);
  }
  .when {
    margin-left: 8px;
    font-weight: 400;
  }
  .meta {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 2px;
  }
  .mark .icon {
    width: 15px;
    height: 15px;
  }
  .problem {
    color: var(--warm-ink);
  }
  .link {
    min-height: 44px;
    padding: 0 4px;
    border: 0;
    background: none;
    color: var(--primary);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .notice {
    align-items: center;
    margin: 6px 0;
  }
  .notice > p {
    max-width: 92%;
    padding: 7px 14px;
    border-radius: 12px;
    background: #f0ebe1;
    color: #4d564f;
    font-size: 14px;
    line-height: 1.5;
    text-align: center;
    white-space: pre-wrap;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    max-width: 100%;
  }
  .choices.even {
    padding: 12px 14px 14px;
  }
  .choices.even leeway-reading-gate {
    display: flex;
    flex: 1 1 140px;
    align-items: center;
    justify-content: center;
    color: var(--ink-soft);
    font-size: 14px;
    text-align: center;
  }
  .choices.even .choice {
    flex: 1 1 140px;
    padding-inline: 8px;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 44px;
    padding: 6px 18px;
    border: 1.5px solid var(--primary);
    border-radius: 22px;
    background: var(--surface);
    color: var(--primary);
    font-weight: 600;
    line-height: 1.35;
    text-align: center;
    text-decoration: none;
    transition: background 0.15s;
  }
  .choice.primary {
    background: var(--primary);
    color: var(--on-primary);
  }
  .choice .icon {
    width: 19px;
    height: 19px;
  }
  .choice.quiet:hover {
    background: var(--primary-soft);
  }
  .choice.primary:hover {
    filter: brightness(1.12);
  }
  .choice[aria-disabled="true"] {
    border-color: var(--edge);
    background: transparent;
    color: var(--ink-soft);
    filter: none;
    font-weight: 400;
  }
  .choice.chosen[aria-disabled="true"] {
    border-color: var(--primary);
    background: var(--primary-soft);
    color: var(--ink);
    font-weight: 600;
  }
  .connecting {
    padding: 40px 0;
    color: var(--ink-soft);
    text-align: center;
  }
  .typing {
    display: inline-flex;
    gap: 5px;
    margin-top: 12px;
    padding: 14px 16px;
    border: 1px solid var(--edge);
    border-radius: 4px var(--radius) var(--radius) var(--radius);
    background: var(--surface);
  }
  .typing i {
    width: 7px;
    height: 7px;
    border-radius: 50%;
    background: var(--ink-soft);
    animation: breathe 1.6s ease-in-out infinite;
  }
  .typing i:nth-child(2) {
    animation-delay: 0.2s;
  }
  .typing i:nth-child(3) {
    animation-delay: 0.4s;
  }
  @keyframes breathe {
    0%,
    60%,
    100% {
      opacity: 0.3;
    }
    30% {
      opacity: 1;
    }
  }
  .more-below {
    position: absolute;
    right: 14px;
    bottom: 88px;
    z-index: 1;
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    padding: 0;
    border: 1px solid var(--edge);
    border-radius: 50%;
    background: var(--surface);
    box-shadow: 0 4px 16px rgb(36 48 44 / 0.2);
    color: var(--primary);
  }
`;
