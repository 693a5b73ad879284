import { MEASURES, STATISTICS } from "#model/projection";
import type { Chance, Series } from "./outcome.ts";

/** The series of one occupation as one row of numbers and what they mean: a fraction of the objects, so cheap to send and to store. */
export interface PackedSeries {
  readonly occupation: string;
  readonly years: number;
  readonly measures: readonly string[];
  readonly statistics: readonly string[];
  /** Whether the division of the gap's variance follows each unit's numbers. */
  readonly chance: boolean;
  /** Whether demand and gap in worked FTE follow. */
  readonly worked: boolean;
  readonly units: readonly { readonly unit: string; readonly basis: Series["basis"] }[];
  /** Unit by unit, a number a year: each measure's statistics, then the probability of a shortage, then the same in worked FTE, then chance. NaN is null. */
  readonly numbers: Float64Array;
}

/** The single futures of series of one occupation. */
export interface PackedFutures {
  readonly years: number;
  /** Whether worked supply and worked demand follow the others. */
  readonly worked: boolean;
  readonly units: readonly { readonly unit: string; readonly draws: number }[];
  /** Unit by unit: supply, then demand, then the same in worked FTE, draw by draw, a number a year. */
  readonly numbers: Float64Array;
}

type Row = readonly (number | null)[];

/** What is told in worked FTE, in the order it is packed. */
const WORKED = ["demand", "gap", "gapShare"] as const;

/** How many rows of numbers a series takes. */
const rowsOf = ({ measures, statistics, worked, chance }: Pick<PackedSeries, "measures" | "statistics" | "worked" | "chance">): number =>
  measures.length * statistics.length + 1 + (worked ? WORKED.length * statistics.length + 1 : 0) + (chance ? 3 + statistics.length : 0);

const chanceRows = ({ chanceVariance, parameterVariance, chanceShare, expectedGap }: Chance): readonly Row[] => [
  chanceVariance,
  parameterVariance,
  chanceShare,
  ...STATISTICS.map((name) => expectedGap[name]),
];

/** Packs the series of one occupation, every bit of every number kept, without the single futures. All have the same years. */
export function packSeries(series: readonly Series[]): PackedSeries {
  const years = series[0]?.shortageProbability.length ?? 0;
  const chance = series[0]?.chance !== undefined;
  const worked = series[0]?.worked !== undefined;
  const rows = rowsOf({ measures: MEASURES, statistics: STATISTICS, worked, chance });
  const numbers = new Float64Array(series.length * rows * years);
  let at = 0;
  const put = (row: Row): void => {
    for (let year = 0; year < years; year++) numbers[at++] = row[year] ?? Number.NaN;
  };
  for (const one of series) {
    for (const measure of MEASURES) for (const statistic of STATISTICS) put(one.measures[measure][statistic]);
    put(one.shortageProbability);
    if (one.worked !== undefined) {
      for (const measure of WORKED) for (const statistic of STATISTICS) put(one.worked[measure][statistic]);
      put(one.worked.shortageProbability);
    }
    if (one.chance !== undefined) chanceRows(one.chance).forEach(put);
  }
  return {
    occupation: series[0]?.occupation ?? "",
    years,
    measures: MEASURES,
    statistics: STATISTICS,
    worked,
    chance,
    units: series.map(({ unit, basis }) => ({ unit, basis })),
    numbers,
  };
}

/** Gives the series back; `units` limits them to some units. */
export function unpackSeries(packed: PackedSeries, units?: ReadonlySet<string>): Series[] {
  const { occupation, years, measures, statistics, worked, chance, numbers } = packed;
  const rows = rowsOf(packed);
  return packed.units.flatMap(({ unit, basis }, index) => {
    if (units !== undefined && !units.has(unit)) return [];
    let at = index * rows * years;
    const next = (): (number | null)[] => {
      const row: (number | null)[] = [];
      for (const end = at + years; at < end; at++) {
        const value = numbers[at]!;
        row.push(Number.isNaN(value) ? null : value);
      }
      return row;
    };
    // Of these, every number is known.
    const known = next as () => number[];
    const summary = (): Record<string, (number | null)[]> => Object.fromEntries(statistics.map((statistic) => [statistic, next()]));
    const one: Series = {
      occupation,
      unit,
      basis,
      measures: Object.fromEntries(measures.map((measure) => [measure, summary()])) as Series["measures"],
      shortageProbability: known(),
      ...(worked && {
        worked: { ...Object.fromEntries(WORKED.map((measure) => [measure, summary()])), shortageProbability: known() } as Series["worked"],
      }),
    };
    if (!chance) return [one];
    const [chanceVariance, parameterVariance, chanceShare] = [known(), known(), next()];
    return [{ ...one, chance: { chanceVariance, parameterVariance, chanceShare, expectedGap: summary() as Chance["expectedGap"] } }];
  });
}

/** Single futures in the order they are packed. */
const CONTRACTED_FUTURES = ["supply", "demand"] as const;
const ALL_FUTURES = [...CONTRACTED_FUTURES, "workedSupply", "workedDemand"] as const;

/** Packs the single futures of the series that have them; null when none has. */
export function packFutures(series: readonly Series[]): PackedFutures | null {
  const having = series.flatMap(({ unit, futures }) => (futures !== undefined && futures.supply.length > 0 ? [{ unit, futures }] : []));
  if (having.length === 0) return null;
  const years = having[0]!.futures.supply[0]!.length;
  const units = having.map(({ unit, futures }) => ({ unit, draws: futures.supply.length }));
  const worked = having.every(({ futures }) => futures.workedSupply !== undefined && futures.workedDemand !== undefined);
  const blocks = worked ? ALL_FUTURES : CONTRACTED_FUTURES;
  const numbers = new Float64Array(units.reduce((sum, { draws }) => sum + blocks.length * draws * years, 0));
  let at = 0;
  for (const { futures } of having) {
    for (const block of blocks) for (const draw of futures[block] ?? []) for (const value of draw) numbers[at++] = value;
  }
  return { years, worked, units, numbers };
}

/** Gives the single futures back, by unit; `wanted` limits them to some units. */
export function unpackFutures(
  { years, worked, units, numbers }: PackedFutures,
  wanted?: ReadonlySet<string>,
): Map<string, NonNullable<Series["futures"]>> {
  const futures = new Map<string, NonNullable<Series["futures"]>>();
  const blocks = worked ? ALL_FUTURES : CONTRACTED_FUTURES;
  let at = 0;
  for (const { unit, draws } of units) {
    const block = (): number[][] => {
      const first = at;
      at += draws * years;
      return Array.from({ length: draws }, (_, draw) => Array.from(numbers.subarray(first + draw * years, first + (draw + 1) * years)));
    };
    if (wanted === undefined || wanted.has(unit)) {
      futures.set(unit, Object.fromEntries(blocks.map((name) => [name, block()])) as NonNullable<Series["futures"]>);
    } else at += blocks.length * draws * years;
  }
  return futures;
}
