/** The languages Leeway speaks. Chinese comes first. */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language => value === "zh" || value === "en";

/** The tag to put on `lang` attributes and to hand to Intl. */
export const languageTag = (language: Language): string => (language === "zh" ? "zh-CN" : "en");
