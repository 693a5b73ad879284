import { describe, expect, it, test } from "vitest";
import type { IntakeItem } from "#model/analysis";
import { SHARED_TEXTS } from "../areas/index.ts";
import { LANGUAGES } from "../language.ts";
import { translator } from "../translator.ts";
import { comparedWithPlan, intakeSentence, manyIntakesSentence, type SpokenIntake } from "./intake-sentence.ts";

const at = (p50: number) => ({ mean: p50, p10: p50 - 20, p25: p50 - 10, p50, p75: p50 + 10, p90: p50 + 20 });
const NORWAY = { kind: "nation", sector: "none", code: null, names: { nb: "Norge", nn: "Noreg", en: "Norway" } };

/** An occupation that needs so many students a year where so many are planned; null where there is no answer. */
const spoken = (name: string, needed: number | null, planned: number | null, more: Partial<IntakeItem> = {}): SpokenIntake => ({
  item: {
    ...{ occupation: name, gap: at(0), firstIntake: 2027, lastIntake: 2031, surplusShare: 0, programmes: [] },
    ...{ reason: needed === null ? "no-programme" : null, needed: needed === null ? null : at(needed), planned },
    ...more,
  },
  occupation: { names: { nb: name, nn: name, en: name }, plurals: { nb: `${name}er`, nn: `${name}ar`, en: `${name}s` } },
  unit: NORWAY,
  year: 2035,
  assumed: false,
});
const many = (...all: SpokenIntake[]) => LANGUAGES.map((language) => manyIntakesSentence(all, translator(language, SHARED_TEXTS)));

describe("the sentence about several occupations", () => {
  // In an order that is neither that of the lack nor its reverse; the largest number needed is not the largest lack.
  const all = [
    spoken("smed", 130, 100),
    spoken("maler", 190, 100),
    spoken("lege", 510, 500),
    spoken("kokk", 160, 100),
    spoken("murer", 150, 90),
    spoken("baker", 40, 100),
    spoken("skredder", null, null),
  ];

  it("names the three that lack most, most first, and counts them all, in three languages", () => {
    expect(many(...all)).toEqual([
      "4 av 6 yrker trenger flere studenter enn planlagt for at Norge skal ha folk nok i 2035, mest malerer (190 i året mot 100), kokker (160 i året mot 100) og murerer (150 i året mot 90).",
      "4 av 6 yrke treng fleire studentar enn planlagt for at Noreg skal ha folk nok i 2035, mest malerar (190 i året mot 100), kokkar (160 i året mot 100) og murerar (150 i året mot 90).",
      "4 of 6 occupations need more students than planned for Norway to have enough people in 2035, most of all malers (190 a year against 100), kokks (160 a year against 100) and murers (150 a year against 90).",
    ]);
  });

  it("says the same of the same occupations in any order, but for those that lack alike", () => {
    const [first] = many(...all.filter(({ item }) => item.occupation !== "murer"));
    for (let turn = 1; turn < all.length; turn++) {
      const turned = [...all.slice(turn), ...all.slice(0, turn)].filter(({ item }) => item.occupation !== "murer");
      expect(many(...turned)[0]).toBe(first);
    }
  });

  it("tells one that needs more from several, and that all have enough from that none can be helped", () => {
    expect(many(spoken("smed", 130, 100), spoken("baker", 40, 100))[2]).toBe(
      "1 of 2 occupations needs more students than planned for Norway to have enough people in 2035: smeds (130 a year against 100).",
    );
    expect(many(spoken("baker", 40, 100), spoken("skredder", null, null))[2]).toBe(
      "The planned study places are enough for all occupations (1) for Norway to have enough people in 2035.",
    );
    expect(many(spoken("skredder", null, null))[2]).toMatch(/^None of the occupations/);
    expect(many()).toEqual([null, null, null]);
  });
});

test("as many as planned is within a fiftieth of the plan, or half a student where that is more", () => {
  expect([980, 1020].map((needed) => comparedWithPlan(needed, 1000))).toEqual(["same", "same"]);
  expect([979, 1021].map((needed) => comparedWithPlan(needed, 1000))).toEqual(["fewer", "more"]);
  expect([3.5, 4.5].map((needed) => comparedWithPlan(needed, 4))).toEqual(["same", "same"]);
  expect([3.4, 4.6].map((needed) => comparedWithPlan(needed, 4))).toEqual(["fewer", "more"]);
});

describe("the sentence about one occupation", () => {
  const english = translator("en", SHARED_TEXTS);

  it("names needed, its range, the plan and the first year, in that place", () => {
    expect(intakeSentence(spoken("smed", 130, 104), english)).toBe(
      "130 students a year (110–150 in 8 in 10 futures) from 2027 on would give Norway as many smeds as demanded in 2035; 104 are planned.",
    );
  });

  it("needs nobody from less than half a student on", () => {
    expect(intakeSentence(spoken("smed", 0.4, 10), english)).toContain("even if nobody is admitted");
    expect(intakeSentence(spoken("smed", 0.5, 10), english)).toContain("are enough for Norway");
  });

  it("says that there is no answer where one is lacking without a reason", () => {
    for (const lacking of [{ needed: null }, { planned: null }, { firstIntake: null }] as const)
      expect(intakeSentence(spoken("smed", 130, 100, { ...lacking, reason: null }), english)).toBe(
        "There is no answer for smeds in Norway in 2035. Choose another year or another unit.",
      );
  });

  it("adds the placement weeks that lack, and says where there are enough", () => {
    const programme = { programme: "p", planned: 100, needed: at(130), weeksPerStudent: 10 };
    const with_ = (...lacks: number[]) =>
      intakeSentence(
        spoken("smed", 130, 100, {
          programmes: lacks.map((lack) => ({ ...programme, weeksAvailable: 1000, weeksNeeded: at(1000 + lack) })),
        }),
        english,
      );
    // What one programme has to spare does not help another.
    expect(with_(300, 30, -200)).toMatch(/That takes 330 placement weeks per intake more than there are\.$/);
    expect(with_(-200, 0.4)).toMatch(/There are enough placement weeks\.$/);
  });
});
