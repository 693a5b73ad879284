import type { CsvRow } from "#io/csv";
import { type Language, nameIn, saidIn, type Translator } from "#io/language";
import type { MeasureSet } from "#model/analysis";
import type { Dataset } from "#model/vocabulary";
import { type Column, layTable } from "../../output/table.ts";

/** Writes measures for people: what the set is, and what one step of each is, costs and takes. */
export function measuresAsTable({ name, measures }: MeasureSet, { description }: Dataset, text: Translator): string {
  const { t, language } = text;
  const title = `${saidIn(name, language)}\n`;
  if (measures.length === 0) return `${title}\n${t("cli-measures:none")}\n`;
  const column = (key: "measure" | "kind" | "step" | "capacity" | "cost" | "fixed" | "lead" | "certainty"): Column => ({
    title: t(`cli-measures:column.${key}`),
    align: key === "capacity" || key === "cost" || key === "fixed" || key === "lead" ? "right" : "left",
  });
  const table = layTable(
    (["measure", "kind", "step", "capacity", "cost", "fixed", "lead", "certainty"] as const).map(column),
    measures.map((measure) => [
      nameIn(measure.names, language),
      t(`measure-kinds:${measure.kind}.name`),
      nameIn(measure.step, language),
      text.number(measure.capacity),
      text.number(measure.costPerStep.value),
      measure.fixedCost === null ? "–" : text.number(measure.fixedCost.value),
      text.number(measure.leadYears),
      t(`shell:certainty.${measure.costPerStep.certainty}`),
    ]),
  );
  const count = t("cli-measures:count", { count: measures.length, dataset: `${description.title} ${description.version}` });
  return `${title}\n${table}\n${count}\n`;
}

/** Lays measures out as one row each, texts in a language; the effect itself is in the JSON. */
export const measuresRows = ({ measures }: MeasureSet, language: Language): CsvRow[] => [
  [
    "measure",
    "kind",
    "name",
    "step",
    "capacity",
    "cost_per_step",
    "cost_year",
    "cost_certainty",
    "cost_source",
    "fixed_cost",
    "lead_years",
    "excludes",
    "reason",
  ],
  ...measures.map(({ id, kind, names, step, capacity, costPerStep, fixedCost, leadYears, excludes, reason }) => [
    id,
    kind,
    nameIn(names, language),
    nameIn(step, language),
    capacity,
    costPerStep.value,
    costPerStep.year,
    costPerStep.certainty,
    saidIn(costPerStep.source, language),
    fixedCost?.value ?? null,
    leadYears,
    excludes.join(" "),
    saidIn(reason, language),
  ]),
];
