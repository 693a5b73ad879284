import { describe, expect, it } from "vitest";
import { LANGUAGES, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { seriesOf } from "../../parts/series/series.test-support.ts";
import { changeSentence, gapChange } from "./change-sentence.ts";
import { texts } from "./texts.ts";

const TEXTS = [...SHARED_TEXTS, texts];

const years = [2026, 2027, 2028];
const before = seriesOf({ gap: [10, 20, 30] }, [0.6, 0.7, 0.8]);
const change = (after: readonly number[], probability: number[], year = 2027) => {
  const made = gapChange(before, seriesOf({ gap: after }, probability), years, year);
  if (!made) throw new Error("no change");
  return made;
};

describe("the change in words", () => {
  it("says how much, from what to what, and the probability before and after", () => {
    expect(changeSentence(change([10, -5, 0], [0.6, 0.4, 0.5]), "contracted", translator("nb", TEXTS))).toBe(
      "Med disse endringene blir underdekningen 25 avtalte årsverk mindre i 2027: fra 20 årsverk for lite til 5 årsverk for mye. Underdekning i 4 av 10 framtider, mot 7 av 10 før.",
    );
    expect(changeSentence(change([10, 32, 0], [0.6, 0.71, 0.5]), "contracted", translator("en", TEXTS))).toBe(
      "With these changes the shortage is 12 contracted FTE larger in 2027: from 20 FTE too few to 32 FTE too few. Shortage: 7 in 10 futures, as before.",
    );
  });
  it("names worked hours where the runs are told in them", () => {
    expect(changeSentence(change([10, 19, 0], [0.6, 0.7, 0.5]), "worked", translator("nb", TEXTS))).toMatch(
      /^Med disse endringene blir underdekningen 1 utført årsverk mindre i 2027: /,
    );
  });
  it("says when a change is felt later than the chosen year, and when it hardly matters", () => {
    expect(changeSentence(change([10, 20.1, 12], [0.6, 0.7, 0.5]), "contracted", translator("nn", TEXTS))).toBe(
      "Desse endringane merkast ikkje i 2027 (20 avtalte årsverk for lite), men frå 2028.",
    );
    expect(changeSentence(change([10, 20.1, 30.2], [0.6, 0.7, 0.8]), "contracted", translator("en", TEXTS))).toBe(
      "These changes hardly matter for 2027: 20 contracted FTE too few.",
    );
  });
  it("leaves no placeholder unfilled in any language", () => {
    for (const language of LANGUAGES) {
      for (const after of [
        [10, -5, 0],
        [10, 32, 0],
        [10, 20, 12],
        [10, 20, 30],
      ]) {
        expect(changeSentence(change(after, [0.6, 0.4, 0.5]), "contracted", translator(language, TEXTS))).not.toMatch(
          /\{\{|\}\}|undefined|NaN/,
        );
      }
    }
  });
  it("is nothing where a number is missing", () => {
    expect(gapChange(before, seriesOf({ gap: [null, null, null] }), years, 2027)).toBeNull();
    expect(gapChange(before, before, years, 2050)).toBeNull();
  });
});
