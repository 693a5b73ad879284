import type { Block } from "../../../../document/block.ts";
import type { Chapter } from "../../../../document/chapter.ts";
import { heading, name, number, say, written } from "../../../../document/make.ts";
import type { PlanView } from "../../../../view/plan-view.ts";
import { texts } from "./texts.ts";

const COLUMNS = [
  ["occupation", null],
  ["persons", "persons"],
  ["fte", "fte"],
  ["meanAge", "years"],
  ["aged60", "share"],
  ["reach62", "share"],
  ["contractedShare", "share"],
  ["absence", "share"],
  ["leaving", "share"],
] as const;

/** Who is here today: staff by occupation, age, part-time, absence and turnover. */
export const situation: Chapter = {
  id: "situation",
  texts,
  build: ({ facts, content }: PlanView): Block[] => {
    if (facts.occupations.length === 0) return [];
    // Until a unit has given its own, its ages are those of every unit, and say nothing of it.
    const without = facts.occupations.filter(({ situation: { own, meanAge } }) => !own.ages && meanAge !== null);
    return [
      heading(1, "situation", say("situation.title")),
      {
        kind: "table",
        id: "situation",
        caption: say("situation.caption", { year: number(facts.baseYear, "year") }),
        columns: COLUMNS.map(([id, unit]) => ({ id, unit, words: say(`situation.${id}`) })),
        rows: facts.occupations.map(({ occupation, situation: s }) => [
          name("occupation", occupation),
          number(s.persons, "persons"),
          number(s.fte, "fte"),
          number(s.meanAge, "years"),
          number(s.aged60, "share"),
          number(s.reach62, "share"),
          number(s.contractedShare, "share"),
          number(s.absence, "share"),
          number(s.leaving, "share"),
        ]),
        notes: [
          say("situation.note"),
          ...(without.length === 0 ? [] : [say("situation.sameAges", { without: number(without.length, "count") })]),
        ],
        provenance: [{ kind: "dataset", source: "stock", year: facts.baseYear, certainty: leastSure(facts) }],
      },
      ...content.occupations.flatMap(({ occupation, situation: words }) =>
        words === ""
          ? []
          : [heading(2, `situation-${occupation}`, say("situation.of", { occupation: name("occupation", occupation) })), ...written(words)],
      ),
    ];
  },
};

const ORDER = ["assumption", "derived", "second-hand", "published"] as const;

const leastSure = (facts: PlanView["facts"]) =>
  ORDER.find((certainty) => facts.occupations.some(({ situation: s }) => s.certainty.stock === certainty)) ?? null;
