import { ANSWERS, type MadePlan } from "#model/plan";
import { MEASURES } from "#model/projection";

/** A column of a table: its name, what it holds and in which unit. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "date";
  readonly description: string;
}

/** A table of a plan as plain values. */
export interface PlainTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const text = (name: string, description: string): Column => ({ name, type: "string", description });
const real = (name: string, description: string): Column => ({ name, type: "number", description });
const whole = (name: string, description: string): Column => ({ name, type: "integer", description });
const day = (name: string, description: string): Column => ({ name, type: "date", description });
const INTERVAL = [
  real("mean", "Mean over the draws"),
  real("p10", "10th percentile"),
  real("p50", "Median"),
  real("p90", "90th percentile"),
];
const OCCUPATION = text("occupation", "Id of the occupation in the dataset");

type Spread = { readonly mean: number; readonly p10: number; readonly p50: number; readonly p90: number };
const spread = ({ mean, p10, p50, p90 }: Spread): number[] => [mean, p10, p50, p90];

/** Lays out all of a plan's numbers as tables in long format; a table without rows is there with its columns. */
export function planTables(plan: MadePlan): PlainTable[] {
  const { occupations, years } = plan.facts;
  return [
    situation(plan),
    {
      name: "projection",
      title: "Projection without the plan's measures",
      columns: [
        OCCUPATION,
        whole("year", "Year"),
        text("measure", "What is projected; gap is demand less supply, contracted FTE"),
        ...INTERVAL,
      ],
      rows: occupations.flatMap(({ occupation, series }) =>
        years.flatMap((year, i) =>
          MEASURES.map((measure) => {
            const { mean, p10, p50, p90 } = series.measures[measure];
            return [occupation, year, measure, mean[i] ?? null, p10[i] ?? null, p50[i] ?? null, p90[i] ?? null];
          }),
        ),
      ),
    },
    {
      name: "gap",
      title: "Chance of a shortage, and the gap that remains when all measures that count are carried out",
      columns: [
        OCCUPATION,
        whole("year", "Year"),
        real("chance", "Chance of a shortage without measures, 0..1"),
        real("chance_with_measures", "Chance of a shortage with them, 0..1"),
        ...INTERVAL.map((column) => ({ ...column, name: `${column.name}_with_measures` })),
      ],
      rows: occupations.flatMap(({ occupation, series, residual }) =>
        years.flatMap((year, i) => {
          const left = residual[i];
          return left === undefined
            ? []
            : [[occupation, year, series.shortageProbability[i] ?? null, left.shortageProbability, ...spread(left.gap)]];
        }),
      ),
    },
    {
      name: "causes",
      title: "Why the gap changes",
      columns: [OCCUPATION, whole("from", "First year"), whole("to", "Last year"), text("factor", "Cause"), ...INTERVAL],
      rows: occupations.flatMap(({ occupation, causes }) =>
        causes === null ? [] : causes.effects.map(({ factor, effect }) => [occupation, causes.from, causes.to, factor, ...spread(effect)]),
      ),
    },
    measures(plan),
    {
      name: "effects",
      title: "What each measure takes off the gap, contracted FTE",
      columns: [text("measure", "Id of the measure"), OCCUPATION, whole("year", "Year"), ...INTERVAL],
      rows: occupations.flatMap(({ occupation, measures: all }) =>
        all.flatMap(({ measure, effect }) => effect.map((one, i) => [measure, occupation, years[i]!, ...spread(one)])),
      ),
    },
    ...judgements(plan),
  ];
}

function situation({ facts }: MadePlan): PlainTable {
  const shares = ["meanAge", "women", "aged60", "reach62", "reach67", "contractedShare", "absence", "leaving"] as const;
  return {
    name: "situation",
    title: "Staff on 1 January of the base year",
    columns: [
      OCCUPATION,
      real("persons", "Persons"),
      real("fte", "Contracted FTE"),
      real("demand", "Contracted FTE demanded"),
      real("mean_age", "Years"),
      real("women", "Share of persons"),
      real("aged_60", "Share aged 60 or more"),
      real("reach_62", "Share who reach 62 within five years"),
      real("reach_67", "Share who reach 67 within five years"),
      real("contracted_share", "Mean contracted share of those at work"),
      real("absence", "Share of contracted FTE lost to long absence"),
      real("leaving", "Share of persons who leave during the year"),
      ...["stock", "ages", "contracted_share", "absence", "exits"].map((of) => text(`certainty_${of}`, "How sure the figures are")),
      text("interval_counted", "Whether there are earlier counts of the occupation to test its 80 % intervals against: yes or no"),
      real("interval_held", "Share of earlier counts that 80 % intervals have held, 0..1; of all series of the nation together"),
      real("interval_held_error", "Standard error of that share"),
      whole("interval_series", "Series behind that share"),
    ],
    rows: facts.occupations.map(({ occupation, situation: one, band }) => [
      ...[occupation, one.persons, one.fte, one.demand],
      ...shares.map((share) => one[share]),
      ...(["stock", "ages", "contractedShare", "absence", "exits"] as const).map((of) => one.certainty[of]),
      ...[band === undefined ? null : band.counted ? "yes" : "no", band?.held?.share ?? null],
      ...[band?.held?.error ?? null, band?.held?.series ?? null],
    ]),
  };
}

const measures = (plan: MadePlan): PlainTable => ({
  name: "measures",
  title: "Measures: the plan's own, and those of units above and below",
  columns: [
    text("id", "Id of the measure"),
    text("unit", "Unit that owns it"),
    text("kind", "Kind of step"),
    text("title", "Title"),
    text("status", "How far it has come"),
    text("owner", "Who is responsible"),
    day("start", "Start"),
    day("deadline", "Deadline"),
    real("cost_per_year", "NOK a year in full effect"),
    real("cost_once", "NOK once"),
    text("cost_source", "Where the cost is from"),
    whole("cost_year", "Year of the price level"),
    text("cost_certainty", "How sure the cost is"),
    text("funding", "Who pays"),
  ],
  rows: plan.measures.map((one) => [
    ...[one.id, one.unit, one.kind, one.title, one.status, one.owner, one.start, one.deadline],
    ...[one.costPerYear, one.costOnce, one.costSource, one.costYear, one.costCertainty, one.funding],
  ]),
});

const judgements = (plan: MadePlan): PlainTable[] => [
  {
    name: "completeness",
    title: "Whether the plan has what it must have",
    columns: [
      text("criterion", "What is asked for"),
      text("answer", ANSWERS.join(", ")),
      text("because", "Reason"),
      day("on", "Day of the newest evidence"),
      text("missing", "Occupations that keep the answer from being yes, with spaces"),
    ],
    rows: plan.completeness.map(({ criterion, answer, because, on, missing }) => [criterion, answer, because, on, missing.join(" ")]),
  },
  {
    name: "conflicts",
    title: "What the plans of the units below cannot have together",
    columns: [
      text("kind", "Kind of conflict"),
      text("what", "Occupation, or change that stands in several plans"),
      real("planned", "Persons a year over all units"),
      real("available", "Persons a year in the market, median"),
      text("units", "Units concerned, with spaces"),
    ],
    rows: plan.conflicts.map((one) =>
      one.kind === "same-measure"
        ? [one.kind, one.what, null, null, one.measures.map(({ unit }) => unit).join(" ")]
        : [one.kind, one.occupation, one.planned, one.available.p50, one.units.map(({ unit }) => unit).join(" ")],
    ),
  },
  {
    name: "evidence",
    title: "Figures and documents the unit has reported",
    columns: [
      text("kind", "What it is about"),
      OCCUPATION,
      day("on", "Day it describes"),
      real("value", "Figure"),
      text("unit_of_measure", "Unit of the figure"),
      text("source", "Register, letter or case number"),
      text("note", "Note"),
    ],
    rows: plan.content.evidence.map((one) => [one.kind, one.occupation, one.on, one.value, one.unitOfMeasure, one.source, one.note]),
  },
  {
    name: "follow-up",
    title: "What earlier published versions projected, beside what was counted",
    columns: [
      OCCUPATION,
      text("measure", "headcount, supply or demand"),
      whole("made_in", "Base year of the earlier version"),
      whole("year", "Year"),
      real("p10", "Projected, 10th percentile"),
      real("p50", "Projected, median"),
      real("p90", "Projected, 90th percentile"),
      real("actual", "Counted"),
      real("error", "Median less actual, as a share of the actual"),
    ],
    rows: plan.compared.map((one) => [
      ...[one.occupation, one.measure, one.madeIn, one.year],
      ...[one.projected.p10, one.projected.p50, one.projected.p90, one.actual, one.error],
    ]),
  },
];
