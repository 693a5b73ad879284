import type { PlanFacts } from "#model/plan";
import type { Labels } from "../words/labels.ts";
import { numberCell, type SheetCell, type SheetRow, textCell } from "./sheet-of-table.ts";

const formula = (value: string, unit: "fte" | "share"): SheetCell => ({ value, type: "Formula", format: unit === "fte" ? "0.0" : "0.0%" });

/**
 * Writes supply and demand of every occupation and year as rows, with the gap and its share as formulas that follow when a figure is
 * changed. Means are shown, since means of parts add up and medians do not.
 */
export function numbersSheet(facts: PlanFacts, { text, words }: Labels): SheetRow[] {
  const head = ["occupation", "year", "supply", "demand", "gap", "gapShare", "chance"] as const;
  const rows = facts.occupations.flatMap(({ occupation, series }) =>
    facts.years.map((year, i) => ({
      occupation,
      year,
      supply: series.measures.supply.mean[i],
      demand: series.measures.demand.mean[i],
      chance: series.shortageProbability[i],
    })),
  );
  return [
    head.map((name) => textCell(text.t(`plan:numbers.${name}`), true)),
    ...rows.map(({ occupation, year, supply, demand, chance }, i): SheetRow => {
      const line = i + 2;
      return [
        textCell(words.cell({ kind: "name", of: "occupation", id: occupation })),
        numberCell(year, "year"),
        supply == null ? null : numberCell(supply, "fte"),
        demand == null ? null : numberCell(demand, "fte"),
        formula(`D${line}-C${line}`, "fte"),
        formula(`IF(D${line}>0,E${line}/D${line},"")`, "share"),
        chance === undefined ? null : numberCell(chance, "chance"),
      ];
    }),
  ];
}
