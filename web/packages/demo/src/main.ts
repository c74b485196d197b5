import type {} from "@leeway/loader/types";
import { showBorrowers } from "./borrowers.ts";
import { showCodes } from "./codes.ts";

/** Puts the one tag on the page that any lender would put there. */
function embed(token: string | null): void {
  const script = document.createElement("script");
  script.src = "/embed.js";
  if (token) script.dataset.token = token;
  document.body.append(script);
}

void showBorrowers((borrower, byHand) => {
  const token = borrower?.token ?? null;
  if (!window.Leeway) embed(token);
  else window.Leeway.setToken(token);
  if (byHand) window.Leeway?.open();
});
showCodes();
