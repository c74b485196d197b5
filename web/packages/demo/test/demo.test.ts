import { beforeEach, describe, expect, it, vi } from "vitest";
import { showBorrowers } from "../src/borrowers.ts";

const borrower = (id: string) => ({
  id,
  name: `人${id}`,
  situation_zh: "失业",
  situation_en: "job loss",
  token: `t${id}`,
});
const serve = (body: unknown, ok = true) =>
  vi.stubGlobal("fetch", async () => ({ ok, status: ok ? 200 : 500, json: async () => body }));
const radios = () => [...document.querySelectorAll<HTMLInputElement>("#borrowers input")];

describe("the picker of borrowers", () => {
  beforeEach(() => {
    sessionStorage.clear();
    document.body.innerHTML =
      '<label id="filter-row" hidden><input id="filter" /></label><fieldset id="borrowers"></fieldset><p id="problem" hidden></p>';
  });

  it("begins with nobody, and reports who is picked", async () => {
    serve([borrower("1"), borrower("2")]);
    const chosen = vi.fn();
    await showBorrowers(chosen);
    expect(radios().map((radio) => radio.checked)).toEqual([true, false, false]);
    expect(chosen).toHaveBeenLastCalledWith(null, false);
    radios()[2]?.click();
    expect(chosen).toHaveBeenLastCalledWith(borrower("2"), true);
  });

  it("remembers the pick over a reload", async () => {
    serve([borrower("1"), borrower("2")]);
    await showBorrowers(() => {});
    radios()[1]?.click();
    const chosen = vi.fn();
    await showBorrowers(chosen);
    expect(chosen).toHaveBeenCalledWith(borrower("1"), false);
  });

  it("can be searched when there are many", async () => {
    serve(Array.from({ length: 12 }, (_, index) => borrower(`${index + 100}`)));
    await showBorrowers(() => {});
    const field = document.querySelector<HTMLInputElement>("#filter");
    if (!field) throw new Error("no field");
    field.value = "人105";
    field.dispatchEvent(new Event("input"));
    expect(radios().filter((radio) => !radio.closest("label")?.hidden)).toHaveLength(1);
  });

  it("says when the borrowers cannot be loaded, and tries again", async () => {
    vi.useFakeTimers();
    serve(null, false);
    await showBorrowers(() => {});
    expect(document.querySelector<HTMLElement>("#problem")?.hidden).toBe(false);
    serve([borrower("1")]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(radios()).toHaveLength(2);
    expect(document.querySelector<HTMLElement>("#problem")?.hidden).toBe(true);
    vi.useRealTimers();
  });
});
