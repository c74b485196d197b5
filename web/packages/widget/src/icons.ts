import { svg, type TemplateResult } from "lit";

const icon = (path: TemplateResult) =>
  svg`<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${path}</svg>`;

export const icons = {
  close: icon(svg`<path d="M6 6l12 12M18 6L6 18"/>`),
  menu: icon(svg`<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>`),
  person: icon(svg`<circle cx="12" cy="8" r="3.5"/><path d="M5 20c.6-4 3.4-6 7-6s6.4 2 7 6"/>`),
  restart: icon(svg`<path d="M4 12a8 8 0 1 0 2.5-5.800M4 4v4h4"/>`),
  send: icon(svg`<path d="M12 19V5M6 11l6-6 6 6"/>`),
  phone: icon(
    svg`<path d="M6 3.500h3l1.5 4.5-2 1.500a12 12 0 0 0 6 6l1.5-2 4.5 1.500v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5.500a2 2 0 0 1 2-2z"/>`,
  ),
  document: icon(svg`<path d="M7 3.500h7l4 4V20.500H7zM14 3.500V8h4M10 12.500h5M10 16h5"/>`),
  calendar: icon(svg`<path d="M4.5 6h15v14h-15zM4.5 10.500h15M8.5 3.500V7M15.5 3.500V7"/>`),
  check: icon(svg`<path d="M5 12.500l4.5 4.500L19 7.5"/>`),
  checks: icon(svg`<path d="M2.500 12.500L7 17l8.500-9.500M11.500 17L21 7.500"/>`),
  down: icon(svg`<path d="M6 9.500l6 6 6-6"/>`),
  lock: icon(svg`<path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"/>`),
  heart: icon(
    svg`<path d="M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.4 4.2 4.2 0 0 1 19.5 10C19.5 15.4 12 20 12 20z"/>`,
  ),
};
