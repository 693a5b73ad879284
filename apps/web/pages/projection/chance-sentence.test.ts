import { describe, expect, it } from "vitest";
import { LANGUAGES, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import type { Chance } from "#model/scenario";
import { seriesOf } from "../../parts/series/series.test-support.ts";
import { chanceSentence } from "./chance-sentence.ts";

const { gap } = seriesOf({ gap: [1, 2, 3] }).measures;
const narrow = seriesOf({ gap: [1, 2, 3] }).measures.gap;
const chance = (share: number | null): Chance => ({
  chanceVariance: [0, 1, 1],
  parameterVariance: [0, 1, 1],
  chanceShare: [null, share, share],
  expectedGap: { ...narrow, p10: [0, 1, 2], p90: [2, 3, 4] },
});
const say = (share: number | null, at = 1) =>
  LANGUAGES.map((language) => chanceSentence(chance(share), gap, { at, year: 2031 }, translator(language, SHARED_TEXTS)));

describe("chance in words", () => {
  it("says how much is chance and how much is uncertain figures, with both widths", () => {
    expect(say(0.62)).toEqual([
      "Av usikkerheten i 2031 kommer 62\u00a0% av tilfeldigheter (hvem som slutter, flytter og kommer) og 38\u00a0% av at tallene ikke er sikre. I 8 av 10 framtider er underdekningen −8 til 12 avtalte årsverk med tilfeldigheter, mot 1–3 uten.",
      "Av uvissa i 2031 kjem 62\u00a0% av tilfeldige utslag (kven som sluttar, flyttar og kjem) og 38\u00a0% av at tala ikkje er sikre. I 8 av 10 framtider er underdekninga −8 til 12 avtalte årsverk med tilfeldige utslag, mot 1–3 utan.",
      "Of the uncertainty in 2031, 62% comes from chance (who leaves, moves and comes) and 38% from figures that are not certain. In 8 in 10 futures the shortage is -8 to 12 contracted FTE with chance, against 1–3 without.",
    ]);
  });
  it("never says none where there is a little, and says so where nothing varies", () => {
    expect(say(0.001)[2]).toContain("less than 1% comes from chance");
    expect(say(0.5, 0)[2]).toBe("The shortage in 2031 does not vary between futures.");
  });
});
