import { describe, expect, it } from "vitest";
import { LANGUAGES, sureSentences, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import type { FigureGroup } from "#model/analysis";
import type { UnitSensitivity } from "./unit-sensitivity.ts";

const index = (value: number) => ({ value, low: value - 0.05, high: value + 0.05 });
const unit = (shares: Partial<Record<FigureGroup, number>>): UnitSensitivity => ({
  unit: "norge",
  centre: 186,
  gap: { mean: 232, p10: -254, p25: -2, p50: 224, p75: 498, p90: 722 },
  standardDeviation: 367,
  groups: Object.entries(shares).map(([group, value]) => ({
    group: group as FigureGroup,
    low: 0,
    high: 1,
    first: index(value),
    total: index(value),
  })),
});
const say = (given: UnitSensitivity) =>
  LANGUAGES.map((language) => sureSentences(given, 2035, translator(language, SHARED_TEXTS)).join(" "));

describe("how sure a gap is", () => {
  it("says the band, what decides most, and what comes next, whatever the order given", () => {
    expect(say(unit({ stock: 0.12, "exit:leaving": 0.23, "demand:standard": 0.19, places: 0.01 }))).toEqual([
      "I 2035 er det mellom 254 avtalte årsverk for mye og 722 årsverk for lite i 8 av 10 framtider. Mest avgjør «Hvor mange som slutter»: Hadde vi visst det helt sikkert, ville omtrent 23\u00a0% av usikkerheten blitt borte. Deretter kommer «Vekst i standard» (19\u00a0%) og «Antall ansatte i dag» (12\u00a0%).",
      "I 2035 er det mellom 254 avtalte årsverk for mykje og 722 årsverk for lite i 8 av 10 framtider. Mest avgjer «Kor mange som sluttar»: Hadde vi visst det heilt sikkert, ville om lag 23\u00a0% av uvissa vorte borte. Deretter kjem «Vekst i standard» (19\u00a0%) og «Talet på tilsette i dag» (12\u00a0%).",
      "In 2035 it is between 254 contracted FTE too many and 722 FTE too few in 8 in 10 futures. “How many leave” decides most: if we knew it exactly, about 23% of the uncertainty would go. Next come “Growth in standard” (19%) and “Number of staff today” (12%).",
    ]);
  });
  it("never promises more than all of it, and says nothing of groups that explain nothing", () => {
    const [, , en] = say(unit({ stock: 1.04, places: 0.001 }));
    expect(en).toContain("about 100% of the uncertainty would go");
    expect(en).not.toContain("Study places");
  });
  it("says so where no figure makes a difference", () => {
    expect(say(unit({}))[2]).toBe("None of the figures makes a difference here: the projection is as sure as it can be.");
  });
});
