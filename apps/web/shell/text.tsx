import { useSearch } from "@tanstack/react-router";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { chooseLanguage, isLanguage, type Language, type Translator, translator } from "#io/language";
import { WEB_TEXTS } from "../all-texts.ts";
import type { PlaceSearch } from "./place.ts";
import { keepPreference, readPreference } from "./preferences.ts";

interface TextContext {
  readonly text: Translator;
  readonly choose: (language: Language) => void;
}

const Context = createContext<TextContext | null>(null);

/**
 * Gives the page its language: the one in a shared address first, then the reader's own choice, then the browser's.
 * The document's `lang` follows, so that screen readers pronounce it right.
 */
export function TextProvider({ children }: { readonly children: ReactNode }) {
  const { lang }: PlaceSearch = useSearch({ strict: false });
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? lang ?? chooseLanguage([readPreference("language"), ...navigator.languages]);
  const choose = useCallback((next: Language) => {
    setChosen(next);
    keepPreference("language", next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(() => ({ text: translator(language, WEB_TEXTS), choose }), [language, choose]);
  return <Context value={value}>{children}</Context>;
}

function useTextContext(): TextContext {
  const context = useContext(Context);
  if (!context) throw new Error("useText needs TextProvider around it");
  return context;
}

/** Texts and formats in the reader's language: `const { t, number } = useText()`. */
export const useText = (): Translator => useTextContext().text;

/** Gives the function that changes language. */
export const useChooseLanguage = (): ((language: Language) => void) => useTextContext().choose;

/** Reads a value of a language list; anything else is null. */
export const asLanguage = (value: string): Language | null => (isLanguage(value) ? value : null);
