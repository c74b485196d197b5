import type { Translate } from "../i18n/translate.ts";

export const PASSWORD_MIN = 12;

/** A password is long rather than odd. Characters count as people count them. */
export function longEnough(password: string): boolean {
  return [...password].length >= PASSWORD_MIN;
}

export function passwordRules(t: Translate) {
  return [
    {
      validator: (_rule: unknown, value: string | undefined) =>
        longEnough(value ?? "") ? Promise.resolve() : Promise.reject(new Error(t("password.short"))),
    },
  ];
}
