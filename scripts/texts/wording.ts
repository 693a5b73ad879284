import { LANGUAGES, type Language } from "#io/language";
import { CHANGE_KINDS, TABLES } from "#model/vocabulary";
import { entries } from "./entries.ts";
import type { WrittenArea } from "./find-texts.ts";
import { BOKMAAL_ENDING, ENDING_EXCEPTIONS, ENGLISH, FORECAST, NORWEGIAN, ONLY_BOKMAAL, ONLY_NYNORSK } from "./word-lists.ts";

/** A text in one language, with where it stands. */
export interface Said {
  readonly at: string;
  readonly language: Language;
  readonly text: string;
}

/** Every text of areas, in every language. */
export const saidIn = (areas: readonly WrittenArea[]): Said[] =>
  areas.flatMap(({ area, file, texts }) =>
    entries(texts).flatMap((entry) =>
      LANGUAGES.flatMap((language): Said[] => {
        const text = entry[language];
        return text === undefined ? [] : [{ at: `${file}: "${area}:${entry.key}"`, language, text }];
      }),
    ),
  );

/** Every title of tables, figures and kinds of change. */
export const saidInVocabulary = (): Said[] => [
  ...namesIn(TABLES, "model/vocabulary: TABLES"),
  ...namesIn(CHANGE_KINDS, "model/vocabulary: CHANGE_KINDS"),
];

/** Finds names in every language within a definition, whatever they are names of. */
export function namesIn(definition: unknown, at: string): Said[] {
  if (Array.isArray(definition)) return definition.flatMap((one, index) => namesIn(one, `${at}[${index}]`));
  // Schemas are objects of a class of their own; their names are no texts.
  if (typeof definition !== "object" || definition === null || Object.getPrototypeOf(definition) !== Object.prototype) return [];
  const names = definition as Readonly<Record<string, unknown>>;
  if (LANGUAGES.every((language) => typeof names[language] === "string"))
    return LANGUAGES.map((language) => ({ at, language, text: names[language] as string }));
  return Object.entries(names).flatMap(([name, value]) => namesIn(value, `${at}.${name}`));
}

/** The words of a text in small letters; values to fill in, code, files and options are none. */
export const words = (text: string): string[] =>
  text
    .replaceAll(/\{\{.*?\}\}/g, " ")
    .replaceAll(/`[^`]*`|<[^>]*>|[\w.-]+\.(csv|json)|\S*[=/_]\S*|--\S+/g, " ")
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);

const isBokmål = (word: string): boolean => ONLY_BOKMAAL.includes(word) || (BOKMAAL_ENDING.test(word) && !ENDING_EXCEPTIONS.includes(word));

/** Words that give a text away as written in another language than its own. */
const WRONG: { readonly [L in Language]: readonly [what: string, rule: (word: string) => boolean][] } = {
  nb: [
    ["English", (word) => ENGLISH.includes(word)],
    ["nynorsk", (word) => ONLY_NYNORSK.includes(word)],
  ],
  nn: [
    ["English", (word) => ENGLISH.includes(word)],
    ["bokmål", isBokmål],
  ],
  en: [["Norwegian", (word) => NORWEGIAN.includes(word)]],
};

/** Finds texts with words of another language, and texts that claim to know the future. One line each. */
export const wordingProblems = (said: readonly Said[]): string[] =>
  said.flatMap(({ at, language, text }) => [
    ...WRONG[language].flatMap(([what, rule]) => {
      const found = words(text).filter(rule);
      return found.length === 0 ? [] : [`${at} has ${what} in ${language}: ${found.join(", ")}`];
    }),
    ...(FORECAST.test(text) ? [`${at} claims to know the future in ${language}: ${text}`] : []),
  ]);
