import { describe, expect, it } from "vitest";
import type { OccupationInfo, UnitInfo } from "#apps/contract";
import { LANGUAGES, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { type ComparisonItem, sizeOf } from "#model/analysis";
import { partsOf } from "./causes.ts";
import { answerSentences, largestAt, matters } from "./differences.ts";

const around = (mean: number) => ({ mean, p10: mean - 5, p25: mean - 2, p50: mean, p75: mean + 2, p90: mean + 5 });
const item = (occupation: string, unit: string, difference: number | null, effects: ComparisonItem["effects"] = []): ComparisonItem => ({
  occupation,
  unit,
  a: around(100),
  b: around(100 + (difference ?? 7)),
  difference: difference === null ? null : around(difference),
  effects,
  interaction: 0,
});
const names = (name: string) => ({ nb: name, nn: name, en: name });
const NORWAY: Partial<UnitInfo> = {
  id: "norge",
  kind: "nation",
  sector: "none",
  code: null,
  names: { nb: "Norge", nn: "Noreg", en: "Norway" },
};
const OCCUPATIONS: Record<string, Partial<OccupationInfo>> = {
  bioingenior: {
    names: { nb: "bioingeniør", nn: "bioingeniør", en: "bioengineer" },
    plurals: { nb: "bioingeniører", nn: "bioingeniørar", en: "bioengineers" },
  },
  radiograf: { names: names("radiograf"), plurals: { nb: "radiografer", nn: "radiografar", en: "radiographers" } },
};
const data = {
  unit: (id: string) => (id === "norge" ? (NORWAY as UnitInfo) : undefined),
  occupation: (id: string) => OCCUPATIONS[id] as OccupationInfo | undefined,
};
const say = (items: readonly ComparisonItem[]) =>
  LANGUAGES.map((language) =>
    answerSentences(
      { items, unit: "norge", year: 2035, basis: { kind: "since", name: "utgave A" }, data },
      translator(language, SHARED_TEXTS),
    ).join(" "),
  );

describe("what has changed", () => {
  it("is answered with the largest difference, its causes, and how many occupations move which way", () => {
    const items = [
      item("radiograf", "norge", -31, [{ cause: "education", effect: -30 }]),
      item("bioingenior", "norge", 123, [
        { cause: "demand", effect: 100 },
        { cause: "exits", effect: 30 },
        { cause: "stock", effect: -8 },
      ]),
      item("bioingenior", "helse-bergen", 400),
    ];
    expect(say(items)).toEqual([
      "Siden utgave A er underdekningen på bioingeniører i Norge i 2035 123 avtalte årsverk større, mest på grunn av etterspørsel (+100) og avgang (+30). Blant 2 yrker i Norge er underdekningen større i 1 og mindre i 1.",
      "Sidan utgave A er underdekninga på bioingeniørar i Noreg i 2035 123 avtalte årsverk større, mest på grunn av etterspurnad (+100) og avgang (+30). Blant 2 yrke i Noreg er underdekninga større i 1 og mindre i 1.",
      "Since utgave A, the shortage of bioengineers in Norway in 2035 is 123 contracted FTE larger, mostly because of demand (+100) and exits (+30). Among 2 occupations in Norway, the shortage is larger in 1 and smaller in 1.",
    ]);
  });
  it("says so where nothing differs, and where the unit has nothing to compare", () => {
    expect(say([item("bioingenior", "norge", 0.2), item("radiograf", "norge", 0)])[0]).toMatch(/så å si den samme i alle yrker\.$/);
    expect(say([item("bioingenior", "norge", 0.2)])[0]).toMatch(/bioingeniører i Norge i 2035 så å si den samme\.$/);
    expect(say([item("bioingenior", "helse-bergen", 4)])[2]).toBe(
      "None of the occupations you are looking at exist in Norway on both sides.",
    );
  });
  it("takes the difference of the sides where the draws are not at hand", () => {
    const kept = item("bioingenior", "norge", null);
    expect(sizeOf(kept)).toBe(7);
    expect(largestAt([kept, item("radiograf", "norge", 3)], "norge")).toBe(kept);
    expect([matters(kept), matters(item("radiograf", "norge", 0.4))]).toEqual([true, false]);
  });
  it("gives no cause where the scenario alone sets the sides apart", () => {
    expect(say([item("bioingenior", "norge", -65, [{ cause: "scenario", effect: -65 }])])[2]).toMatch(/is 65 contracted FTE smaller\.$/);
  });
});

describe("the parts of a difference", () => {
  const words = translator("en", SHARED_TEXTS);
  const given = { ...item("bioingenior", "norge", -4, [{ cause: "population", effect: 0.01 }]), interaction: -4.3 };
  it("leave out what reads as zero and end with what causes do together", () => {
    expect(partsOf(given, { notAttributed: [] }, words).map(({ name, effect }) => [name, effect])).toEqual([
      ["Acting together, and the rest", -4.3],
    ]);
  });
  it("call the rest not attributed where a part could not be taken alone", () => {
    const notAttributed = [{ occupation: "bioingenior", cause: "stock", reason: "missing-figures", missing: null }] as const;
    expect(partsOf(given, { notAttributed: [...notAttributed] }, words)[0]?.name).toBe("Not attributed");
    expect(partsOf(given, { notAttributed: [{ ...notAttributed[0], occupation: "radiograf" }] }, words)[0]?.name).toBe(
      "Acting together, and the rest",
    );
  });
});
