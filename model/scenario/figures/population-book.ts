import { agesInYear, type BandPath, type ProjectedAges, projectedAges, sumAges, toSingleAges } from "#model/demand";
import { Z90 } from "#model/random";
import type { Dataset, Row } from "#model/vocabulary";
import type { LeafUnit } from "../units/leaf-unit.ts";
import type { Gaps } from "./gaps.ts";

/** Statistics Norway's main alternative: medium everything. */
export const MAIN_ALTERNATIVE = "MMMM";
const LOW_ALTERNATIVE = "LLML";
const HIGH_ALTERNATIVE = "HHMH";

type Alternatives = ReadonlyMap<string, ProjectedAges>;

/** Population of areas by single year of age, base year and projected, with the rule for areas that lack one or the other. */
export interface PopulationBook {
  /** Inhabitants of a unit's area in the base year by age, from itself or the nearest unit above with figures; undefined if none has. */
  baseAges(unit: LeafUnit): { readonly area: string; readonly ages: Float64Array } | undefined;
  /** Inhabitants in each band and year. Units that follow the same areas get the same object. */
  path(unit: LeafUnit, bands: readonly { readonly from: number; readonly to: number }[]): BandPath | undefined;
}

/**
 * Opens the population tables for a run of `years` from the base year.
 *
 * An area without projection rows of its own follows, at each age, the growth of the nearest area above that has them (constant-share
 * method by age). `alternative` replaces the main one as central path; the distance to the low and high alternatives is kept in
 * proportion.
 */
export function openPopulation(dataset: Dataset, years: readonly number[], alternative: string, gaps: Gaps): PopulationBook {
  const { baseRows, projectionRows, bases, projections, paths } = readPopulation(dataset);
  const failed = new Set<string>();
  const baseOf = (area: string): Float64Array | undefined => {
    const key = `${years[0]} ${area}`;
    if (!bases.has(key)) bases.set(key, agesAtBase(baseRows.get(area) ?? [], years[0]!));
    return bases.get(key);
  };
  const alternativesOf = (area: string): Alternatives => {
    const held = projections.get(area) ?? alternativesIn(projectionRows.get(area) ?? []);
    projections.set(area, held);
    return held;
  };
  const nearest = (unit: LeafUnit, has: (area: string) => boolean): string | undefined => [...unit.lineage.keys()].find(has);

  const baseAges: PopulationBook["baseAges"] = (unit) => {
    const area = nearest(unit, (id) => baseOf(id) !== undefined);
    return area === undefined ? undefined : { area, ages: baseOf(area)! };
  };
  return {
    baseAges,
    path(unit, bands) {
      const base = baseAges(unit);
      const central = nearest(unit, (id) => alternativesOf(id).has(alternative) && alternativesOf(id).has(MAIN_ALTERNATIVE));
      const spread = nearest(unit, (id) => isComplete(alternativesOf(id)));
      if (base === undefined || central === undefined) {
        const what = base === undefined ? "population of the base year" : `population projection (${alternative})`;
        const message = `There is no ${what} for ${unit.id} or any unit above it; add rows for the nation at least.`;
        gaps.note("missing-population", base === undefined ? "population" : "population_projection", "value", message, { unit: unit.id });
        return undefined;
      }
      const ages = bands.map((band) => `${band.from}-${band.to}`).join(",");
      const key = [years[0], years.length, alternative, ages, base.area, central, spread ?? ""].join(" ");
      if (!paths.has(key) && !failed.has(key)) {
        const limits = spread === undefined ? undefined : alternativesOf(spread);
        const path = buildPath(
          { base: base.ages, central: alternativesOf(central).get(alternative)!, limits, area: central },
          years,
          bands,
          gaps,
        );
        // What lacks figures is looked at anew in every run, so that every run says so.
        if (path !== undefined && isKnown(path.central)) paths.set(key, path);
        else failed.add(key);
      }
      return paths.get(key);
    },
  };
}

/** What has been read from two tables of population, and the paths found from it. */
interface PopulationTables {
  readonly projection: Dataset["tables"]["population_projection"];
  readonly baseRows: ReadonlyMap<string, readonly Row<"population">[]>;
  readonly projectionRows: ReadonlyMap<string, readonly Row<"population_projection">[]>;
  readonly bases: Map<string, Float64Array | undefined>;
  readonly projections: Map<string, Alternatives>;
  readonly paths: Map<string, BandPath>;
}

const read = new WeakMap<Dataset["tables"]["population"], PopulationTables>();

/** Tables are never changed, so what was read of them is kept as long as they are: questions on the same dataset share it. */
function readPopulation({ tables: { population, population_projection: projection } }: Dataset): PopulationTables {
  const held = read.get(population);
  if (held?.projection === projection) return held;
  const edition = latestEdition(projection);
  const tables: PopulationTables = {
    projection,
    baseRows: groupByUnit(population),
    projectionRows: groupByUnit(projection.filter((row) => row.edition === edition)),
    bases: new Map(),
    projections: new Map(),
    paths: new Map(),
  };
  read.set(population, tables);
  return tables;
}

const isComplete = (alternatives: Alternatives): boolean =>
  [LOW_ALTERNATIVE, MAIN_ALTERNATIVE, HIGH_ALTERNATIVE].every((name) => alternatives.has(name));

function groupByUnit<R extends { readonly unit: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const list = groups.get(row.unit);
    if (list) list.push(row);
    else groups.set(row.unit, [row]);
  }
  return groups;
}

/** Editions are named by year (`ssb-2026`), so the last in alphabetical order is the newest. */
function latestEdition(rows: readonly Row<"population_projection">[]): string | undefined {
  return rows.reduce<string | undefined>((last, row) => (last === undefined || row.edition > last ? row.edition : last), undefined);
}

/** Both sexes together in the base year; rows for all are used where there are any, so that nobody is counted twice. */
function agesAtBase(rows: readonly Row<"population">[], baseYear: number): Float64Array | undefined {
  const inYear = rows.filter((row) => row.year === baseYear);
  const all = inYear.filter((row) => row.sex === "all");
  const used = all.length > 0 ? all : inYear;
  return used.length === 0 ? undefined : toSingleAges(used);
}

function alternativesIn(rows: readonly Row<"population_projection">[]): Alternatives {
  const byAlternative = new Map<string, Row<"population_projection">[]>();
  for (const row of rows) {
    const list = byAlternative.get(row.alternative);
    if (list) list.push(row);
    else byAlternative.set(row.alternative, [row]);
  }
  return new Map([...byAlternative].map(([name, group]) => [name, projectedAges(group)]));
}

/** What is known of the people of an area: counted in the base year, projected, and the projections to either side where there are. */
interface AreaAges {
  readonly base: Float64Array;
  readonly central: ProjectedAges;
  readonly limits: Alternatives | undefined;
  /** Whose projection it is. */
  readonly area: string;
}

function buildPath(
  { base, central, limits, area }: AreaAges,
  years: readonly number[],
  bands: readonly { readonly from: number; readonly to: number }[],
  gaps: Gaps,
): BandPath | undefined {
  const size = years.length * bands.length;
  const path: BandPath = { bands: bands.length, central: new Float64Array(size), up: new Float64Array(size), down: new Float64Array(size) };
  const start = agesInYear(central, years[0]!);
  for (const [y, year] of years.entries()) {
    const ages = agesInYear(central, year);
    if (start === undefined || ages === undefined) {
      const missing = start === undefined ? years[0]! : year;
      const message = `The population projection of ${area} does not cover ${missing}; add rows or end the run earlier (it needs the year after the last).`;
      gaps.note("population-year", "population_projection", "year", message, { unit: area, year: missing });
      return undefined;
    }
    const grown = grow(base, ages, start);
    const more = distance(grown, limits, HIGH_ALTERNATIVE, year, 1);
    const fewer = distance(grown, limits, LOW_ALTERNATIVE, year, -1);
    for (const [b, band] of bands.entries()) {
      const cell = y * bands.length + b;
      path.central[cell] = sumAges(grown, band.from, band.to);
      if (Number.isNaN(path.central[cell]!)) {
        const message = `The population of ${area} does not cover the ages ${band.from}-${band.to} that use_by_age has; every age needs a row.`;
        gaps.note("population-ages", "population", "age_from", message, { unit: area, ages: `${band.from}-${band.to}` });
      }
      path.up[cell] = sumAges(more, band.from, band.to);
      path.down[cell] = sumAges(fewer, band.from, band.to);
    }
  }
  return path;
}

function isKnown(people: Float64Array): boolean {
  for (let i = 0; i < people.length; i++) if (Number.isNaN(people[i]!)) return false;
  return true;
}

/** People as they grow, age by age, with the area above; not known (NaN) at an age that has people here and had none there. */
function grow(base: Float64Array, now: Float64Array, start: Float64Array): Float64Array {
  const grown = new Float64Array(base.length);
  for (let age = 0; age < grown.length; age++) {
    const growth = start[age]! > 0 ? now[age]! / start[age]! : Number.NaN;
    grown[age] = base[age] === 0 ? 0 : base[age]! * growth;
  }
  return grown;
}

/**
 * How many people lie between the main alternative and another, by age and for one standard deviation: for `sign` 1 as far as the other lies
 * above the main one, for -1 as far as it lies below. None do where the area has no alternatives.
 */
function distance(people: Float64Array, limits: Alternatives | undefined, name: string, year: number, sign: 1 | -1): Float64Array {
  const limit = limits && agesInYear(limits.get(name)!, year);
  const main = limits && agesInYear(limits.get(MAIN_ALTERNATIVE)!, year);
  const apart = new Float64Array(people.length);
  for (let age = 0; age < people.length; age++) {
    const relative = limit && main && main[age]! > 0 ? limit[age]! / main[age]! : 1;
    apart[age] = (people[age]! * Math.max(0, sign * (relative - 1))) / Z90;
  }
  return apart;
}
