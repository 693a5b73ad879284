import { createInstance } from "i18next";
import type { KeyOf } from "./catalogue.ts";
import { findingSentences } from "./catalogues/finding-sentences/index.ts";
import { CATALOGUES } from "./catalogues/index.ts";
import { planChapters } from "./catalogues/plan-chapters/index.ts";
import { type Formats, formats } from "./formats.ts";
import { LANGUAGES, type Language } from "./language.ts";

type Catalogues = typeof CATALOGUES;
export type AreaName = keyof Catalogues;

/** Key of a text: area, colon, path with dots, for example `shell:nav.data`. */
export type TextKey = { [A in AreaName]: `${A}:${KeyOf<Catalogues[A]["nb"]>}` }[AreaName];

/** Values put into a text. `count` picks the plural form and is also written, formatted, where the text says `{{n}}`. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Texts and number formats of one language. */
export interface Translator extends Formats {
  readonly language: Language;
  /** Gives the text of a key with its values in place. Numbers are formatted without decimals; format others first. */
  t(key: TextKey, values?: TextValues): string;
  /** Gives the text of a key that is known only at run time, or null where there is none. */
  find(key: string, values?: TextValues): string | null;
}

/** Texts found by a key known only at run time; they have no `TextKey`. */
const RUN_TIME = { "finding-sentences": findingSentences, "plan-chapters": planChapters };
const namespaces = { ...CATALOGUES, ...RUN_TIME };

const resources = Object.fromEntries(
  LANGUAGES.map((language) => [language, Object.fromEntries(Object.entries(namespaces).map(([area, texts]) => [area, texts[language]]))]),
);

/** What no text is: stands for one that is missing. */
const NONE = "\u0000";

const made = new Map<Language, Translator>();

/** Gives the translator of a language; the same object each time. */
export function translator(language: Language): Translator {
  const known = made.get(language);
  if (known) return known;
  const instance = createInstance();
  // Resources are in memory, so initialisation is synchronous and the promise holds nothing to wait for.
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(namespaces),
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  const written = formats(language);
  const fill = (values: TextValues = {}) => {
    const filled: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(values)) filled[name] = typeof value === "number" ? written.number(value) : value;
    if (typeof values.count === "number") {
      filled.n ??= filled.count ?? "";
      filled.count = values.count;
    }
    return filled;
  };
  const look = (key: string, values?: TextValues): string | null => {
    const text = String(instance.t(key, { ...fill(values), defaultValue: NONE }));
    return text === NONE ? null : text;
  };
  /** Texts without values are the same each time; a page asks for hundreds of them whenever it is drawn. */
  const plain = new Map<string, string | null>();
  const find = (key: string, values?: TextValues): string | null => {
    if (values !== undefined) return look(key, values);
    let text = plain.get(key);
    if (text === undefined) {
      text = look(key);
      plain.set(key, text);
    }
    return text;
  };
  const translated: Translator = {
    ...written,
    language,
    find,
    t: (key, values) => {
      const text = find(key, values);
      if (text === null) throw new Error(`No text for "${key}" in ${language}; add it to io/language/catalogues`);
      return text;
    },
  };
  made.set(language, translated);
  return translated;
}
