import { MODEL_VERSION, REFERENCE_SCENARIO, runOccupation } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import earlier from "./earlier-editions.json" with { type: "json" };
import { fte, table } from "./markdown.ts";
import { RUN } from "./nation-run.ts";

type Interval = readonly [p10: number, p50: number, p90: number];
type YearsGiven = "2031" | "2040";
type Gaps = Readonly<Record<string, { readonly [Y in YearsGiven]: readonly number[] }>>;

/** Gap of the nation in every occupation, as the model gives it now. */
export function gapsNow(dataset: Dataset): Gaps {
  return Object.fromEntries(
    dataset.tables.occupations.map(({ id }) => {
      const { gap } = runOccupation(dataset, REFERENCE_SCENARIO, id, { ...RUN, units: ["norge"] })[0]!.measures;
      const at = (year: number): Interval => {
        const i = year - dataset.description.baseYear;
        return [gap.p10[i]!, gap.p50[i]!, gap.p90[i]!];
      };
      return [id, { "2031": at(2031), "2040": at(2040) }];
    }),
  );
}

/** Writes what has changed since the editions before, for every occupation, and why. */
export function changedSection(dataset: Dataset, now: Gaps): string {
  const editions = [...earlier.editions, { model: MODEL_VERSION, dataset: dataset.description.version, gap: now }];
  const head = editions.map(({ model, dataset: edition }) => `${model}, ${edition}`);
  const cell = ([p10, p50, p90]: readonly number[]): string => `${fte(p50!)} (${fte(p10!)} to ${fte(p90!)})`;
  const lines = (year: YearsGiven): string =>
    table(
      [`gap ${year}`, ...head],
      dataset.tables.occupations.map(({ id, name_en }) => [name_en, ...editions.map(({ gap }) => cell((gap as Gaps)[id]![year]))]),
    );
  return `## What changed from model 1.3.0

The gap of the nation in contracted FTE, median and 80 % interval, by version of model and dataset. From the first column to the second only
figures changed: contracted shares per person employed, levels, sectors, vacancies and exits as found in newer sources (reference-data.md).
From the second to the third, with figures of staff and exits as they were:

- **Intervals of the country became wider.** A figure for the whole country is now one number in every unit; it was drawn for each, and evened out
  over some forty of them. How sure the country's staff is, is stated for the country.
- **The model's own error** of growth is drawn, 1.0 % a year: most of what is new in 2040.
- **Intakes set by a rule follow demand year by year** and move with the staff drawn: no gap is bent into a U, and the 2031 medians of these
  occupations moved. What a rule made of staff no longer errs apart from it.
- **Ages are drawn**, and exits and hours that hold for all occupations are one number for all.
- A screening programme has the same attendance for nurses and bioengineers.

${lines("2031")}

${lines("2040")}
`;
}
