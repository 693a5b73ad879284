import { expect, test } from "vitest";
import type { BandTest } from "#model/analysis";
import { SHARED_TEXTS } from "../areas/index.ts";
import { LANGUAGES } from "../language.ts";
import { translator } from "../translator.ts";
import { bandSentence, bandsSentence } from "./band-sentence.ts";

const NURSES = {
  names: { nb: "sykepleier", nn: "sjukepleiar", en: "nurse" },
  plurals: { nb: "Sykepleiere", nn: "Sjukepleiarar", en: "Nurses" },
};
const say = (tested: BandTest) =>
  LANGUAGES.map((language) => bandSentence("sykepleier", NURSES, tested, translator(language, SHARED_TEXTS)));
const held = { share: 0.786, error: 0.0684, series: 16 };

test("a band says what intervals have held of all series together, with their standard error", () => {
  expect(say({ counted: ["sykepleier"], held })).toEqual([
    "Mot eldre tellinger har 80 %-intervaller med modellens egen feil holdt 79\u00a0% av gangene. Det gjelder 16 tallrekker samlet, med standardfeil 7 prosentpoeng, ikke sykepleiere alene.",
    "Mot eldre teljingar har 80 %-intervall med feilen til modellen sjølv halde 79\u00a0% av gongene. Det gjeld 16 talrekkjer samla, med standardfeil 7 prosentpoeng, ikkje sjukepleiarar åleine.",
    "Against earlier counts, 80% intervals with the model's own error have held 79% of the time. That is of 16 series together, with a standard error of 7 percentage points, not of nurses alone.",
  ]);
});

test("a band that was not tried says so, whatever others have held, and why", () => {
  const [uncounted] = say({ counted: ["radiograf"], held });
  expect(uncounted).toBe("Båndet for sykepleiere er ikke prøvd mot eldre tellinger: datasettet har ingen rekke av dem.");
  const [untried] = say({ counted: ["sykepleier"], held: null });
  expect(untried).toBe("Båndet for sykepleiere er ikke prøvd her mot de eldre tellingene som finnes.");
});

test("many bands say together what history can carry, and of how many occupations it says nothing", () => {
  const words = translator("en", SHARED_TEXTS);
  expect(bandsSentence(["sykepleier", "radiograf", "lege"], { counted: ["sykepleier"], held }, words)).toBe(
    "Against earlier counts, 80% intervals with the model's own error have held 79% of the time (16 series together, standard error 7 percentage points). 2 of 3 occupations have no series to test against.",
  );
  expect(bandsSentence(["sykepleier"], { counted: ["sykepleier"], held: null }, words)).toBe(
    "The 80% intervals have not been tested here against earlier counts. 0 of 1 occupations have no series to test against.",
  );
});
