/** The picker: who is logged in on the lender's page. */
import { type DemoBorrower, fetchBorrowers } from "./api.ts";

/** More than this many need a search field. */
const MANY = 10;
const RETRY_MS = 3_000;
const CHOSEN = "leeway-demo-borrower";

type Chosen = (borrower: DemoBorrower | null, byHand: boolean) => void;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function option(borrower: DemoBorrower | null, chosenId: string, choose: () => void): HTMLLabelElement {
  const label = element("label", "borrower");
  const radio = element("input", "");
  radio.type = "radio";
  radio.name = "borrower";
  radio.value = borrower?.id ?? "";
  radio.checked = radio.value === chosenId;
  radio.addEventListener("change", choose);
  const words = element("span", "words");
  const english = element(
    "span",
    "en",
    borrower ? borrower.situation_en : "Identify by a one-time code in the chat",
  );
  english.lang = "en";
  words.append(
    element("span", "person", borrower ? borrower.name : "没有人登录 · Nobody logged in"),
    element("span", "situation", borrower ? borrower.situation_zh : "在对话里用短信验证码证明身份"),
    english,
  );
  label.append(radio, words);
  return label;
}

/** Fills the picker and reports the choice, first the remembered one, then every change. */
export async function showBorrowers(chosen: Chosen): Promise<void> {
  const fieldset = document.querySelector<HTMLFieldSetElement>("#borrowers");
  const problem = document.querySelector<HTMLElement>("#problem");
  if (!fieldset || !problem) return;
  let borrowers: DemoBorrower[];
  try {
    borrowers = await fetchBorrowers();
  } catch {
    problem.hidden = false;
    setTimeout(() => void showBorrowers(chosen), RETRY_MS);
    return;
  }
  problem.hidden = true;
  const remembered = borrowers.find((one) => one.id === sessionStorage.getItem(CHOSEN)) ?? null;
  const options = [null, ...borrowers].map((one) =>
    option(one, remembered?.id ?? "", () => {
      sessionStorage.setItem(CHOSEN, one?.id ?? "");
      chosen(one, true);
    }),
  );
  fieldset.replaceChildren(...options);
  if (borrowers.length > MANY) showFilter(options);
  chosen(remembered, false);
}

function showFilter(options: readonly HTMLElement[]): void {
  const row = document.querySelector<HTMLElement>("#filter-row");
  const field = document.querySelector<HTMLInputElement>("#filter");
  if (!row || !field) return;
  row.hidden = false;
  field.addEventListener("input", () => {
    const sought = field.value.trim().toLowerCase();
    for (const one of options) one.hidden = !(one.textContent ?? "").toLowerCase().includes(sought);
  });
}
