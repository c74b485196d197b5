import { css } from "lit";

export const cards = css`
  .card {
    width: 100%;
    max-width: 520px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    overflow: hidden;
  }
  .card.wide {
    max-width: 760px;
  }
  .card-title {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 12px 16px 4px;
    font-weight: 650;
  }
  .card-title .icon {
    color: var(--primary);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 15px;
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
  }
  th {
    font-weight: 400;
    text-align: start;
  }

  .scroll {
    overflow-x: auto;
    overscroll-behavior-x: contain;
  }
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  .plans {
    font-size: 14px;
  }
  .plans th,
  .plans td {
    padding: 8px 4px;
    border-bottom: 1px solid var(--edge);
    text-align: center;
    vertical-align: middle;
  }
  .plans td {
    min-width: 91px;
  }
  .plans th[scope="row"],
  .plans tr > td:first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    width: 68px;
    min-width: 68px;
    padding-left: 10px;
    background: var(--surface);
    color: var(--ink-soft);
    font-size: 13px;
    text-align: start;
  }
  .plans td + td,
  .plans th + td,
  .plans th + th,
  .plans td + th {
    border-left: 1px solid var(--edge);
  }
  .plans thead th {
    background: var(--ground);
    vertical-align: bottom;
  }
  .plans thead td:first-child {
    background: var(--ground);
  }
  .plan-name {
    display: block;
    font-size: 15px;
    font-weight: 650;
  }
  .badge {
    display: inline-block;
    padding: 1px 8px;
    border-radius: 9px;
    background: var(--primary-soft);
    color: var(--primary);
    font-size: 12px;
    font-weight: 600;
    line-height: 18px;
  }
  .plans .dates td {
    font-size: 13px;
  }
  .plans .instalment td {
    font-size: 16px;
    font-weight: 650;
  }
  .plans .credit td,
  .plans .missed td,
  .plans .why td {
    padding: 8px;
    font-size: 13px;
    text-align: start;
    vertical-align: top;
  }
  .plans tfoot td {
    padding: 10px 6px 12px;
    border-bottom: 0;
  }
  .plans .choice {
    width: 100%;
    gap: 2px;
    padding: 6px 2px;
    font-size: 14px;
  }
  .plans .choice .icon {
    width: 15px;
    height: 15px;
  }
  .ledger caption {
    padding: 12px 16px 8px;
    font-size: 16px;
    font-weight: 650;
    text-align: start;
  }
  .ledger th,
  .ledger td {
    padding: 6px 16px;
    vertical-align: top;
  }
  .ledger td {
    text-align: end;
    overflow-wrap: anywhere;
  }
  .ledger .section th {
    padding-top: 10px;
    color: var(--ink-soft);
    font-size: 13px;
    font-weight: 600;
  }
  .ledger .sum th,
  .ledger .sum td {
    padding-bottom: 10px;
    border-top: 1px dashed var(--edge);
    font-weight: 600;
  }
  .ledger .result {
    background: var(--ground);
  }
  .ledger .result tr:first-child > * {
    padding-top: 10px;
    border-top: 1px solid var(--edge);
  }
  .ledger .result tr:last-child > * {
    padding-bottom: 12px;
  }
  .strong,
  .ledger .strong > * {
    color: var(--primary);
    font-weight: 650;
  }

  .agreement dl {
    padding: 6px 16px 4px;
  }
  .agreement dl div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    padding: 4px 0;
  }
  dt {
    color: var(--ink-soft);
  }
  dd {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .code {
    font-size: 14px;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 44px;
    padding: 0 16px;
    border-top: 1px solid var(--edge);
    color: var(--primary);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:focus-visible {
    outline-offset: -3px;
  }
  details[open] summary .icon {
    transform: rotate(180deg);
  }
  .schedule thead th {
    color: var(--ink-soft);
    font-size: 13px;
  }
  .schedule thead th:last-child {
    text-align: end;
  }
  .schedule td:nth-child(2) {
    text-align: start;
  }

  .helplines {
    border-color: var(--warm-edge);
    background: var(--warm);
  }
  .helplines .card-title {
    color: var(--warm-ink);
  }
  .helplines .card-title .icon {
    color: inherit;
  }
  .helplines ul {
    display: grid;
    gap: 8px;
    padding: 8px 12px 12px;
  }
  .helplines a {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 12px;
    align-items: center;
    min-height: 60px;
    padding: 10px 14px;
    border: 1px solid var(--warm-edge);
    border-radius: 12px;
    background: var(--surface);
    color: var(--ink);
    text-decoration: none;
  }
  .helplines a:hover {
    border-color: var(--warm-ink);
  }
  .helplines a .icon {
    grid-row: 1 / span 3;
    width: 26px;
    height: 26px;
    color: var(--warm-ink);
  }
  .line-name {
    font-size: 15px;
    line-height: 1.4;
  }
  .line-number {
    grid-column: 2;
    font-size: 21px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  .line-note {
    grid-column: 2;
    color: var(--ink-soft);
    font-size: 13px;
  }

  .rating {
    max-width: 340px;
    padding: 14px;
  }
  .scores {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 8px;
  }
  .scores button {
    min-height: 48px;
    padding: 0;
    border: 1.5px solid var(--primary);
    border-radius: 12px;
    background: var(--surface);
    color: var(--primary);
    font-size: 18px;
    font-weight: 600;
  }
  .scores button:hover {
    background: var(--primary-soft);
  }
  .scores button[aria-disabled="true"] {
    border-color: var(--edge);
    background: none;
    color: var(--ink-soft);
    font-weight: 400;
  }
  .scores button.chosen[aria-disabled="true"] {
    border-color: var(--primary);
    background: var(--primary);
    color: var(--on-primary);
    font-weight: 650;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    margin-top: 4px;
    color: var(--ink-soft);
    font-size: 13px;
  }
`;
