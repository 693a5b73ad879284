import type { Chapter } from "../../../../document/chapter.ts";
import { heading, interval, name, number, say, written } from "../../../../document/make.ts";
import { byShortage, gapIn, mediumYear } from "../../../../view/plan-view.ts";
import { texts } from "./texts.ts";

/** The gap that remains when the measures are carried out, and what may go wrong. */
export const residual: Chapter = {
  id: "residual",
  texts,
  build: ({ facts, content }) => {
    if (facts.occupations.length === 0) return [];
    const year = mediumYear(facts);
    return [
      heading(1, "residual", say("residual.title")),
      {
        kind: "table",
        id: "residual",
        caption: say("residual.caption", { year: number(facts.years[year]!, "year") }),
        columns: [
          { id: "occupation", unit: null, words: say("residual.occupation") },
          { id: "before", unit: "fte", words: say("residual.before") },
          { id: "after", unit: "fte", words: say("residual.after") },
          { id: "chanceBefore", unit: "chance", words: say("residual.chanceBefore") },
          { id: "chanceAfter", unit: "chance", words: say("residual.chanceAfter") },
        ],
        rows: byShortage(facts, year).map((one) => {
          const before = gapIn(one, year);
          const after = one.residual[year];
          return [
            name("occupation", one.occupation),
            before === null ? number(null, "fte") : interval(before, "fte"),
            after === undefined ? number(null, "fte") : interval(after.gap, "fte"),
            number(one.series.shortageProbability[year] ?? null, "chance"),
            number(after?.shortageProbability ?? null, "chance"),
          ];
        }),
        notes: [say("residual.note")],
        provenance: [{ kind: "model", source: "projection", year: facts.years[year]!, certainty: null }],
      },
      ...content.occupations.flatMap(({ occupation, decision, risk }) =>
        decision === "" && risk === ""
          ? []
          : [
              heading(2, `residual-${occupation}`, say("residual.of", { occupation: name("occupation", occupation) })),
              ...written(decision),
              ...written(risk),
            ],
      ),
    ];
  },
};
