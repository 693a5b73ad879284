import { describe, expect, it } from "vitest";
import type { ComparisonItem, Decomposition, Sensitivity } from "#model/analysis";
import { SHARED_TEXTS } from "../areas/index.ts";
import { LANGUAGES } from "../language.ts";
import { translator } from "../translator.ts";
import { differenceSentence } from "./difference-sentence.ts";
import { sureSentences } from "./sure-sentences.ts";
import { whySentences } from "./why-sentences.ts";

const near = (mean: number, spread = 0) => ({
  mean,
  p10: mean - spread,
  p25: mean - spread / 2,
  p50: mean,
  p75: mean + spread / 2,
  p90: mean + spread,
});
const why = (
  start: number,
  end: number,
  effects: readonly (readonly [Decomposition["effects"][number]["factor"], number])[],
): Decomposition => ({
  kind: "decomposition",
  from: 2026,
  to: 2036,
  start: near(start),
  end: near(end, 60),
  effects: effects.map(([factor, mean]) => ({ factor, effect: near(mean) })),
  interaction: near(0),
});
const say = (result: Decomposition) => LANGUAGES.map((language) => whySentences(result, translator(language, SHARED_TEXTS)).join(" "));

describe("why a gap changes", () => {
  it("names what moves it most, what pulls the other way and how sure it is, in three languages", () => {
    const result = why(228, 643, [
      ["retirement", 720],
      ["leaving", 743],
      ["death", 68],
      ["graduates", -1500],
      ["population", 487],
    ]);
    expect(say(result)).toEqual([
      "Fra 2026 til 2036 går det fra 228 avtalte årsverk for lite til 643 årsverk for lite, mest fordi ansatte slutter i yrket (+743), ansatte går av med pensjon (+720) og befolkningen gir mer å gjøre (+487). Andre veien trekker det at nyutdannede begynner i yrket (−1\u202f500). I 2036 er det mellom 583 avtalte årsverk for lite og 703 årsverk for lite i 8 av 10 framtider.",
      "Frå 2026 til 2036 går det frå 228 avtalte årsverk for lite til 643 årsverk for lite, mest fordi tilsette sluttar i yrket (+743), tilsette går av med pensjon (+720) og befolkninga gir meir å gjere (+487). Andre vegen dreg det at nyutdanna byrjar i yrket (−1\u202f500). I 2036 er det mellom 583 avtalte årsverk for lite og 703 årsverk for lite i 8 av 10 framtider.",
      "From 2026 to 2036 it goes from 228 contracted FTE too few to 643 FTE too few, mostly because staff leave the occupation (+743), staff retire (+720) and the population gives more to do (+487). Pulling the other way: new graduates start in the occupation (-1,500). In 2036 it is between 583 contracted FTE too few and 703 FTE too few in 8 in 10 futures.",
    ]);
  });

  it("turns about where the gap falls, and names no factor too small to matter", () => {
    const [, , english] = say(
      why(100, -40, [
        ["graduates", -300],
        ["moves", -10],
        ["retirement", 170],
      ]),
    );
    expect(english).toMatch(
      /goes from 100 contracted FTE too few to 40 FTE too many, mostly because new graduates start in the occupation \(-300\)\./,
    );
    expect(english).not.toContain("move");
  });

  it("says that little changes where it does, with both sides, and keeps a decimal for small groups", () => {
    expect(
      say(
        why(100, 101, [
          ["graduates", -300],
          ["retirement", 301],
        ]),
      )[2],
    ).toMatch(/little changes \(101 contracted FTE too few\).*both ways/);
    expect(say(why(1.2, 1.2, []))[2]).toMatch(/^From 2026 to 2036 little changes \(1\.2 contracted FTE too few\)\./);
    expect(say(why(1.2, 2.6, [["retirement", 1.4]]))[2]).toMatch(
      /from 1\.2 contracted FTE too few to 2\.6 FTE too few, mostly because staff retire \(\+1\.4\)/,
    );
  });
});

describe("how sure a gap is", () => {
  const index = (value: number) => ({ value, low: value, high: value });
  const unit = (...groups: (readonly [Sensitivity["units"][number]["groups"][number]["group"], number])[]) => ({
    unit: "norge",
    centre: 180,
    gap: near(200, 500),
    standardDeviation: 390,
    groups: groups.map(([group, first]) => ({ group, low: 0, high: 1, first: index(first), total: index(first) })),
  });
  it("names the group that decides most, and the next", () => {
    const found = unit(["stock", 0.12], ["exit:leaving", 0.22], ["population", 0.1], ["driver", 0.01]);
    expect(LANGUAGES.map((language) => sureSentences(found, 2035, translator(language, SHARED_TEXTS)).slice(1).join(" "))).toEqual([
      expect.stringMatching(/«Hvor mange som slutter».*22.%.*«Antall ansatte i dag» \(12.%\) og «Befolkningen framover» \(10.%\)/),
      expect.stringContaining("«Kor mange som sluttar»"),
      "“How many leave” decides most: if we knew it exactly, about 22% of the uncertainty would go. Next come “Number of staff today” (12%) and “The coming population” (10%).",
    ]);
  });
  it("says nothing of a next one where one group alone is worth naming", () => {
    const found = unit(["exit:leaving", 0.9], ["stock", 0.029]);
    expect(LANGUAGES.map((language) => sureSentences(found, 2035, translator(language, SHARED_TEXTS)))).toEqual([
      [
        "I 2035 er det mellom 300 avtalte årsverk for mye og 700 årsverk for lite i 8 av 10 framtider.",
        expect.stringContaining("«Hvor mange som slutter»"),
      ],
      [
        "I 2035 er det mellom 300 avtalte årsverk for mykje og 700 årsverk for lite i 8 av 10 framtider.",
        expect.stringContaining("«Kor mange som sluttar»"),
      ],
      [
        expect.stringContaining("between 300 contracted FTE too many and 700 FTE too few"),
        expect.stringContaining("“How many leave” decides most"),
      ],
    ]);
  });
  it("names two after the first and no more, the largest first, from three hundredths on", () => {
    const words = translator("en", SHARED_TEXTS);
    const four = unit(["driver", 0.03], ["population", 0.1], ["stock", 0.12], ["exit:leaving", 0.22]);
    expect(sureSentences(four, 2035, words).at(-1)).toBe("Next come “Number of staff today” (12%) and “The coming population” (10%).");
    const three = unit(["driver", 0.03], ["exit:leaving", 0.22], ["stock", 0.12]);
    expect(sureSentences(three, 2035, words).at(-1)).toMatch(/^Next come “Number of staff today” \(12%\) and “.+” \(3%\)\.$/);
  });
  it("says the band alone where every group is too small to name, and never that more than all would go", () => {
    const words = translator("en", SHARED_TEXTS);
    expect(sureSentences(unit(["stock", 0.02]), 2035, words)).toEqual([expect.stringContaining("700 FTE too few")]);
    expect(sureSentences(unit(["stock", 1.2]), 2035, words)[1]).toContain("100%");
  });
  it("keeps a decimal in the band of a small group", () => {
    const small = { ...unit(["stock", 0.5]), gap: near(0.6, 1) };
    const [band] = sureSentences(small, 2035, translator("en", SHARED_TEXTS));
    expect(band).toContain("0.4 contracted FTE too many and 1.6 FTE too few");
  });
  it("says so where nothing decides", () => {
    expect(sureSentences(unit(), 2035, translator("en", SHARED_TEXTS))).toEqual([
      "None of the figures makes a difference here: the projection is as sure as it can be.",
    ]);
  });
});

describe("what has changed", () => {
  const item = (mean: number, ...effects: ComparisonItem["effects"]): ComparisonItem => ({
    occupation: "bioingenior",
    unit: "helse-bergen",
    a: near(100),
    b: near(100 + mean),
    difference: near(mean, 5),
    effects,
    interaction: 0,
  });
  const about = {
    occupation: {
      names: { nb: "bioingeniør", nn: "bioingeniør", en: "bioengineer" },
      plurals: { nb: "bioingeniører", nn: "bioingeniørar", en: "bioengineers" },
    },
    unit: {
      kind: "hf",
      sector: "hospital",
      code: null,
      names: { nb: "Helse Bergen HF", nn: "Helse Bergen HF", en: "Bergen Hospital Trust" },
    },
    year: 2035,
    basis: { kind: "since", name: "2025" },
  } as const;
  it("says which way, how much and why", () => {
    const found = item(42, { cause: "exits", effect: 40 }, { cause: "education", effect: -12 }, { cause: "demand", effect: 14 });
    expect(LANGUAGES.map((language) => differenceSentence({ item: found, ...about }, translator(language, SHARED_TEXTS)))).toEqual([
      "Siden 2025 er underdekningen på bioingeniører i Helse Bergen i 2035 42 avtalte årsverk større, mest på grunn av avgang (+40) og etterspørsel (+14).",
      "Sidan 2025 er underdekninga på bioingeniørar i Helse Bergen i 2035 42 avtalte årsverk større, mest på grunn av avgang (+40) og etterspurnad (+14).",
      "Since 2025, the shortage of bioengineers in Bergen Hospital Trust in 2035 is 42 contracted FTE larger, mostly because of exits (+40) and demand (+14).",
    ]);
  });
  it("says that it is the same where it is, and gives no cause where there is none", () => {
    const english = (found: ComparisonItem) =>
      differenceSentence({ item: found, ...about, basis: { kind: "against", name: "reference" } }, translator("en", SHARED_TEXTS));
    expect(english(item(0.3))).toMatch(/^Compared with reference, .* is practically the same\.$/);
    expect(english(item(-12))).toMatch(/is 12 contracted FTE smaller\.$/);
  });
});
