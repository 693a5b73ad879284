import type { BySex, ChainOf, ChainStepOf } from "#model/laboratory";
import { type Change, exactly, type Figure, type Row } from "#model/vocabulary";
import { changeWeights } from "../figures/change-weights.ts";
import type { Compiling } from "../figures/compiling.ts";
import { openPopulation, type PopulationBook } from "../figures/population-book.ts";
import { changesOf, concerns, scaled, toChange } from "../figures/scenario-changes.ts";
import { figureOf } from "../figures/uncertain-rows.ts";
import { alternativeOf, type DemandYears } from "../figures/use-of-services.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import { yearlyVolume } from "./yearly-volume.ts";

/** Name of the occupation of figures that all share, as those of drivers. */
const ALL_OCCUPATIONS = "*";
type Tables = Compiling["dataset"]["tables"];

/** What a programme brings a laboratory of one analysis. */
export interface LaboratoryChain {
  /** The chain's key in the dataset. */
  readonly id: string;
  readonly chain: ChainOf<Figure>;
  /** The laboratory's part of what the programme brings the country. */
  readonly part: number;
  /** Share of full effect in each year, before scenario changes. */
  readonly weight: readonly number[];
  readonly scale: 0 | 1;
  /** The scenario's changes to the programme. */
  readonly changes: readonly Change[];
}

/**
 * Compiles what programmes bring a laboratory: a chain for each analysis on its menu that a step counts.
 *
 * What is done where people live falls on the laboratory by the part of the country's inhabitants of the chain's ages in its unit's area; laboratories of
 * one unit that do the same analysis share it as they share its volume. What one laboratory does for the whole country falls on that one.
 *
 * @param compiling the occupation is the one that leads the laboratory: changes to programmes that concern it are followed.
 */
export function compileChains(
  compiling: Compiling,
  laboratory: Row<"laboratories">,
  unit: LeafUnit,
  years: DemandYears,
): LaboratoryChain[] {
  const { dataset, scenario, occupation, gaps } = compiling;
  const { chains, laboratory_menus } = dataset.tables;
  const menu = new Set(laboratory_menus.filter((row) => row.laboratory === laboratory.id).map(({ test }) => test));
  const calendar = Array.from({ length: years.count }, (_, i) => years.first + i);
  const population = openPopulation(dataset, calendar, alternativeOf(scenario), gaps);
  return chains
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap((chain) => {
      const steps = stepsOfChain(dataset.tables, chain.id);
      const counted = steps.flatMap(({ rows }, at) => {
        const { test, done_at } = rows[0]!;
        return test !== null && menu.has(test) && (done_at === null || done_at === laboratory.id) ? [{ test, done_at, at }] : [];
      });
      return counted.map(
        ({ test, done_at, at }): LaboratoryChain => ({
          id: chain.id,
          chain: { programme: chain.programme_group, test, laboratory: null, steps: steps.slice(0, at + 1).map(({ step }) => step) },
          part: done_at === null ? catchmentPart(population, unit, chain) * ownPart(dataset.tables, laboratory, test) : 1,
          weight: changeWeights(
            { startYear: chain.start_year, rampYears: chain.ramp_years, endYear: chain.end_year },
            years.first,
            years.count,
          ),
          scale: chain.default_on ? 1 : 0,
          changes: changesOf(scenario, "driver", occupation)
            .filter((change) => change.programmeGroup === chain.programme_group && concerns(change, unit))
            .map((change) => toChange(change, years.first, years.count)),
        }),
      );
    });
}

/** The steps of a chain, in order; as many women as men come, where the first step does not say. */
export function stepsOfChain(
  { programme_chains }: Tables,
  chain: string,
): { readonly rows: readonly Row<"programme_chains">[]; readonly step: ChainStepOf<Figure> }[] {
  const rows = programme_chains.filter((row) => row.chain === chain).sort((one, other) => one.step - other.step);
  return [...Map.groupBy(rows, ({ step }) => step).values()].map((of, at) => {
    const step = compileStep(of);
    return { rows: of, step: at === 0 && of[0]!.sex === null ? halved(step) : step };
  });
}

/** Half of them are of each sex. */
const halved = (step: ChainStepOf<Figure>): ChainStepOf<Figure> => {
  const half = scaled(step.factor as Figure, step.operation === "multiply" ? 0.5 : 2);
  return { ...step, factor: { women: half, men: half } };
};

/** A step with a row for one sex alone is taken by that sex alone. */
function compileStep(rows: readonly Row<"programme_chains">[]): ChainStepOf<Figure> {
  const [{ label_en, operation, delay_years, interval_years, sex }] = rows as [Row<"programme_chains">];
  const read = (row: Row<"programme_chains"> | undefined): Figure =>
    row === undefined ? exactly(operation === "multiply" ? 0 : Number.POSITIVE_INFINITY) : figureOf(row, "factor", ALL_OCCUPATIONS);
  const of = (which: "female" | "male"): Figure => read(rows.find((row) => row.sex === which));
  const factor: Figure | BySex<Figure> = sex === null ? read(rows[0]) : { women: of("female"), men: of("male") };
  return { quantity: label_en, operation, factor, delayYears: delay_years, intervalYears: interval_years };
}

/** Part of the country's inhabitants of the chain's ages that live in the area of a unit. 0 where no population is known: nothing tells who is invited. */
function catchmentPart(population: PopulationBook, unit: LeafUnit, { age_from, age_to }: Row<"chains">): number {
  const area = population.baseAges(unit);
  const [nation] = [...unit.lineage].toReversed();
  const whole = nation && population.baseAges({ id: nation[0], lineage: new Map([nation]) });
  if (area === undefined || whole === undefined) return 0;
  const count = (ages: Float64Array): number => {
    let sum = 0;
    for (let age = age_from; age <= Math.min(age_to, ages.length - 1); age++) sum += ages[age]!;
    return sum;
  };
  const all = count(whole.ages);
  return all === 0 ? 0 : count(area.ages) / all;
}

/** Part that a laboratory has of an analysis that several of its unit do. */
function ownPart({ laboratories, laboratory_menus, test_volumes }: Tables, laboratory: Row<"laboratories">, test: string): number {
  const beside = laboratories.filter(
    ({ id, unit }) => unit === laboratory.unit && laboratory_menus.some((row) => row.laboratory === id && row.test === test),
  );
  if (beside.length < 2) return 1;
  const volume = (id: string): number => yearlyVolume(test_volumes, id, test)?.figure.value ?? 0;
  const all = beside.reduce((sum, { id }) => sum + volume(id), 0);
  return all === 0 ? 1 / beside.length : volume(laboratory.id) / all;
}
