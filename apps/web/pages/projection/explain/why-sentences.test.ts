import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, translator, whySentences } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { type Decomposition, GAP_FACTORS, type GapFactor } from "#model/analysis";
import { samples } from "../../../../../model/vocabulary/samples.test-support.ts";
import { waterfallSteps } from "./waterfall-steps.ts";

const around = (mean: number, by = 10) => ({ mean, p10: mean - by, p25: mean - by / 2, p50: mean, p75: mean + by / 2, p90: mean + by });
const decomposition = (start: number, effects: Partial<Record<GapFactor, number>>, interaction = 0): Decomposition => ({
  kind: "decomposition",
  from: 2026,
  to: 2035,
  start: around(start),
  end: around(
    Object.values(effects).reduce((sum, effect) => sum + effect, start + interaction),
    55,
  ),
  effects: GAP_FACTORS.flatMap((factor) => (effects[factor] === undefined ? [] : [{ factor, effect: around(effects[factor]) }])),
  interaction: around(interaction, 1),
});
const say = (result: Decomposition) => LANGUAGES.map((language) => whySentences(result, translator(language, SHARED_TEXTS)).join(" "));

describe("why the gap changes", () => {
  it("says from what to what, the largest causes, what pulls the other way, and how sure the end is", () => {
    const wider = decomposition(18, { retirement: 57, population: 39, death: 5, graduates: -60, reentry: -27 });
    expect(say(wider)).toEqual([
      "Fra 2026 til 2035 går det fra 18 avtalte årsverk for lite til 32 årsverk for lite, mest fordi ansatte går av med pensjon (+57) og befolkningen gir mer å gjøre (+39). Andre veien trekker det at nyutdannede begynner i yrket (−60) og fagfolk kommer tilbake til yrket (−27). I 2035 er det mellom 23 avtalte årsverk for mye og 87 årsverk for lite i 8 av 10 framtider.",
      "Frå 2026 til 2035 går det frå 18 avtalte årsverk for lite til 32 årsverk for lite, mest fordi tilsette går av med pensjon (+57) og befolkninga gir meir å gjere (+39). Andre vegen dreg det at nyutdanna byrjar i yrket (−60) og fagfolk kjem tilbake til yrket (−27). I 2035 er det mellom 23 avtalte årsverk for mykje og 87 årsverk for lite i 8 av 10 framtider.",
      "From 2026 to 2035 it goes from 18 contracted FTE too few to 32 FTE too few, mostly because staff retire (+57) and the population gives more to do (+39). Pulling the other way: new graduates start in the occupation (-60) and professionals return to the occupation (-27). In 2035 it is between 23 contracted FTE too many and 87 FTE too few in 8 in 10 futures.",
    ]);
  });

  it("turns the sides where the gap narrows", () => {
    const [nb] = say(decomposition(40, { retirement: 20, graduates: -80 }));
    expect(nb).toContain("fra 40 avtalte årsverk for lite til 20 årsverk for mye, mest fordi nyutdannede begynner i yrket (−80).");
    expect(nb).toContain("Andre veien trekker det at ansatte går av med pensjon (+20).");
  });

  it("says that little changes where the level stays, and what holds it there", () => {
    const [nb, , en] = say(decomposition(229, { retirement: 700, graduates: -698 }));
    expect(nb).toMatch(
      /^Fra 2026 til 2035 endrer det seg lite \(231 avtalte årsverk for lite\), for det som virker, er omtrent like stort begge veier\./,
    );
    expect(en).toContain(
      "From 2026 to 2035 little changes (231 contracted FTE too few), for what is at work is about as strong both ways. The shortage widens because staff retire (+700). It narrows because new graduates start in the occupation (-698). In 2035 it is between 176 contracted FTE too few and 286 FTE too few in 8 in 10 futures.",
    );
  });

  it("keeps a decimal for small groups, where whole FTE would say nothing", () => {
    expect(say(decomposition(0.4, { retirement: 1.1, graduates: -0.7 }))[0]).toContain(
      "fra 0,4 avtalte årsverk for lite til 0,8 årsverk for lite, mest fordi ansatte går av med pensjon (+1,1)",
    );
  });

  it("is whole in every language whatever is at work", () => {
    const effect = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(effect, fc.dictionary(fc.constantFrom(...GAP_FACTORS), effect), (start, effects) => {
        for (const text of say(decomposition(start, effects))) {
          expect(text).not.toMatch(/\{\{|undefined|NaN|\(\)/);
          expect(text).toMatch(/^[A-Z].*\.$/);
        }
      }),
      { numRuns: samples(60) },
    );
  });
});

describe("the steps of the waterfall", () => {
  it("add up from the first gap to the last, with what factors do together where that is anything", () => {
    const steps = waterfallSteps(decomposition(18, { retirement: 57, graduates: -60 }, 3), translator("nb", SHARED_TEXTS));
    expect(steps.map((step) => step.name)).toEqual([
      "Underdekning 2026",
      "Pensjon",
      "Nyutdannede",
      "Samspill og rest",
      "Underdekning 2035",
    ]);
    const [first, ...rest] = steps.map((step) => step.amount);
    const last = rest.pop();
    expect(rest.reduce((sum, amount) => sum + amount, first ?? 0)).toBeCloseTo(last ?? Number.NaN, 9);
    expect(waterfallSteps(decomposition(18, { retirement: 57 }), translator("nb", SHARED_TEXTS))).toHaveLength(3);
  });
});
