import { beforeAll, describe, expect, it } from "vitest";
import { drawDemand } from "#model/demand";
import { drawIntake, drawParameters, measureDraws, summarise } from "#model/projection";
import { type CompiledOccupation, compileOccupation, REFERENCE_SCENARIO, simulate } from "#model/scenario";
import { allTables, type Dataset, EXIT_PROCESSES, type Figure, type Row, SEXES } from "#model/vocabulary";
import { referenceDataset } from "./reference-dataset.test-support.ts";

const DRAWS = 2000;
/** For whole runs, which take longer; both sides have the same random numbers. */
const FEW = 500;
const SEED = 11;
/** Three times the sampling error of the width of an 80 % interval, as a share of the width: see Kendall and Stuart on quantiles; 2000 draws. */
const WITHIN = 3 * 0.02;

let dataset: Dataset;
beforeAll(async () => {
  dataset = await referenceDataset();
});

const compile = (occupation: string, of = dataset): CompiledOccupation =>
  compileOccupation(of, REFERENCE_SCENARIO, occupation, { to: 2027 });

/** Draws of a weighted mean or sum of figures, and its stated limits. */
interface Whole {
  readonly draws: Float64Array;
  readonly low: number;
  readonly high: number;
}

function whole(parts: readonly { readonly figure: Figure; readonly values: Float64Array; readonly weight: number }[]): Whole {
  const draws = new Float64Array(DRAWS);
  let [low, high] = [0, 0];
  for (const { figure, values, weight } of parts) {
    low += weight * (figure.low ?? figure.value);
    high += weight * (figure.high ?? figure.value);
    for (let d = 0; d < DRAWS; d++) draws[d]! += weight * values[d]!;
  }
  return { draws, low, high };
}

function expectAsStated({ draws, low, high }: Whole): void {
  const { p10, p90 } = summarise(draws);
  expect(high).toBeGreaterThan(low);
  expect((p90 - p10) / (high - low)).toBeGreaterThan(1 - WITHIN);
  expect((p90 - p10) / (high - low)).toBeLessThan(1 + WITHIN);
}

const personsAt = (unit: { readonly stock: { readonly female: Float64Array; readonly male: Float64Array } }): number =>
  SEXES.reduce((sum, sex) => unit.stock[sex].reduce((all, persons) => all + persons, sum), 0);

// Bioengineers have published intake at eight places, nurses vacancies from a survey, health care workers an intake by rule.
describe.each(["bioingenior", "sykepleier", "helsefagarbeider"])("what is not known of the country's %s", (occupation) => {
  it("is as wide as stated in each kind of figure of staff", () => {
    const { inputs } = compile(occupation);
    const drawn = drawParameters(inputs, { seed: SEED }, DRAWS);
    const persons = inputs.units.map(personsAt);
    const over = (figure: (u: number) => Figure, values: (u: number) => Float64Array): Whole =>
      whole(inputs.units.map((_, u) => ({ figure: figure(u), values: values(u), weight: persons[u]! })));
    for (const process of EXIT_PROCESSES) {
      expectAsStated(
        over(
          (u) => inputs.units[u]!.exitScale[process],
          (u) => drawn.units[u]!.exitScale[process],
        ),
      );
    }
    for (const measure of ["participation", "contractedShare", "absence"] as const) {
      expectAsStated(
        over(
          (u) => inputs.units[u]![`${measure}Scale`].base,
          (u) => drawn.units[u]![measure].base,
        ),
      );
    }
    for (const [k, { base }] of inputs.newProductivity.entries()) {
      expectAsStated(whole([{ figure: base, values: drawn.newProductivity[k]!.base, weight: 1 }]));
    }
  });

  it("is as wide in the sum of staff as its total says, with units less sure than the sum", () => {
    const { inputs } = compile(occupation);
    const drawn = drawParameters(inputs, { seed: SEED }, DRAWS);
    const persons = inputs.units.map(personsAt);
    const sum = persons.reduce((a, b) => a + b, 0);
    const row = dataset.tables.common_uncertainty.find((one) => one.measure === "staff-total" && one.occupation === occupation)!;
    // The units add to the published whole.
    expect(Math.abs(sum - row.value) / row.value).toBeLessThan(1e-4);
    const { draws } = whole(
      inputs.units.map((unit, u) => ({ figure: unit.stockScale, values: drawn.units[u]!.stockScale, weight: persons[u]! })),
    );
    expectAsStated({ draws, low: row.low!, high: row.high! });
    const width = (values: Float64Array): number => summarise(values).p90 - summarise(values).p10;
    for (const { stockScale } of drawn.units) expect(width(stockScale)).toBeGreaterThan(width(draws) / sum);
  });

  it("is as wide as stated in flows, once the part that follows staff is taken out", () => {
    const { inputs } = compile(occupation);
    const still = {
      ...inputs,
      intakeFollowsStaff: 0,
      units: inputs.units.map((unit) => ({
        ...unit,
        immigration: { ...unit.immigration, followsStaff: 0 },
        reentry: { ...unit.reentry, followsStaff: 0 },
      })),
    };
    const drawn = drawParameters(still, { seed: SEED }, DRAWS);
    for (const process of ["immigration", "reentry"] as const) {
      const parts = still.units.map((unit, u) => ({
        figure: unit[process].persons.base,
        values: drawn.units[u]![process].base,
        weight: unit[process].share,
      }));
      expectAsStated(whole(parts));
    }
    const last = (inputs.programmes[0]?.places.length ?? 0) - 1;
    const programmes = (figure: (p: number) => Figure, values: (p: number) => Float64Array): Whole =>
      whole(
        inputs.programmes.map(({ places }, p) => ({
          figure: figure(p),
          values: values(p),
          weight: places[last]!.value,
        })),
      );
    // Students: of stated places as many as the fill rate says, of an intake set by a rule as many as it says itself.
    expectAsStated(
      whole(
        still.programmes.map(({ places, fill }, p) => {
          const { value, low, high } = places[last]!;
          const students = { ...fill, value, low: (low ?? value) * (fill.low ?? 1), high: (high ?? value) * (fill.high ?? 1) };
          return { figure: students, values: drawn.programmes[p]!.places[last]!, weight: 1 };
        }),
      ),
    );
    expectAsStated(
      programmes(
        (p) => still.programmes[p]!.completion.base,
        (p) => drawn.programmes[p]!.completion.base,
      ),
    );
    expectAsStated(
      programmes(
        (p) => still.programmes[p]!.takeUp.base,
        (p) => drawn.programmes[p]!.takeUp.base,
      ),
    );
  });

  it("is as wide as stated in demand", () => {
    const { demand } = compile(occupation);
    const first = drawDemand(demand, { seed: SEED, draws: DRAWS });
    expectAsStated(whole(demand.units.map(({ base }, u) => ({ figure: base, values: first[u]!.subarray(0, DRAWS), weight: 1 }))));
    // Growth of the first year alone: the other rates are taken as known.
    const known = (figure: Figure): Figure => ({ ...figure, low: null, high: null, distribution: "point" });
    const rates = ["standardGrowth", "productivity"] as const;
    for (const rate of rates) {
      const alone = {
        ...demand,
        drivers: [],
        uses: demand.uses.map((use) => ({ ...use, use: known(use.use) })),
        units: demand.units.map((unit) => ({
          ...unit,
          base: known(unit.base),
          population: {
            ...unit.population,
            central: flat(unit.population.central, unit.population.bands),
            up: unit.population.up.map(() => 0),
            down: unit.population.down.map(() => 0),
          },
          ...Object.fromEntries(
            rates.map((name) => [name, { base: name === rate ? unit[name].base : { ...known(unit[name].base), value: 0 }, changes: [] }]),
          ),
        })),
      };
      const values = drawDemand(alone, { seed: SEED, draws: DRAWS });
      const before = alone.units.reduce((sum, { base }) => sum + base.value, 0);
      const grown = Float64Array.from({ length: DRAWS }, (_, d) => values.reduce((sum, unit) => sum + unit[DRAWS + d]!, 0) / before - 1);
      const { low, high } = demand.units[0]![rate].base;
      expectAsStated({ draws: rate === "productivity" ? grown.map((one) => -one) : grown, low: low!, high: high! });
    }
  });
});

/** The first year's people in every year. */
const flat = (central: Float64Array, bands: number): Float64Array => central.map((_, i) => central[i % bands]!);

describe("a programme carried out at one place", () => {
  it("gives that place all of its work, and the country as much as before", () => {
    const stool = "tarmscreening-avforingsprover";
    const at = (of: Dataset) => compileOccupation(of, REFERENCE_SCENARIO, "bioingenior", { to: 2031 });
    const everywhere = { ...dataset, tables: { ...dataset.tables, driver_units: [] } };
    const [here, spread] = [at(dataset), at(everywhere)];
    const shares = ({ demand }: CompiledOccupation) => demand.drivers.find(({ id }) => id === stool)!.shares;
    expect(shares(here)[here.inputs.units.findIndex(({ unit }) => unit === "ahus")]).toBe(1);
    expect(Math.max(...shares(spread))).toBeLessThan(0.5);
    const nation = ({ demand }: CompiledOccupation): number =>
      drawDemand(demand, { seed: SEED, draws: 20 }).reduce((sum, values) => sum + values[5 * 20]!, 0);
    expect(nation(here)).toBeCloseTo(nation(spread), 6);
  });
});

describe("a unit split in two", () => {
  it("leaves the country's interval where it was, within sampling error", () => {
    const gapOf = (of: Dataset): ReturnType<typeof summarise> => {
      const compiled = compileOccupation(of, REFERENCE_SCENARIO, "bioingenior", { to: 2040 });
      const gap = measureDraws(
        simulate(compiled, { seed: SEED, draws: FEW }),
        "gap",
        compiled.inputs.units.map((_, u) => u),
      );
      return summarise(gap.subarray((2040 - 2026) * FEW));
    };
    const [one, two] = [gapOf(dataset), gapOf(splitUnit(dataset, "bioingenior", "ous"))];
    const width = one.p90 - one.p10;
    expect(Math.abs(two.p90 - two.p10 - width) / width).toBeLessThan((2 / 3) * WITHIN);
    expect(Math.abs(two.p50 - one.p50) / width).toBeLessThan(0.01);
  });

  it("admits as many students", () => {
    const admitted = (of: Dataset): number[] =>
      drawIntake(compile("bioingenior", of).inputs, { seed: SEED }, 20).flatMap(({ admitted: students }) => [...students(2030)]);
    expect(admitted(splitUnit(dataset, "bioingenior", "ous"))).toEqual(admitted(dataset));
  });
});

/** Divides a unit's rows of an occupation: three tenths go to a new unit beside it, from the same source. */
function splitUnit(of: Dataset, occupation: string, unit: string): Dataset {
  const twin = `${unit}-b`;
  const { tables } = of;
  const parts = <R extends { readonly occupation: string | null; readonly unit: string | null; readonly value: number }>(
    rows: readonly R[],
  ): R[] =>
    rows.flatMap((row) => {
      if (row.unit !== unit || row.occupation !== occupation) return [row];
      const part = (id: string, share: number): R => {
        const interval = row as R & { readonly low?: number | null; readonly high?: number | null };
        const times = (limit: number | null | undefined) => (limit == null ? limit : limit * share);
        return {
          ...row,
          unit: id,
          value: row.value * share,
          ...("low" in row && { low: times(interval.low), high: times(interval.high) }),
        };
      };
      return [part(unit, 0.7), part(twin, 0.3)];
    });
  const destinations = tables.destinations.flatMap((row): Row<"destinations">[] => {
    const ofOccupation =
      row.occupation === occupation || tables.programmes.some(({ id, occupation: its }) => id === row.programme && its === occupation);
    if (row.unit !== unit || !ofOccupation) return [row];
    return [
      { ...row, value: row.value * 0.7 },
      { ...row, unit: twin, value: row.value * 0.3 },
    ];
  });
  const population = tables.population.flatMap((row) => (row.unit === unit ? [row, { ...row, unit: twin }] : [row]));
  return {
    ...of,
    tables: allTables({
      ...tables,
      units: tables.units.flatMap((row) => (row.id === unit ? [row, { ...row, id: twin }] : [row])),
      stock: parts(tables.stock),
      demand_base: parts(tables.demand_base),
      destinations,
      population,
      population_projection: tables.population_projection.flatMap((row) => (row.unit === unit ? [row, { ...row, unit: twin }] : [row])),
    }),
  };
}
