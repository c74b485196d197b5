import { type Language, languageTag } from "@leeway/protocol";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { setCallerLanguage } from "../api/client.ts";
import { remember, remembered } from "../ui/remember.ts";
import { type Translate, translator } from "./translate.ts";

interface Words {
  language: Language;
  setLanguage: (language: Language) => void;
  t: Translate;
}

const WordsContext = createContext<Words | null>(null);

const tellClient = (language: Language) => setCallerLanguage(language, translator(language)("app.offline"));

function firstLanguage(): Language {
  const stored = remembered("language");
  const browsers = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
  const language = stored === "zh" || stored === "en" ? stored : browsers;
  tellClient(language);
  return language;
}

export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = languageTag(language);
  }, [language]);
  const words = useMemo(
    () => ({
      language,
      setLanguage: (next: Language) => {
        tellClient(next); // before anything is fetched again
        remember("language", next);
        setLanguage(next);
      },
      t: translator(language),
    }),
    [language],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords needs a WordsProvider");
  return words;
}
