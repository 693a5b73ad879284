import { numberCell, type SheetCell, type SheetRow, textCell } from "#io/workbook";
import type { PlanFacts } from "#model/plan";
import type { Labels } from "../words/labels.ts";

const formula = (value: string, unit: "fte" | "share"): SheetCell => ({ value, type: "Formula", format: unit === "fte" ? "0.0" : "0%" });

/**
 * Writes supply, demand and gap of every occupation and year as rows: the medians of the run, with the gap's 80 % interval, as every table
 * of the plan. Demand less supply stands beside the gap as a formula that follows when a figure is changed; medians do not add up, so it
 * may differ a little from the median gap.
 */
export function numbersSheet(facts: PlanFacts, { text, words }: Labels): SheetRow[] {
  const head = [
    "occupation",
    "year",
    "supply",
    "demand",
    "gap",
    "low",
    "high",
    "gapShare",
    "chance",
    "difference",
    "differenceShare",
  ] as const;
  const rows = facts.occupations.flatMap(({ occupation, series }) =>
    facts.years.map((year, i) => ({
      occupation,
      year,
      numbers: [
        series.measures.supply.p50[i],
        series.measures.demand.p50[i],
        series.measures.gap.p50[i],
        series.measures.gap.p10[i],
        series.measures.gap.p90[i],
      ],
      share: series.measures.gapShare.p50[i],
      chance: series.shortageProbability[i],
    })),
  );
  return [
    head.map((name) => textCell(text.t(`plan:numbers.${name}`), true)),
    ...rows.map(({ occupation, year, numbers, share, chance }, i): SheetRow => {
      const line = i + 2;
      return [
        textCell(words.cell({ kind: "name", of: "occupation", id: occupation })),
        numberCell(year, "year"),
        ...numbers.map((value) => (value == null ? null : numberCell(value, "fte"))),
        share == null ? null : numberCell(share, "gapShare"),
        chance === undefined ? null : numberCell(chance, "chance"),
        formula(`D${line}-C${line}`, "fte"),
        formula(`IF(D${line}>0,J${line}/D${line},"")`, "share"),
      ];
    }),
  ];
}
