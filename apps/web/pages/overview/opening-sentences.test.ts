import { describe, expect, it } from "vitest";
import type { OccupationInfo, Overview, ShortageItem, UnitInfo } from "#apps/contract";
import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { withinUnit } from "../../parts/unit-levels/within.ts";
import { type Opening, openingSentences } from "./opening-sentences.ts";
import { item } from "./shortage-item.test-support.ts";
import { texts } from "./texts.ts";

const TEXTS = [...SHARED_TEXTS, texts];

const unit = (
  id: string,
  kind: UnitInfo["kind"],
  parent: string | null,
  name: string,
  sector: UnitInfo["sector"] = "hospital",
): UnitInfo => ({
  id,
  kind,
  sector,
  parent,
  names: { nb: name, nn: name, en: name },
  shortName: name,
  organisationNumber: null,
  code: null,
  staffed: true,
});
const occupation = (id: string, nb: string, nn: string, en: string): OccupationInfo => ({
  id,
  group: "laboratory",
  names: { nb, nn, en },
  plurals: { nb: `${nb}er`, nn: `${nn}ar`, en: `${en}s` },
  styrk08: null,
  isco08: null,
  escoUri: null,
  authorised: true,
  intakeAssumed: false,
  headcount: 1,
});

const UNITS = [
  unit("norge", "nation", null, "Norge", "none"),
  unit("helse-vest", "rhf", "norge", "Helse Vest RHF", "none"),
  unit("helse-bergen", "hf", "helse-vest", "Helse Bergen HF"),
  unit("helse-fonna", "hf", "helse-vest", "Helse Fonna HF"),
  unit("vestland", "county", "norge", "Vestland", "municipal"),
];
const OCCUPATIONS = [
  occupation("bioingenior", "bioingeniør", "bioingeniør", "bioengineer"),
  occupation("radiograf", "radiograf", "radiograf", "radiographer"),
];

function opening(items: readonly ShortageItem[], change: Partial<Opening> = {}): Opening {
  const overview: Overview = {
    dataset: "d",
    scenario: "s",
    baseYear: 2026,
    year: 2031,
    years: [2026, 2031],
    hours: "contracted",
    run: { id: "r", status: "done", progress: 1, message: null, secondsLeft: null },
    items: [...items],
    notAssessed: [],
    sums: null,
    certainty: { figures: 10, published: 0.2, "second-hand": 0.1, derived: 0.2, assumption: 0.5 },
    known: null,
  };
  const units = new Map(UNITS.map((one) => [one.id, one]));
  const here = change.unit ?? UNITS[0]!;
  return {
    overview,
    unit: here,
    units,
    occupations: new Map(OCCUPATIONS.map((one) => [one.id, one])),
    occupation: undefined,
    assumedTables: [],
    within: withinUnit(units, here.id),
    ...change,
  };
}

const SHORT = [
  item({ unit: "norge", occupation: "bioingenior", gap: 400, spread: 200, demand: 5000, shortFrom: 2028 }),
  item({ unit: "norge", occupation: "radiograf", gap: 30, spread: 90, demand: 3000, probability: 0.7 }),
  item({ unit: "helse-bergen", occupation: "bioingenior", gap: 60, demand: 400 }),
  item({ unit: "helse-bergen", occupation: "radiograf", gap: 10, demand: 200 }),
  item({ unit: "helse-fonna", occupation: "bioingenior", gap: 5, demand: 100 }),
];

describe("openingSentences", () => {
  it("says what is short, when and how sure, who is worst off, and how much is assumed", () => {
    expect(openingSentences(opening(SHORT), translator("nb", TEXTS))).toEqual([
      "I 2031 vil Norge trolig mangle folk i 2 av 2 yrker, mest bioingeniører (400 avtalte årsverk, 200–600) og radiografer (30, fra 60 for mye til 120 for lite). Først står midten av framtidene, så spennet for 8 av 10. For 1 av disse yrkene er det svært sannsynlig (minst 9 av 10 framtider). Først blir mangelen varig for bioingeniører, trolig fra 2028.",
      "Hardest rammet er Helse Bergen: Legges medianen for hvert yrke sammen, mangler 12\u00a0% av de avtalte årsverkene det er etterspørsel etter, mest bioingeniører.",
      "Av tallene om ansatte, utdanning og etterspørsel er 50\u00a0% antakelser, og 20\u00a0% er lest direkte i en kilde.",
    ]);
    expect(openingSentences(opening(SHORT), translator("nn", TEXTS))[0]).toBe(
      "I 2031 vil Norge truleg mangle folk i 2 av 2 yrke, mest bioingeniørar (400 avtalte årsverk, 200–600) og radiografar (30, frå 60 for mykje til 120 for lite). Først står midten av framtidene, så spennet for 8 av 10. For 1 av desse yrka er det svært sannsynleg (minst 9 av 10 framtider). Først blir mangelen varig for bioingeniørar, truleg frå 2028.",
    );
    expect(openingSentences(opening(SHORT), translator("en", TEXTS))[1]).toBe(
      "Hardest hit: Helse Bergen. Added up over the medians of the occupations, 12% of the contracted FTE demanded are lacking, mostly bioengineers.",
    );
  });

  it("says one occupation's own sentence, with the year it begins", () => {
    expect(openingSentences(opening(SHORT, { occupation: "bioingenior" }), translator("nb", TEXTS))[0]).toBe(
      "Norge vil trolig mangle 400 avtalte bioingeniørårsverk i 2031 (200–600 i 8 av 10 framtider). Underdekningen er trolig varig fra og med 2028.",
    );
  });

  it("names worked hours where they are what is told, but recruits by posts", () => {
    const base = opening([
      item({ unit: "norge", occupation: "bioingenior", gap: 400, spread: 200, demand: 5000, recruitment: 240 }),
      ...SHORT.slice(2),
    ]);
    const worked = { ...base, overview: { ...base.overview, hours: "worked" as const } };
    const [first, worst, ...rest] = openingSentences(worked, translator("nn", TEXTS));
    expect(first).toContain("bioingeniørar (400 utførte årsverk, 200–600)");
    expect(worst).toContain("av dei utførte årsverka det er etterspurnad etter");
    expect(rest.at(-1)).toContain("bioingeniørar (240 avtalte årsverk, 180–300)");
    expect(openingSentences({ ...worked, occupation: "bioingenior" }, translator("en", TEXTS))[0]).toContain(
      "lack 400 worked bioengineer FTE",
    );
  });

  it("counts all that are very likely short in the year, also where the shortage passes later", () => {
    const passing = SHORT.map((one) => ({ ...one, shortageProbability: 0.92, shortFrom: null }));
    expect(openingSentences(opening(passing), translator("nb", TEXTS))[0]).toMatch(
      /For 2 av disse yrkene er det svært sannsynlig \(minst 9 av 10 framtider\)\.$/,
    );
  });

  it("counts no occupation whose intake is assumed, says how many there are, and what all must recruit", () => {
    const items = SHORT.map((one) =>
      item({
        ...{ unit: one.unit, occupation: one.occupation, gap: 400, spread: 200, demand: 5000 },
        recruitment: one.occupation === "radiograf" ? 160 : 240,
      }),
    );
    const base = opening(items);
    const found = { ...base, overview: { ...base.overview, notAssessed: ["radiograf"] } };
    const [first, ...rest] = openingSentences(found, translator("nb", TEXTS));
    expect(first).toMatch(/^I 2031 vil Norge trolig mangle folk i 1 av 1 yrker: bioingeniører \(400 avtalte årsverk, 200–600\)\./);
    expect(first).toMatch(/1 yrke er ikke vurdert: opptaket er ikke publisert, men antatt ut fra etterspørselen\. Publiserte/);
    expect(rest.at(-1)).toBe(
      "For å erstatte dem som slutter og dekke veksten må Norge i 2031 rekruttere mest bioingeniører (240 avtalte årsverk, 180–300) og radiografer (160, 120–200). Målt mot dem som er der, er behovet størst for bioingeniører: 5,2\u00a0% i året.",
    );
    expect(openingSentences({ ...found, occupation: "radiograf" }, translator("nn", TEXTS))[0]).toMatch(
      /^Om Norge får for få radiografar, er ikkje vurdert: opptaket er ikkje publisert/,
    );
  });

  it("names the tables that are assumed altogether", () => {
    expect(openingSentences(opening(SHORT, { assumedTables: ["ansatte", "avgang"] }), translator("nb", TEXTS))[2]).toMatch(
      /Alle tall om ansatte og avgang er antakelser\.$/,
    );
  });

  it("says so when nothing is short", () => {
    const surplus = SHORT.map((one) => item({ unit: one.unit, occupation: one.occupation, gap: -40, spread: 5, demand: one.demand }));
    const sentences = openingSentences(opening(surplus), translator("en", TEXTS));
    expect(sentences[0]).toBe("In 2031, no occupation seems to be short of people in Norge.");
    expect(sentences[1]).toBe("No hospital trust or county stands out with a shortage.");
  });

  it("keeps to the reader's own region when it names the worst", () => {
    const [, worst] = openingSentences(opening(SHORT, { unit: UNITS[2]!, within: (id) => id === "helse-bergen" }), translator("nb", TEXTS));
    expect(worst).not.toContain("Fonna");
  });

  it("leaves out units so small that a handful of people decides", () => {
    const items = [...SHORT, item({ unit: "vestland", occupation: "bioingenior", gap: 4, demand: 5 })];
    expect(openingSentences(opening(items), translator("nb", TEXTS))[1]).toContain("Helse Bergen");
  });

  it("says nothing while there is nothing to say", () => {
    expect(openingSentences(opening([]), translator("nb", TEXTS))).toEqual([]);
  });
});
