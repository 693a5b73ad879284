import type { Series } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { gapIn, nationRun, RUN } from "./nation-run.ts";
import { occupationTable } from "./occupation-table.ts";

/** Rounds to ten FTE and groups thousands: the interval is far wider than that. */
const fte = (value: number): string => {
  const rounded = Math.round(value / 10) * 10;
  const text = Math.abs(rounded)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, " ");
  return rounded < 0 ? `-${text}` : text;
};

const range = ({ p10, p50, p90 }: ReturnType<typeof gapIn>): string => `${fte(p50)} (${fte(p10)} to ${fte(p90)})`;

/** Editions of the national projection, newest last, with the year their gap is for. */
const EDITIONS = [
  { series: "published-gap-2012", edition: "Statistics Norway 2012", remark: "2 400 short" },
  { series: "published-gap-2019", edition: "Statistics Norway 2019/11", remark: "up to 1 700 short; base year 2017" },
  { series: "published-gap-2023", edition: "Statistics Norway 2023/2", remark: "800 short" },
] as const;

/** Inputs that differ between the editions and the dataset, each tried alone: what it does to the gap. */
const TRIALS = [
  {
    what: "Admission as in 2015 (about 250 places instead of 410) for those who graduate from 2026 on",
    changes: [
      { kind: "study-places", id: "places", operation: "multiply", value: 250 / 410, startYear: 2023, reason: "Admission in 2015" },
    ],
  },
  {
    what: "Demand grows one percentage point more a year",
    changes: [{ kind: "standard-growth", id: "growth", operation: "add", value: 0.01, startYear: 2026, reason: "Faster growth" }],
  },
  {
    what: "Demand grows with age and population alone",
    changes: [
      { kind: "standard-growth", id: "growth", operation: "set", value: 0, startYear: 2026, reason: "No growth of standard" },
      { kind: "productivity", id: "productivity", operation: "set", value: 0, startYear: 2026, reason: "No growth of productivity" },
    ],
  },
  {
    what: "A third of the students leave instead of a quarter",
    changes: [{ kind: "completion", id: "completion", operation: "set", value: 2 / 3, startYear: 2026, reason: "Dropout of men for all" }],
  },
  {
    what: "Retirement one fifth more frequent",
    changes: [
      {
        kind: "exits",
        id: "exits",
        process: "retirement",
        operation: "multiply",
        value: 1.2,
        startYear: 2026,
        reason: "Earlier retirement",
      },
    ],
  },
  {
    what: "The first two together",
    changes: [
      { kind: "study-places", id: "places", operation: "multiply", value: 250 / 410, startYear: 2023, reason: "Admission in 2015" },
      { kind: "standard-growth", id: "growth", operation: "add", value: 0.01, startYear: 2026, reason: "Faster growth" },
    ],
  },
] as const;

/** Writes docs/validation.md from the dataset and fresh runs of the model. */
export function validationPage(dataset: Dataset): string {
  const reference = nationRun(dataset);
  const gap = (series: Series, year: number) => gapIn(series, dataset, year);
  const at = (year: number): number => year - dataset.description.baseYear;
  const mean = (measure: "supply" | "demand" | "headcount" | "graduates" | "retirement", year: number): number =>
    reference.measures[measure].mean[at(year)]!;
  const growth = (measure: "supply" | "demand"): string => (100 * (mean(measure, 2040) / mean(measure, 2026)) ** (1 / 14) - 100).toFixed(1);
  const published = EDITIONS.map(({ series, edition, remark }) => {
    const row = dataset.tables.observations.find((candidate) => candidate.series === series && candidate.occupation === "bioingenior");
    if (row === undefined) throw new Error(`The dataset lacks the observation ${series}, which the validation page compares with.`);
    return `| ${edition} | ${row.year} | ${fte(row.value)} | ${remark} | ${range(gap(reference, row.year))} |`;
  });
  const trials = TRIALS.map(({ what, changes }) => {
    const series = nationRun(dataset, changes);
    return `| ${what} | ${range(gap(series, 2035))} | ${range(gap(series, 2040))} |`;
  });
  return `# Validation

Written by \`node reference/validation/write.ts\` from the reference dataset ${dataset.description.version} and runs of ${RUN.draws} draws with seed
${RUN.seed}; \`npm test\` fails when the page is not what the model says. FTE are contracted, rounded to ten. Intervals hold 80 % of the draws.

## Bioengineers beside the published national projections

| edition | year | published gap | what was said | Framsyn's reference scenario, same year |
|---|---|---|---|---|
${published.join("\n")}

A positive gap is a shortage. The three editions were read in the press and in the profession's journal, not in the reports themselves: their
certainty is second-hand, and two do not say whether they count persons or FTE.

### Why Framsyn differs

The published gap fell from 2 400 to 800 over three editions while yearly admission rose from about 250 to 410; Framsyn's base year is newer
than any of theirs. In the reference
scenario demand grows ${growth("demand")} % a year from ${fte(mean("demand", 2026))} FTE in 2026 to ${fte(mean("demand", 2040))} in 2040, supply ${growth("supply")} % a year from ${fte(mean("supply", 2026))} to
${fte(mean("supply", 2040))}. About ${Math.round(mean("graduates", 2031))} graduates a year start work and about ${Math.round(mean("retirement", 2031))} retire. Each input that differs, tried alone:

| change to the reference scenario | gap in 2035 | gap in 2040 |
|---|---|---|
| none | ${range(gap(reference, 2035))} | ${range(gap(reference, 2040))} |
${trials.join("\n")}

So the admission of the last ten years explains most of the distance to the editions of 2012 and 2019, and a faster growth of demand the
rest. Whether the new places are filled and completed decides more than the age of today's staff.

### What this does not show

- The age pyramid, the exits and the division between trusts are assumptions with stated rules, not counts; the intervals say so.
- The editions' own tables are not public, so their inputs cannot be put into Framsyn one by one.
- Closeness to another projection is no proof: both may be wrong in the same way. A back-test against history is not made yet.

## Every occupation in the reference scenario

The nation with every figure at its stated value. Graduates and those who retire or leave the profession are per cent of the staff in
2026, growth is per cent a year from 2026 to 2040, the gap is per cent of demand.

${occupationTable(dataset)}

Read with care: for all but bioengineers, radiographers and nurses the intake is set by a rule (reference-data.md), so their gap repeats an
assumption. Demand for health care workers and nurses grows with the number of the oldest at today's use by age; that people may stay in
good health for longer is not in the reference scenario. Statistics Norway 2023/2 had about 30 000 nurses short in 2040 (second-hand),
more than nurses, specialist nurses and midwives together here.

## How the arithmetic is checked

| check | where |
|---|---|
| closed forms: no exits, constant inflow, geometric decay, pure delay, equilibrium intake | \`model/projection/closed-forms.test.ts\`, \`model/scenario/run/equilibrium.test.ts\` |
| an independent, naive engine agrees to 1e-9 on random datasets | \`model/projection/naive-agrees.test.ts\` |
| both kernels give the same bytes | \`model/projection/kernel/kernels-agree.test.ts\` |
| scaling, permutation, splitting a unit in two, monotony | \`model/projection/properties.test.ts\` |
| every occupation at the stated values: growth of staff and demand, graduates and retirement within ordinary limits | \`reference/validation/central-path.test.ts\` |
| each kind of change moves the reference run the right way and by the right amount | \`reference/validation/changes.test.ts\` |
| WISN worked examples | \`model/demand/wisn/wisn.test.ts\` |
| stock(t+1) = stock(t) + inflow - outflow, nothing negative, nation = sum of its units in every draw, flows included | inside every run |
| catchments and counties add to 5 627 400; 410 study places in 2024; published totals | \`reference/reference.test.ts\` |
`;
}
