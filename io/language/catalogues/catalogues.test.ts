import { describe, expect, it } from "vitest";
import type { Texts } from "../catalogue.ts";
import { LANGUAGES } from "../language.ts";
import { findingSentences } from "./finding-sentences/index.ts";
import { CATALOGUES } from "./index.ts";
import { planChapters } from "./plan-chapters/index.ts";

/** Every text with its dotted key. */
function flatten(texts: Texts, prefix = ""): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!).toSorted();
const words = (text: string): string[] =>
  text
    .replaceAll(/\{\{.*?\}\}/g, " ")
    .replaceAll(/`[^`]*`|<[^>]*>|[\w.-]+\.(csv|json)|\S*[=/_]\S*|--\S+/g, " ")
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);

/** Words that only English has, and that a half-translated text would keep. */
const ENGLISH = [
  "the",
  "and",
  "with",
  "your",
  "from",
  "this",
  "that",
  "are",
  "shortage",
  "supply",
  "demand",
  "file",
  "row",
  "years",
  "of",
  "not",
  "is",
  "choose",
  "staff",
];
/** Bokmål words that nynorsk writes otherwise. */
const ONLY_BOKMAAL = [
  "ikke",
  "hva",
  "hvor",
  "hvordan",
  "hvorfor",
  "hvem",
  "hver",
  "hvert",
  "hvis",
  "noen",
  "noe",
  "mer",
  "flere",
  "bare",
  "velg",
  "se",
  "være",
  "uke",
  "uker",
  "fra",
  "kommer",
  "gjør",
  "uten",
  "siden",
  "hele",
  "høyere",
  "lavere",
  "høy",
  "lav",
  "mye",
  "navn",
  "antall",
  "kilde",
  "kilder",
  "kildene",
  "tall",
  "tallene",
  "tallet",
  "annen",
  "annet",
  "egen",
  "egne",
  "eget",
  "disse",
  "nå",
  "dere",
  "de",
  "dem",
  "deres",
  "en",
  "et",
  "jeg",
  "selv",
  "vet",
  "blitt",
  "ble",
  "gi",
  "tar",
  "enhet",
  "enheter",
  "enheten",
  "tjenester",
  "tjenesten",
  "ansatte",
  "sykepleier",
  "sykepleiere",
  "sykehus",
  "sykehuset",
  "helseforetak",
  "etterspørsel",
  "etterspørselen",
  "usikkerhet",
  "sikkerhet",
  "virksomhet",
  "virksomheten",
  "mulig",
  "mulige",
  "trolig",
  "omtrent",
  "forutsetning",
  "forutsetninger",
  "antakelse",
  "antakelser",
  "beregning",
  "beregningen",
  "lenke",
  "lenken",
  "filen",
];
/** Nynorsk words that bokmål writes otherwise. */
const ONLY_NYNORSK = [
  "ikkje",
  "kva",
  "kvar",
  "korleis",
  "kvifor",
  "kven",
  "kvart",
  "nokon",
  "noko",
  "meir",
  "fleire",
  "berre",
  "vel",
  "sjå",
  "vere",
  "veke",
  "veker",
  "frå",
  "kjem",
  "gjer",
  "utan",
  "heile",
  "høgare",
  "lågare",
  "mykje",
  "namn",
  "kjelde",
  "kjelder",
  "tal",
  "tala",
  "annan",
  "eigen",
  "eigne",
  "desse",
  "dei",
  "ein",
  "eit",
  "eg",
  "sjølv",
  "veit",
  "vorte",
  "tek",
  "eining",
  "einingar",
  "tenester",
  "tilsette",
  "sjukepleiar",
  "sjukepleiarar",
  "sjukehus",
  "helseføretak",
  "etterspurnad",
  "etterspurnaden",
  "usikkerheit",
  "verksemd",
  "mogleg",
  "truleg",
  "føresetnad",
  "føresetnader",
  "lenkje",
  "lenkja",
];
/** Endings that give bokmål away in nynorsk; the exceptions are words nynorsk has too. */
const BOKMAAL_ENDING = /(het|heten|heter|hetene)$|[^s]lig(e|ere|st)?$/;
const ENDING_EXCEPTIONS = ["nyhet"];
/** Words that claim to know the future. */
const FORECAST = /prognose|forecast|predik|spådd/i;

describe("catalogues", () => {
  const { nb, nn } = findingSentences;
  for (const [area, catalogue] of Object.entries({
    ...CATALOGUES,
    "plan-chapters": planChapters,
    "finding-sentences": { nb, nn, en: nb },
  })) {
    const texts = Object.fromEntries(LANGUAGES.map((language) => [language, new Map(flatten(catalogue[language]))]));
    const { nb, nn, en } = texts as Record<(typeof LANGUAGES)[number], Map<string, string>>;

    describe(area, () => {
      it("has the same keys in every language", () => {
        expect([...nn.keys()].toSorted()).toEqual([...nb.keys()].toSorted());
        expect([...en.keys()].toSorted()).toEqual([...nb.keys()].toSorted());
      });

      it("has the same values to fill in under each key", () => {
        for (const [key, text] of nb) {
          const expected = [...new Set(placeholders(text))];
          for (const other of [nn, en]) expect([...new Set(placeholders(other.get(key) ?? ""))], key).toEqual(expected);
        }
      });

      it("has no empty text and no space at the end", () => {
        for (const language of LANGUAGES)
          for (const [key, text] of texts[language]!) {
            expect(text.trimEnd(), `${language} ${key}`).toBe(text);
            expect(text, `${language} ${key}`).not.toBe("");
          }
      });

      it("leaves no English in the Norwegian texts", () => {
        for (const [language, map] of [
          ["nb", nb],
          ["nn", nn],
        ] as const)
          for (const [key, text] of map)
            expect(
              words(text).filter((word) => ENGLISH.includes(word)),
              `${language} ${key}: ${text}`,
            ).toEqual([]);
      });

      it("writes nynorsk as nynorsk", () => {
        for (const [key, text] of nn) {
          const wrong = words(text).filter(
            (word) => ONLY_BOKMAAL.includes(word) || (BOKMAAL_ENDING.test(word) && !ENDING_EXCEPTIONS.includes(word)),
          );
          expect(wrong, `${key}: ${text}`).toEqual([]);
        }
      });

      it("writes bokmål as bokmål", () => {
        for (const [key, text] of nb)
          expect(
            words(text).filter((word) => ONLY_NYNORSK.includes(word)),
            `${key}: ${text}`,
          ).toEqual([]);
      });

      it("never claims to forecast", () => {
        for (const language of LANGUAGES)
          for (const [key, text] of texts[language]!) expect(FORECAST.test(text), `${language} ${key}: ${text}`).toBe(false);
      });
    });
  }
});
