import { useMatches, useSearch } from "@tanstack/react-router";
import { createContext, type ReactNode, Suspense, use, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { isLanguage, type Language, type Translator } from "#io/language";
import { type LoadedArea, loadTexts, textsAtHand } from "./load-texts.ts";
import type { PlaceSearch } from "./place.ts";
import { keepPreference } from "./preferences.ts";
import { languageOf } from "./spoken-language.ts";

interface TextContext {
  readonly text: Translator;
  /** Changes the language once its texts have come. */
  readonly choose: (language: Language) => Promise<void>;
}

const Context = createContext<TextContext | null>(null);

/** Areas the frame itself speaks with, and what it shows where something failed. */
const FRAME_TEXTS = ["shell", "findings"];

/**
 * Gives the page its language and its texts: those of the frame and of the pages shown, which have come before a page is.
 * The document's `lang` follows, so that screen readers pronounce it right.
 */
export function TextProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <Provider>{children}</Provider>
    </Suspense>
  );
}

function Provider({ children }: { readonly children: ReactNode }) {
  const { lang }: PlaceSearch = useSearch({ strict: false });
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? languageOf({ lang });
  const shown = useMatches({
    select: (matches) =>
      matches.flatMap(({ status, staticData }) => (status === "success" ? (staticData.page?.texts ?? []) : [])).join(" "),
  });
  const areas = useMemo(() => [...new Set([...FRAME_TEXTS, ...shown.split(" ").filter(Boolean)])], [shown]);
  const choose = useCallback(
    async (next: Language) => {
      await loadTexts(next, areas);
      setChosen(next);
      keepPreference("language", next);
    },
    [areas],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const text = textsAtHand(language, areas) ?? use(loadTexts(language, areas));
  const value = useMemo(() => ({ text, choose }), [text, choose]);
  return <Context value={value}>{children}</Context>;
}

function useTextContext(): TextContext {
  const context = useContext(Context);
  if (!context) throw new Error("useText needs TextProvider around it");
  return context;
}

/** Texts and formats in the reader's language: `const { t, number } = useText()`. */
export const useText = (): Translator => useTextContext().text;

/** Texts of areas that few readers come to. Waits for them, so what uses it stands in a `Suspense` of its own. */
export function useTextsOf(...areas: readonly LoadedArea[]): Translator {
  const { language } = useText();
  return textsAtHand(language, areas) ?? use(loadTexts(language, areas));
}

/** Gives the function that changes language; it is done when the page speaks it. */
export const useChooseLanguage = (): ((language: Language) => Promise<void>) => useTextContext().choose;

/** Reads a value of a language list; anything else is null. */
export const asLanguage = (value: string): Language | null => (isLanguage(value) ? value : null);
