import type {} from "@leeway/loader/types";
import { showBorrowers } from "./borrowers.ts";
import { showCodes } from "./codes.ts";

let embedded: Promise<void> | undefined;

/** Puts the one tag on the page that any lender would put there, once; done when the launcher is there. */
function embed(token: string | null): Promise<void> {
  return new Promise((done) => {
    const script = document.createElement("script");
    script.src = "/embed.js";
    if (token) script.dataset.token = token;
    script.addEventListener("load", () => done());
    document.body.append(script);
  });
}

void showBorrowers(async (borrower, byHand) => {
  const token = borrower?.token ?? null;
  if (embedded) {
    // Somebody may choose before the launcher has come.
    await embedded;
    window.Leeway?.setToken(token);
  } else {
    embedded = embed(token);
    await embedded;
  }
  if (byHand) window.Leeway?.open();
});
showCodes();
