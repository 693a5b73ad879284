import { isShort } from "#model/vocabulary";
import { bandsWords } from "../../document/band-words.ts";
import type { Chapter } from "../../document/chapter.ts";
import { heading, interval, name, number, say, written } from "../../document/make.ts";
import { byShortage, gapIn, kindsOf, mediumYear } from "../../view/plan-view.ts";
import { texts } from "./texts.ts";

/** Occupations named in the opening. */
const MOST_NAMED = 5;

/** The plan on one page: where the unit will be short, what it does about it, and how complete the plan is. */
export const summary: Chapter = {
  id: "summary",
  texts,
  build: ({ content, facts, measures, completeness }) => {
    const year = mediumYear(facts);
    const ranked = byShortage(facts, year);
    const assessed = ranked.filter(({ intakeAssumed }) => !intakeAssumed);
    const notAssessed = ranked.length - assessed.length;
    const short = assessed.filter(({ series }) => isShort(kindsOf(series)[year] ?? "none"));
    const unit = name("unit", content.unit);
    const spoken = { unit, year: number(facts.years[year] ?? facts.baseYear, "year") };
    const bands = bandsWords(ranked);
    const yes = completeness.filter(({ answer }) => answer === "yes").length;
    return [
      heading(1, "summary", say("summary.title")),
      {
        kind: "statement",
        words:
          facts.occupations.length === 0
            ? say("summary.noStaff", { unit })
            : assessed.length === 0
              ? say("summary.noneAssessed", spoken)
              : short.length === 0
                ? say("summary.noShortage", { ...spoken, all: number(assessed.length, "count") })
                : say("summary.shortages", {
                    ...spoken,
                    short: number(short.length, "count"),
                    all: number(assessed.length, "count"),
                  }),
      },
      ...written(content.introduction),
      {
        kind: "list",
        items: short.slice(0, MOST_NAMED).flatMap((one) => {
          const gap = gapIn(one, year);
          return gap === null
            ? []
            : [
                say("summary.gap", {
                  occupation: name("occupation", one.occupation),
                  gap: interval(gap, "fte"),
                  chance: number(one.series.shortageProbability[year] ?? 0, "chance"),
                }),
              ];
        }),
      },
      ...(notAssessed === 0
        ? []
        : [{ kind: "paragraph" as const, words: say("summary.notAssessed", { number: number(notAssessed, "count") }) }]),
      {
        kind: "list",
        items: ranked
          .filter(({ intakeAssumed }) => intakeAssumed)
          .map(({ occupation }) => say("summary.notAssessedItem", { occupation: name("occupation", occupation) })),
      },
      ...(bands === null ? [] : [{ kind: "paragraph" as const, words: bands }]),
      {
        kind: "paragraph",
        words:
          measures.length === 0
            ? say("summary.noMeasures")
            : say("summary.measures", {
                all: number(measures.length, "count"),
                decided: number(measures.filter(({ owner, deadline }) => owner !== "" && deadline !== null).length, "count"),
              }),
      },
      { kind: "paragraph", words: say("summary.completeness", { yes: number(yes, "count"), all: number(completeness.length, "count") }) },
    ];
  },
};
