import { useMatches, useSearch } from "@tanstack/react-router";
import {
  type ComponentType,
  createContext,
  type ReactNode,
  Suspense,
  use,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { isLanguage, type Language, type Translator } from "#io/language";
import { type LoadedArea, loadTexts, textsAtHand } from "./load-texts.ts";
import type { PlaceSearch } from "./place.ts";
import { keepPreference } from "./preferences.ts";
import { languageOf } from "./spoken-language.ts";

interface TextContext {
  readonly text: Translator;
  /** Areas the texts are of. */
  readonly areas: readonly string[];
  /** Changes the language once its texts have come. */
  readonly choose: (language: Language) => Promise<void>;
}

const Context = createContext<TextContext | null>(null);

/** Areas the frame itself speaks with, and what it shows where something failed. */
const FRAME_TEXTS = ["shell", "findings"];

/**
 * Gives the frame its language and its texts. The document's `lang` follows, so that screen readers pronounce it right.
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
  const shown = useMatches({ select: (matches) => matches.flatMap(({ staticData }) => staticData.page?.texts ?? []).join(" ") });
  const choose = useCallback(
    async (next: Language) => {
      const areas = shown.split(" ").filter(Boolean);
      await Promise.all([loadTexts(next, FRAME_TEXTS), loadTexts(next, withFrame(areas))]);
      setChosen(next);
      keepPreference("language", next);
    },
    [shown],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // After a wait no hook may follow: React takes up the drawing again where the wait was, and would look for a hook that is not there.
  const text = textsAtHand(language, FRAME_TEXTS) ?? use(loadTexts(language, FRAME_TEXTS));
  return (
    <Given text={text} areas={FRAME_TEXTS} choose={choose}>
      {children}
    </Given>
  );
}

/** Hands texts on to what stands within. */
function Given({ text, areas, choose, children }: TextContext & { readonly children: ReactNode }) {
  const value = useMemo(() => ({ text, areas, choose }), [text, areas, choose]);
  return <Context value={value}>{children}</Context>;
}

const withFrame = (areas: readonly string[]): readonly string[] => [...new Set([...FRAME_TEXTS, ...areas])];

/**
 * Makes of a page, or a part of one, one that has the texts it speaks with, besides those of what it stands in: the frame, or the page. Which they
 * are follows from the page itself, not from where the router stands, so that a page is never drawn without them.
 */
export function withTexts<Props extends object>(areas: readonly string[], Page: ComponentType<Props>): (props: Props) => ReactNode {
  return (props) => (
    <Suspense fallback={null}>
      <OfPage areas={areas}>
        <Page {...props} />
      </OfPage>
    </Suspense>
  );
}

function OfPage({ areas, children }: { readonly areas: readonly string[]; readonly children: ReactNode }) {
  const { text: around, areas: known, choose } = useTextContext();
  const all = useMemo(() => [...new Set([...known, ...areas])], [known, areas]);
  const text = textsAtHand(around.language, all) ?? use(loadTexts(around.language, all));
  return (
    <Given text={text} areas={all} choose={choose}>
      {children}
    </Given>
  );
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
