import { describe, expect, it } from "vitest";
import { goalSentence, LANGUAGES, levelInWords, portfolioSentence, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import type { Goal, Portfolio } from "#model/analysis";
import { BERGEN, SCIENTISTS } from "../intake.test-support.ts";
import { FOUND, GOAL } from "../portfolio.test-support.ts";

const look = {
  occupation: (id: string) => (id === SCIENTISTS.id ? SCIENTISTS : undefined),
  unit: (id: string) => (id === BERGEN.id ? BERGEN : undefined),
};
const say = (language: (typeof LANGUAGES)[number], portfolio: Partial<Portfolio> = {}, goals: readonly Goal[] = [GOAL]) =>
  portfolioSentence({ portfolio: { ...FOUND, ...portfolio }, goals, ...look }, translator(language, SHARED_TEXTS));

describe("the sentence about measures", () => {
  it("says how many, what they cost and what they give, in three languages", () => {
    expect(say("nb")).toBe(
      "Tre tiltak til 41 millioner kroner i året senker faren for underdekning av bioingeniører i Helse Bergen i 2032 fra 9 av 10 til 2 av 10 framtider.",
    );
    expect(say("nn")).toBe(
      "Tre tiltak til 41 millionar kroner i året senkar faren for underdekning av bioingeniørar i Helse Bergen i 2032 frå 9 av 10 til 2 av 10 framtider.",
    );
    expect(say("en")).toBe(
      "With three measures for 41 million NOK a year, the risk of a shortage of biomedical laboratory scientists in Bergen Hospital Trust in 2032 falls from 9 in 10 to 2 in 10 futures.",
    );
    expect(say("nb", { chosen: FOUND.chosen.slice(0, 1) })).toMatch(/^Ett tiltak til/);
    expect(say("nn", { chosen: FOUND.chosen.slice(0, 1) })).toMatch(/^Eitt tiltak til/);
    expect(say("en", { chosen: FOUND.chosen.slice(0, 1) })).toMatch(/^With one measure for/);
  });

  it("says that nothing is needed, or that the goal cannot be reached and what comes closest", () => {
    const goals = FOUND.goals.map((goal) => ({ ...goal, before: 0.1, after: 0.1 }));
    expect(say("nb", { status: "nothing-needed", chosen: [], costPerYear: 0, goals })).toMatch(/^Ingen tiltak trengs:/);
    const short = FOUND.goals.map((goal) => ({ ...goal, after: 0.52, reached: false }));
    expect(say("nb", { status: "closest", goals: short })).toBe(
      "Målet kan ikke nås. Det nærmeste er tre tiltak til 41 millioner kroner i året: faren for underdekning av bioingeniører i Helse Bergen i 2032 går fra 9 av 10 til 5 av 10 framtider, og målet er høyst 2 av 10.",
    );
    const same = FOUND.goals.map((goal) => ({ ...goal, after: goal.before, reached: false }));
    expect(say("en", { status: "closest", chosen: [], costPerYear: 0, goals: same })).toMatch(
      /^The goal cannot be reached, and none of the measures/,
    );
  });

  it("tells of the goal that changes most where there are several", () => {
    const goals = [...FOUND.goals, { ...FOUND.goals[0]!, goal: 1, before: 0.5, after: 0.15 }];
    const sentence = say("nb", { goals }, [GOAL, { ...GOAL, year: 2035 }]);
    expect(sentence).toMatch(/^Tre tiltak til 41 millioner kroner i året når alle de 2 målene\. /);
    expect(sentence).toContain("2032");
    expect(sentence).not.toContain("2035");
  });

  it("is a whole sentence in every language for every outcome", () => {
    for (const language of LANGUAGES)
      for (const status of ["found", "nothing-needed", "closest"] as const)
        for (const chosen of [[], FOUND.chosen])
          for (const goals of [[GOAL], [GOAL, GOAL]]) {
            if (status === "found" && chosen.length === 0) continue;
            const sentence = say(language, { status, chosen }, goals);
            expect(sentence).toMatch(/^[A-ZÅ].*[^.]\.$/);
            expect(sentence).not.toMatch(/\{\{|undefined| {2}/);
          }
  });
});

describe("a goal in words", () => {
  it("says the level as futures, or as percent where it is no tenth", () => {
    expect(goalSentence(look, GOAL, translator("nb", SHARED_TEXTS))).toBe(
      "Høyst 2 av 10 framtider med underdekning av bioingeniører i Helse Bergen i 2032",
    );
    expect(levelInWords(0.05, translator("nb", SHARED_TEXTS))).toBe("5\u00a0%");
    expect(levelInWords(0.3, translator("en", SHARED_TEXTS))).toBe("3 in 10");
    expect(levelInWords(0.0001, translator("en", SHARED_TEXTS))).toBe("0.01%");
    expect(levelInWords(0.125, translator("nn", SHARED_TEXTS))).toBe("12,5\u00a0%");
  });
});
