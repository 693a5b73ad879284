import { createInstance } from "i18next";
import { type Formats, formats } from "./formats.ts";
import type { Language } from "./language.ts";
import type { TextKey, ValuesFor } from "./text-areas.ts";
import { type AreaStrings, type AreaTexts, inLanguage } from "./texts.ts";

/** Values put into a text. `count` picks the plural form and is also written, formatted, where the text says `{{n}}`. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Texts and number formats of one language. */
export interface Translator extends Formats {
  readonly language: Language;
  /** Gives the text of a key with its values in place. Numbers are formatted without decimals; format others first. */
  t<K extends TextKey>(key: K, ...values: ValuesFor<K>): string;
  /** Gives the text of a key that is known only at run time, or null where there is none. Its group is declared as found in its `texts.ts`. */
  find(key: string, values?: TextValues): string | null;
}

/** What no text is: stands for one that is missing. */
const NONE = "\u0000";

/** Makes the translator of a language that knows the texts of these areas. */
export const translator = (language: Language, areas: readonly AreaTexts[]): Translator =>
  translatorOf(
    language,
    areas.map((area) => inLanguage(area, language)),
  );

/** Makes a translator from texts that are in its language alone, as a browser loads them. */
export function translatorOf(language: Language, areas: readonly AreaStrings[]): Translator {
  const instance = createInstance();
  // Resources are in memory, so initialisation is synchronous and the promise holds nothing to wait for.
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: areas.map(({ area }) => area),
    resources: { [language]: Object.fromEntries(areas.map(({ area, strings }) => [area, strings])) },
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
  return {
    ...written,
    language,
    find,
    t: (key, ...[values]) => {
      const text = find(key, values);
      if (text === null) throw new Error(`No text for "${key}" in ${language} here; give the translator the area it stands in`);
      return text;
    },
  };
}
