import { describe, expect, it } from "vitest";
import { intakeSentence, LANGUAGES, manyIntakesSentence, missingWeeks, type SpokenIntake, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { type IntakeItem, NO_INTAKE } from "#model/analysis";
import { around, BERGEN, INTAKE, NORWAY, SCIENTISTS } from "../intake.test-support.ts";

const spoken = (item: Partial<IntakeItem> = {}, unit = NORWAY): SpokenIntake => ({
  item: { ...INTAKE, ...item },
  occupation: SCIENTISTS,
  unit,
  year: 2035,
  assumed: false,
});
const say = (language: (typeof LANGUAGES)[number], item: Partial<IntakeItem> = {}, unit = NORWAY) =>
  intakeSentence(spoken(item, unit), translator(language, SHARED_TEXTS));

describe("the sentence about study places", () => {
  it("says students a year with interval, the plan and the placement weeks, in three languages", () => {
    expect(say("nb")).toBe(
      "431 studenter i året (382–517 i 8 av 10 framtider) fra og med 2027 gir Norge så mange bioingeniører som det er etterspørsel etter i 2035; 410 er planlagt. Det krever 117 praksisuker per kull mer enn det er.",
    );
    expect(say("nn")).toBe(
      "431 studentar i året (382–517 i 8 av 10 framtider) frå og med 2027 gir Noreg så mange bioingeniørar som det er etterspurnad etter i 2035; 410 er planlagde. Det krev 117 praksisveker per kull meir enn det er.",
    );
    expect(say("en")).toBe(
      "431 students a year (382–517 in 8 in 10 futures) from 2027 on would give Norway as many biomedical laboratory scientists as demanded in 2035; 410 are planned. That takes 117 placement weeks per intake more than there are.",
    );
  });

  it("says when fewer than planned, or about as many, are enough", () => {
    expect(say("nb", { needed: around(300, 250, 350) })).toMatch(/^Det er nok med 300 studenter i året \(250–350 .*; 410 er planlagt\./);
    expect(say("en", { needed: around(412, 350, 480) })).toMatch(/^The plan of 410 students a year is about right/);
    expect(say("nb", { needed: around(300, 250, 350), programmes: [] })).not.toContain("praksis");
  });

  it("says that placements are enough where they are", () => {
    const programmes = INTAKE.programmes.map((programme) => ({ ...programme, weeksAvailable: 10_000 }));
    expect(say("nb", { programmes })).toMatch(/Praksisukene rekker til\.$/);
  });

  it("says that no intake is needed where there are enough people without one", () => {
    expect(say("nb", { needed: around(0, 0, 40), surplusShare: 0.78 })).toBe(
      "Det er sannsynlig at Norge får nok bioingeniører i 2035 også om ingen blir tatt opp fra og med 2027 (8 av 10 framtider); 410 studenter i året er planlagt.",
    );
  });

  it("gives the reason where there is no answer", () => {
    const none = { needed: null, planned: null, firstIntake: null, lastIntake: null, surplusShare: null, programmes: [] };
    for (const language of LANGUAGES) {
      const sentences = NO_INTAKE.map((reason) => say(language, { ...none, reason }, BERGEN));
      expect(new Set(sentences).size).toBe(NO_INTAKE.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÅ].*\.$/);
    }
  });
});

describe("the sentence about many occupations", () => {
  it("counts those that need more than planned and names the largest", () => {
    const other = spoken({ occupation: "radiograf", needed: around(100, 80, 120), planned: 200 });
    const missing = spoken({ occupation: "smed", reason: "no-programme", needed: null, planned: null });
    expect(manyIntakesSentence([other, spoken(), missing], translator("nb", SHARED_TEXTS))).toBe(
      "1 av 2 yrker trenger flere studenter enn planlagt for at Norge skal ha folk nok i 2035: bioingeniører (431 i året mot 410).",
    );
    expect(manyIntakesSentence([other], translator("en", SHARED_TEXTS))).toContain("enough");
    expect(manyIntakesSentence([missing], translator("nn", SHARED_TEXTS))).toMatch(/^Ingen/);
    expect(manyIntakesSentence([], translator("nb", SHARED_TEXTS))).toBeNull();
  });
});

describe("missing weeks", () => {
  it("counts only programmes that lack some, and is unknown where none are stated", () => {
    expect(missingWeeks(INTAKE)).toBeCloseTo(117, 9);
    const unstated = INTAKE.programmes.map((programme) => ({ ...programme, weeksAvailable: null, weeksNeeded: null }));
    expect(missingWeeks({ ...INTAKE, programmes: unstated })).toBeNull();
  });
});
