import { medianSteps } from "#model/analysis";
import type { Block } from "../../../../document/block.ts";
import type { Chapter } from "../../../../document/chapter.ts";
import { chartCertainty } from "../../../../document/chart-certainty.ts";
import { heading, interval, name, number, say } from "../../../../document/make.ts";
import type { OccupationFacts } from "../../../../facts/occupation-facts.ts";
import { texts } from "./texts.ts";

/** Occupations drawn as charts. */
const MOST_DRAWN = 3;
/** Factors named in the table, largest first. */
const MOST_FACTORS = 3;

type Explained = OccupationFacts & { readonly causes: NonNullable<OccupationFacts["causes"]> };

/** Why the gap changes until the end of the medium horizon. */
export const causes: Chapter = {
  id: "causes",
  texts,
  build: ({ facts }) => {
    const explained = facts.occupations.filter((one): one is Explained => one.causes !== null);
    const first = explained[0];
    if (first === undefined) return [];
    const change = ({ causes: c }: Explained): number => Math.abs(c.end.p50 - c.start.p50);
    const sorted = [...explained].sort((a, b) => change(b) - change(a));
    return [
      heading(1, "causes", say("causes.title")),
      {
        kind: "table",
        id: "causes",
        caption: say("causes.caption", { from: number(first.causes.from, "year"), to: number(first.causes.to, "year") }),
        columns: [
          { id: "occupation", unit: null, words: say("causes.occupation") },
          { id: "start", unit: "fte", words: say("causes.start") },
          ...Array.from({ length: MOST_FACTORS }, (_, i) => ({
            id: `factor${i + 1}`,
            unit: null,
            words: say("causes.factor", { rank: number(i + 1, "count") }),
          })),
          { id: "end", unit: "fte", words: say("causes.end") },
        ],
        rows: sorted.map((one) => [
          name("occupation", one.occupation),
          number(one.causes.start.p50, "fte"),
          ...Array.from({ length: MOST_FACTORS }, (_, i) => {
            const found = largest(one)[i];
            return found === undefined
              ? say("causes.none")
              : say("causes.effect", { factor: name("factor", found.factor), effect: number(found.effect.p50, "change") });
          }),
          interval(one.causes.end, "fte"),
        ]),
        notes: [say("causes.note")],
        provenance: [{ kind: "model", source: "decomposition", year: first.causes.to, certainty: null }],
      },
      ...sorted.slice(0, MOST_DRAWN).map(chart),
    ];
  },
};

const largest = ({ causes: { effects } }: Explained) => [...effects].sort((a, b) => Math.abs(b.effect.p50) - Math.abs(a.effect.p50));

function chart(one: Explained): Block {
  const { from, to } = one.causes;
  const { start, effects, rest, end } = medianSteps(one.causes);
  const top = largest(one)[0];
  return {
    kind: "chart",
    id: `causes-${one.occupation}`,
    caption: say("causes.chart", { occupation: name("occupation", one.occupation), from: number(from, "year"), to: number(to, "year") }),
    alternative: say("causes.alternative", {
      start: number(start.middle, "fte"),
      end: number(end.middle, "fte"),
      factor: name("factor", top?.factor ?? "rest"),
      effect: number(top?.effect.p50 ?? 0, "change"),
    }),
    data: {
      chart: "waterfall",
      start: start.middle,
      steps: [...effects, ...(rest.middle === 0 ? [] : [{ factor: "rest", ...rest }])],
      end: end.middle,
      unit: "fte",
    },
    certainty: chartCertainty(one, [[null, "gap"]]),
  };
}
