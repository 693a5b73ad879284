import { atStart, hoursSentence, nameIn, shortageSentence, type Translator } from "#io/language";
import type { Hours, Measure } from "#model/projection";
import { inHours, type Outcome, type Series, type UnitTree, unitTree } from "#model/scenario";
import type { Dataset, Row } from "#model/vocabulary";
import { type Column, layTable } from "../../output/table.ts";
import { namesOf } from "./names-of.ts";

/** What of an outcome is shown. */
export interface TableOptions {
  readonly years?: readonly number[] | undefined;
  readonly measures?: readonly Measure[] | undefined;
  /** Hours that supply, demand and gap are told in. */
  readonly hours: Hours;
}

/** Years ahead the sentence speaks of: the horizon trusts plan for. */
const SPOKEN_AHEAD = 5;

/** Writes an outcome for people: per occupation a sentence, then a table with one row per unit and year. */
export function outcomeAsTable(outcome: Outcome, dataset: Dataset, text: Translator, options: TableOptions): string {
  const years = options.years ?? everyFifth(outcome.years);
  const occupations = [...new Set(outcome.series.map(({ occupation }) => occupation))];
  const head = `${text.t("cli:outcome.heading", {
    dataset: `${dataset.description.title} ${dataset.description.version}`,
    draws: outcome.key.draws,
    seed: String(outcome.key.seed),
    model: outcome.key.model,
  })}\n`;
  const parts = occupations.map((id) => occupationTable(outcome, dataset, text, id, { ...options, years }));
  return parts.length === 0
    ? `${head}\n${text.t("cli:outcome.nothing")}\n`
    : [head, ...parts, `${text.t("analysis:mediansApart")}\n`].join("\n");
}

/** First and last year, and every fifth between. */
function everyFifth(years: readonly number[]): number[] {
  return years.filter((year, index) => index === 0 || index === years.length - 1 || (year - years[0]!) % 5 === 0);
}

/** Units with each directly above those it is the sum of. */
const topDown = (tree: UnitTree, unit: string): string[] => [unit, ...tree.childrenOf(unit).flatMap((child) => topDown(tree, child))];

function occupationTable(
  outcome: Outcome,
  dataset: Dataset,
  text: Translator,
  id: string,
  { years, measures, hours }: TableOptions & { readonly years: readonly number[] },
): string {
  const occupation = dataset.tables.occupations.find((row) => row.id === id)!;
  const tree = unitTree(dataset);
  const order = new Map(topDown(tree, tree.nation).map((unit, index) => [unit, index]));
  const told = outcome.series.filter((one) => one.occupation === id).flatMap((one) => inHours(one, hours) ?? []);
  const series = told.sort((a, b) => order.get(a.unit)! - order.get(b.unit)!);
  const depths = new Map(series.map(({ unit }) => [unit, tree.ancestorsOf(unit).length]));
  const least = Math.min(...depths.values());
  const units = new Map(dataset.tables.units.map((row) => [row.id, row]));
  const rows = series.flatMap((one) =>
    years.map((year, index) => {
      const at = outcome.years.indexOf(year);
      const name = index === 0 ? "  ".repeat(depths.get(one.unit)! - least) + nameIn(namesOf(units.get(one.unit)!), text.language) : "";
      return [
        name,
        String(year),
        ...(measures === undefined ? mainCells(one, at, text) : measures.map((measure) => band(one, measure, at, text))),
      ];
    }),
  );
  const spoken = sentence(series[0]!, units.get(series[0]!.unit)!, occupation, outcome.years, hours, text);
  const chance = chanceSentence(series[0]!, outcome.years, text);
  return `${atStart(nameIn(pluralsOf(occupation), text.language))}\n${spoken}${chance}\n${hoursSentence(hours, text)}\n\n${layTable(columns(text, measures, hours), rows)}`;
}

/** Names of the measures that are told in worked hours, where they are. */
const WORKED: { readonly [M in Measure]?: string } = {
  supply: "workedSupply",
  demand: "workedDemand",
  gap: "workedGap",
  gapShare: "workedGapShare",
};
const measureName = (measure: Measure, hours: Hours): string => (hours === "worked" ? (WORKED[measure] ?? measure) : measure);

function columns(text: Translator, measures: readonly Measure[] | undefined, hours: Hours): Column[] {
  const right = (title: string): Column => ({ title, align: "right" });
  return [
    { title: text.t("cli:column.unit"), align: "left" },
    right(text.t("cli:column.year")),
    ...(measures === undefined
      ? [
          right(text.t("cli:column.headcount")),
          right(text.t("cli:column.supply")),
          right(text.t("cli:column.demand")),
          right(text.t("cli:column.gap")),
          right(text.t("cli:column.interval")),
          right(text.t("cli:column.probability")),
        ]
      : measures.map((measure) => right(`${measureName(measure, hours)} (${text.t("cli:column.interval")})`))),
  ];
}

/** Middle (median) of headcount, supply, demand and gap, the gap's 80 % interval, and the probability of shortage. */
function mainCells({ measures, shortageProbability }: Series, at: number, text: Translator): string[] {
  const { headcount, supply, demand, gap } = measures;
  const number = (value: number | null | undefined, write = text.number): string =>
    value === null || value === undefined ? "–" : write(value, "amount");
  return [
    number(headcount.p50[at]),
    number(supply.p50[at]),
    number(demand.p50[at]),
    number(gap.p50[at], text.signed),
    text.t("cli:range", { low: number(gap.p10[at], text.signed), high: number(gap.p90[at], text.signed) }),
    text.percent(shortageProbability[at]!),
  ];
}

function band({ measures }: Series, measure: Measure, at: number, text: Translator): string {
  const { p10, p50, p90 } = measures[measure];
  const [low, middle, high] = [p10[at] ?? null, p50[at] ?? null, p90[at] ?? null];
  if (low === null || middle === null || high === null) return "–";
  const write = (value: number): string => (measure === "gapShare" ? text.percent(value) : text.number(value, "amount"));
  return `${write(middle)} (${text.t("cli:range", { low: write(low), high: write(high) })})`;
}

function sentence(
  series: Series,
  unit: Row<"units">,
  occupation: Row<"occupations">,
  years: readonly number[],
  hours: Hours,
  text: Translator,
): string {
  const year = Math.min(years[0]! + SPOKEN_AHEAD, years.at(-1)!);
  const at = years.indexOf(year);
  const { gap, demand, supply } = series.measures;
  return shortageSentence(
    {
      unit: { kind: unit.kind, sector: unit.sector, names: namesOf(unit), code: unit.code },
      occupation: { names: namesOf(occupation), plurals: pluralsOf(occupation) },
      year,
      low: gap.p10[at]!,
      middle: gap.p50[at]!,
      high: gap.p90[at]!,
      probability: series.shortageProbability[at]!,
      demand: demand.p50[at]!,
      supply: supply.p50[at]!,
      hours,
    },
    text,
  );
}

/** How much of the first unit's uncertainty in the year spoken of is chance; nothing where no chance was drawn. */
function chanceSentence({ chance }: Series, years: readonly number[], text: Translator): string {
  const year = Math.min(years[0]! + SPOKEN_AHEAD, years.at(-1)!);
  const at = years.indexOf(year);
  const share = chance?.chanceShare[at];
  if (chance === undefined || share === undefined || share === null) return "";
  const write = (value: number | null | undefined): string => text.signed(value ?? 0, "amount");
  return `\n${text.t("cli-projection:chance", {
    year: String(year),
    chance: text.percent(share),
    parameters: text.percent(1 - share),
    low: write(chance.expectedGap.p10[at]),
    high: write(chance.expectedGap.p90[at]),
  })}`;
}

const pluralsOf = (row: Row<"occupations">) => ({ nb: row.plural_nb, nn: row.plural_nn, en: row.plural_en });
