import { bandsWords, bandWords } from "../../../../document/band-words.ts";
import type { Block } from "../../../../document/block.ts";
import type { Chapter } from "../../../../document/chapter.ts";
import { chartCertainty } from "../../../../document/chart-certainty.ts";
import { heading, interval, name, number, say } from "../../../../document/make.ts";
import type { OccupationFacts } from "../../../../facts/occupation-facts.ts";
import { byShortage, gapIn, horizonsIn, mediumYear, type PlanView } from "../../../../view/plan-view.ts";
import { texts } from "./texts.ts";

/** Occupations drawn as charts: those with the largest likely shortage or surplus. */
const MOST_DRAWN = 4;

/** How many will be here and how many are needed, at the end of each horizon. */
export const projection: Chapter = {
  id: "projection",
  texts,
  build: (view) =>
    view.facts.occupations.length === 0 ? [] : [heading(1, "projection", say("projection.title")), ...tables(view), ...charts(view)],
};

function tables({ facts }: PlanView): Block[] {
  const bands = bandsWords(facts.occupations);
  return horizonsIn(facts).map(({ horizon, from, to }): Block => {
    const year = facts.years.indexOf(to);
    return {
      kind: "table",
      id: `projection-${horizon}`,
      caption: say("projection.caption", { horizon: name("horizon", horizon), from: number(from, "year"), to: number(to, "year") }),
      columns: [
        { id: "occupation", unit: null, words: say("projection.occupation") },
        { id: "supply", unit: "fte", words: say("projection.supply") },
        { id: "demand", unit: "fte", words: say("projection.demand") },
        { id: "gap", unit: "fte", words: say("projection.gap") },
        { id: "chance", unit: "chance", words: say("projection.chance") },
        ...(bands === null ? [] : [{ id: "tested", unit: null, words: say("projection.tested") }]),
      ],
      rows: byShortage(facts, year).map((one) => [
        name("occupation", one.occupation),
        middle(one, "supply", year),
        middle(one, "demand", year),
        gapIn(one, year) === null ? number(null, "fte") : interval(gapIn(one, year)!, "fte"),
        number(one.series.shortageProbability[year] ?? null, "chance"),
        ...(bands === null ? [] : [say(one.band?.counted ? "projection.yes" : "projection.no")]),
      ]),
      notes: [say("projection.note"), ...(bands === null ? [] : [bands])],
      provenance: [{ kind: "model", source: "projection", year: to, certainty: null }],
    };
  });
}

const middle = ({ series }: OccupationFacts, measure: "supply" | "demand", year: number) =>
  number(series.measures[measure].p50[year] ?? null, "fte");

function charts({ facts }: PlanView): Block[] {
  const year = mediumYear(facts);
  const size = (one: OccupationFacts): number => Math.abs(gapIn(one, year)?.p50 ?? 0);
  return [...facts.occupations]
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST_DRAWN)
    .flatMap((one): Block[] => {
      const { supply, demand } = one.series.measures;
      const known = (values: readonly (number | null)[]): number[] => values.map((value) => value ?? Number.NaN);
      const bands = [supply, demand].map(({ p10, p50, p90 }) => ({ p10: known(p10), p50: known(p50), p90: known(p90) }));
      const gap = gapIn(one, year);
      if (gap === null || bands.some((band) => band.p50.some(Number.isNaN))) return [];
      const last = facts.years.length - 1;
      const tested = bandWords(one);
      return [
        {
          kind: "chart",
          id: `projection-${one.occupation}`,
          caption: say("projection.chart", { occupation: name("occupation", one.occupation) }),
          alternative: say("projection.alternative", {
            from: number(facts.baseYear, "year"),
            to: number(facts.years[last]!, "year"),
            supplyFrom: number(supply.p50[0]!, "fte"),
            supplyTo: number(supply.p50[last]!, "fte"),
            demandFrom: number(demand.p50[0]!, "fte"),
            demandTo: number(demand.p50[last]!, "fte"),
          }),
          data: {
            chart: "fan",
            years: facts.years,
            series: [
              { name: "supply", ...bands[0]! },
              { name: "demand", ...bands[1]! },
            ],
            unit: "fte",
          },
          certainty: chartCertainty(one, [
            ["supply", "supply"],
            ["demand", "demand"],
          ]),
        },
        ...(tested === null ? [] : [{ kind: "paragraph" as const, words: tested }]),
      ];
    });
}
