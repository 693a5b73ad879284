import type { Series } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { fte, perCent, table } from "./markdown.ts";
import { gapIn, nationRun } from "./nation-run.ts";

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

/** Writes the reference run of bioengineers beside the national projections, with what makes the difference. */
export function publishedSection(dataset: Dataset): string {
  const reference = nationRun(dataset);
  const gap = (series: Series, year: number) => gapIn(series, dataset, year);
  const at = (year: number): number => year - dataset.description.baseYear;
  const mean = (measure: "supply" | "demand" | "headcount" | "graduates" | "retirement", year: number): number =>
    reference.measures[measure].mean[at(year)]!;
  const growth = (measure: "supply" | "demand"): string => (100 * (mean(measure, 2040) / mean(measure, 2026)) ** (1 / 14) - 100).toFixed(1);
  const observed = (series: string) => {
    const row = dataset.tables.observations.find((candidate) => candidate.series === series && candidate.occupation === "bioingenior");
    if (row === undefined) throw new Error(`The dataset lacks the observation ${series}, which the validation page compares with.`);
    return row;
  };
  const published = EDITIONS.map(({ series, edition, remark }) => {
    const row = observed(series);
    return [edition, String(row.year), fte(row.value), remark, range(gap(reference, row.year))];
  });
  const trials = TRIALS.map(({ what, changes }) => {
    const series = nationRun(dataset, changes);
    return [what, range(gap(series, 2035)), range(gap(series, 2040))];
  });
  const edition = observed("published-gap-2019");
  const base = observed("fte-health");
  const demanded = base.value + observed("published-demand-increase").value;
  const supplied = demanded - edition.value;
  const editionGrowth = (demanded / base.value) ** (1 / (edition.year - base.year)) - 1;
  const missed =
    base.value * (1 + editionGrowth) ** (dataset.description.baseYear - base.year) - mean("demand", dataset.description.baseYear);
  const demand = mean("demand", edition.year);
  const supply = mean("supply", edition.year);
  return `## Bioengineers beside the published national projections

${table(["edition", "year", "published gap", "what was said", "Framsyn's reference scenario, same year"], published)}

A positive gap is a shortage, FTE. The three editions were read in the press and in the profession's journal, not in the reports themselves: their
certainty is second-hand, and two do not say whether they count persons or FTE.

### Why Framsyn differs

Of the edition of 2019 three figures are known: ${fte(base.value)} FTE in ${base.year}, ${fte(demanded - base.value)} more needed and up to ${fte(edition.value)} short in ${edition.year}. If demand in ${base.year} was the
${fte(base.value)} in post, the distance divides into two parts:

${table(
  [`FTE in ${edition.year}`, "edition of 2019", "Framsyn, mean", "part of the distance"],
  [
    ["demand", fte(demanded), fte(demand), fte(demanded - demand)],
    ["supply", fte(supplied), fte(supply), fte(supply - supplied)],
    ["gap", fte(edition.value), fte(demand - supply), fte(edition.value - (demand - supply))],
  ],
)}

Demand: the edition has it grow ${perCent(editionGrowth)} % a year from ${base.year}. Framsyn's demand in ${dataset.description.baseYear}, ${fte(mean("demand", dataset.description.baseYear))}, is no higher than that edition's in ${base.year}, because
it is staff in post, from 5 100 persons in the services in 2023 (second-hand), plus vacancies. The growth that did not come in those ${dataset.description.baseYear - base.year} years is ${fte(missed)}
of the ${fte(demanded - demand)}; from ${dataset.description.baseYear} on the dataset has ${growth("demand")} % a year. Whoever believes that need grew unseen should raise base demand.

Supply: yearly admission rose from about 250 in 2015 to 410 in 2024, most of it after that edition's base year. Supply grows ${growth("supply")} % a year, from ${fte(mean("supply", 2026))} in
2026 to ${fte(mean("supply", 2040))} in 2040, with about ${Math.round(mean("graduates", 2031))} graduates a year who start work and ${Math.round(mean("retirement", 2031))} who retire.

Each input that differs, tried alone:

${table(
  ["change to the reference scenario", "gap in 2035", "gap in 2040"],
  [["none", range(gap(reference, 2035)), range(gap(reference, 2040))], ...trials],
)}

So a lower start and growth of demand, and the admission of the last ten years, explain the distance to the editions of 2012 and 2019. Whether
the new places are filled and completed decides more than the age of today's staff. The edition of 2023 lies inside Framsyn's interval.

- The editions' own tables are not public, so their inputs cannot be put into Framsyn one by one.
- Closeness to another projection is no proof: both may be wrong in the same way.
`;
}
