import { describe, expect, it } from "vitest";
import { PROGRAMME_QUESTIONS, type Programme } from "#model/plan";
import { shortageKind } from "#model/vocabulary";
import { SHARED_TEXTS } from "../areas/index.ts";
import { LANGUAGES } from "../language.ts";
import { translator } from "../translator.ts";
import { type ProgrammeNames, programmeSentences } from "./programme-sentences.ts";

const same = (name: string) => ({ nb: name, nn: name, en: name });
const OCCUPATIONS: Record<string, { names: ReturnType<typeof same>; plurals: ReturnType<typeof same> }> = {
  bioingenior: {
    names: { nb: "Bioingeniør", nn: "Bioingeniør", en: "Biomedical scientist" },
    plurals: { nb: "bioingeniører", nn: "bioingeniørar", en: "biomedical scientists" },
  },
  lege: { names: { nb: "Lege", nn: "Lege", en: "Physician" }, plurals: { nb: "leger", nn: "legar", en: "physicians" } },
};
const NAMES: ProgrammeNames = {
  nation: "norge",
  occupation: (id) => OCCUPATIONS[id],
  unit: (id) =>
    id === "norge"
      ? { kind: "nation", sector: "none", names: { nb: "Norge", nn: "Noreg", en: "Norway" }, code: null }
      : { kind: "hf", sector: "hospital", names: same(id === "a" ? "Helse Aust HF" : "Helse Vest HF"), code: null },
};
const summary = (p10: number, p50: number, p90: number) => ({ mean: p50, p10, p25: p10, p50, p75: p90, p90 });
const basis = { certainty: { published: 10, "second-hand": 0, derived: 0, assumption: 30 }, sources: ["x"] };
const shortage = (occupation: string, p10: number, p50: number, p90: number, shortageProbability: number) => ({
  kind: shortageKind({ low: p10, high: p90, probability: shortageProbability, demand: 4000, supply: 4000 - p50 }),
  ...{
    occupation,
    gap: summary(p10, p50, p90),
    demand: 4000,
    supply: 4000 - p50,
    shortageProbability,
    shortFrom: null,
    recruitment: summary(80, 100, 130),
  },
  ...{ unitsShort: 1, units: 2, most: null },
});
const intakeItem = (occupation: string, needed: number, planned: number, weeks: number | null) => ({
  ...{ occupation, gap: summary(1, 2, 3), reason: null, firstIntake: 2027, lastIntake: 2030, planned, surplusShare: 0 },
  needed: summary(needed - 10, needed, needed + 10),
  programmes: [
    {
      ...{ programme: "p", planned, needed: summary(1, 2, 3), weeksPerStudent: 2 },
      weeksAvailable: weeks === null ? null : 100,
      weeksNeeded: weeks === null ? null : summary(weeks, weeks, weeks),
    },
  ],
});
const PROGRAMME: Programme = {
  schema: "framsyn/programme/1",
  dataset: "d",
  model: "1",
  draws: 1000,
  seed: 1,
  baseYear: 2026,
  short: {
    year: 2031,
    occupations: [shortage("bioingenior", 100, 200, 320, 0.95), shortage("lege", -300, -100, 80, 0.3)],
    notAssessed: [],
    basis,
  },
  screening: {
    ...{ year: 2031, group: "tarmscreening", names: same("x"), firstYear: 2027, total: 12.6, basis },
    occupations: [
      { occupation: "bioingenior", difference: summary(4, 7.4, 12) },
      { occupation: "lege", difference: summary(3, 5.2, 8) },
    ],
  },
  intake: { year: 2035, items: [intakeItem("bioingenior", 480, 410, 340), intakeItem("lege", 300, 310, null)], notAssessed: [], basis },
  sure: {
    year: 2031,
    occupations: [{ occupation: "bioingenior", gap: summary(-40, 200, 440), groups: [{ group: "exit:leaving", share: 0.36 }] }],
    backtest: { projections: 82, covered: 18, error: 0.0824, bias: -0.02, widening: 7, noChange: 0.0773 },
    knowledge: {
      ...{ unit: "norge", year: 2040, occupations: [], missing: [] },
      shares: { published: 0.1, "second-hand": 0.004, derived: 0.2, assumption: 0.696, model: 0 },
      figures: { published: 10, "second-hand": 0, derived: 0, assumption: 30 },
    },
    basis,
  },
  plans: { units: ["a", "b"], none: ["a"], begun: [], submitted: [], published: ["b"] },
};
const say = (programme: Programme, question: (typeof PROGRAMME_QUESTIONS)[number], language: "nb" | "nn" | "en" = "nb") =>
  programmeSentences(programme, question, NAMES, translator(language, SHARED_TEXTS))?.map((one) => one.replaceAll(/\s/g, " "));

describe("the national programme in words", () => {
  it("says where the country is short, and the occupations it is likely for", () => {
    expect(say(PROGRAMME, "short")).toEqual([
      "Norge vil trolig mangle folk i 1 av 2 yrker i 2031 hvis ingen nye tiltak settes inn.",
      "Norge vil trolig mangle 200 avtalte bioingeniørårsverk i 2031 (100–320 i 8 av 10 framtider).",
      "For å erstatte dem som slutter og dekke veksten må Norge i 2031 rekruttere mest bioingeniører (100 avtalte årsverk, 80–130) og leger (100, 80–130). Målt mot dem som er der, er behovet størst for bioingeniører: 2,6 % i året.",
    ]);
    expect(say({ ...PROGRAMME, short: { ...PROGRAMME.short!, occupations: [PROGRAMME.short!.occupations[1]!] } }, "short", "nn")![0]).toBe(
      "I ingen av 1 yrke er det sannsynleg at Noreg manglar folk i 2031, sjølv utan nye tiltak.",
    );
    expect(say({ ...PROGRAMME, short: { ...PROGRAMME.short!, occupations: [] } }, "short")).toEqual([
      "Datasettet har ingen ansatte og ingen etterspørsel.",
    ]);
  });

  it("counts no occupation whose intake is assumed among the short ones or those that need more students", () => {
    const short = { ...PROGRAMME.short!, notAssessed: ["bioingenior"] };
    expect(say({ ...PROGRAMME, short }, "short")!.slice(0, 2)).toEqual([
      "I ingen av 1 yrker er det sannsynlig at Norge mangler folk i 2031, selv uten nye tiltak.",
      "1 yrke er ikke vurdert: opptaket er ikke publisert, men antatt ut fra etterspørselen. Publiserte opptakstall ville endret det.",
    ]);
    const none = { ...short, notAssessed: ["bioingenior", "lege"] };
    expect(say({ ...PROGRAMME, short: none }, "short", "en")![0]).toMatch(/^2 occupations are not assessed/);
    const intake = { ...PROGRAMME.intake!, notAssessed: ["bioingenior"] };
    expect(say({ ...PROGRAMME, intake }, "intake")![0]).toMatch(
      /^De planlagte studieplassene er nok for alle yrkene \(1\).* 1 yrke er ikke vurdert/,
    );
  });

  it("says what screening takes by occupation, with intervals, and that there is no cost", () => {
    expect(say(PROGRAMME, "screening")).toEqual([
      "Tarmscreeningen krever 12,6 avtalte årsverk i 2031 utover det som alt var i gang i 2026.",
      "Yrke for yrke er det 7,4 avtalte bioingeniørårsverk (4–12) og 5,2 avtalte legeårsverk (3–8), med 8 av 10 framtider i parentes.",
      "Datasettet har ingen kostnad for programmet, så svaret er i avtalte årsverk og ikke i kroner.",
    ]);
    expect(say({ ...PROGRAMME, screening: { ...PROGRAMME.screening!, total: 0 } }, "screening", "en")![0]).toMatch(
      /hardly any contracted FTE in 2031/,
    );
  });

  it("says study places and the placement weeks they lack, and for how many they are known", () => {
    const [places, weeks, known] = say(PROGRAMME, "intake")!;
    expect(places).toContain("bioingeniører (480 i året mot 410)");
    expect(weeks).toBe("Det krever flere praksisuker for hvert kull enn det er i dag: 240 flere for bioingeniører.");
    expect(known).toBe("Praksisuker er oppgitt for 1 av 2 yrker. For de andre vet vi ikke om de er nok.");
    const enough = { ...PROGRAMME, intake: { ...PROGRAMME.intake!, items: [intakeItem("bioingenior", 480, 410, 90)] } };
    expect(say(enough, "intake")![1]).toBe("Praksisukene som er oppgitt, er nok til det.");
  });

  it("says how sure it is: the interval, what decides, assumptions, and what history says, honestly", () => {
    const said = say(PROGRAMME, "sure")!;
    expect(said[0]).toBe("For bioingeniører er det mellom 40 avtalte årsverk for mye og 440 årsverk for lite i 2031 i 8 av 10 framtider.");
    expect(said[1]).toContain("36 %");
    expect(said[2]).toBe(
      "Av usikkerheten i underdekningen i 2040 kommer 10 % fra publiserte tall, 20 % fra utledede tall og 70 % fra antakelser. Hvert yrke teller likt.",
    );
    expect(said[3]).toMatch(/^Talt ett for ett er 75 % av de 40 tallene .* antakelser, og 25 % er publisert\./);
    expect(said[4]).toContain("8,2 %");
    expect(said[4]).toContain("18 av 82");
    expect(said[5]).toContain("for smale");
    const held = { ...PROGRAMME, sure: { ...PROGRAMME.sure!, backtest: { ...PROGRAMME.sure!.backtest!, covered: 66 } } };
    expect(say(held, "sure")![5]).not.toContain("for smale");
    expect(say({ ...PROGRAMME, sure: { ...PROGRAMME.sure!, backtest: null } }, "sure", "en")!.at(-1)).toMatch(/no counts/);
  });

  it("names the trusts without a plan", () => {
    expect(say(PROGRAMME, "plans")).toEqual([
      "1 av 2 helseforetak har ikke begynt på noen plan.",
      "Uten plan: Helse Aust.",
      "1 har publisert en plan, 0 har sendt inn en, og 0 er i gang.",
    ]);
    const none = { ...PROGRAMME.plans!, none: ["a", "b"], published: [] };
    expect(say({ ...PROGRAMME, plans: none }, "plans")).toEqual(["Ingen av de 2 helseforetakene har begynt på noen plan."]);
    expect(say({ ...PROGRAMME, plans: { ...none, none: [], published: ["a", "b"] } }, "plans", "nn")![0]).toMatch(
      /^Alle dei 2 helseføretaka/,
    );
  });

  it("speaks every language, and is silent where there is no answer", () => {
    for (const question of PROGRAMME_QUESTIONS) {
      expect(new Set(LANGUAGES.map((language) => say(PROGRAMME, question, language)!.join(" "))).size).toBe(3);
      expect(say({ ...PROGRAMME, [question]: null }, question)).toBeUndefined();
    }
  });
});
