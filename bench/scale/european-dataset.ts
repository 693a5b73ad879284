import { createHash } from "node:crypto";
import { mulberry32 } from "#model/random";
import { canonicalJson } from "#model/scenario";
import type { Dataset, Row } from "#model/vocabulary";

/** Size of a generated dataset. */
export interface Size {
  readonly countries: number;
  readonly regions: number;
  readonly occupations: readonly string[];
  readonly seed: number;
}

/** Inhabitants of the European Union for each of Norway. */
const TIMES_NORWAY = 80;
const ROOT = "europe";

/**
 * Makes a dataset as large as Europe from a national one: regions in countries under one root, with the national one's occupations, rates
 * and programmes. Each region gets a seeded share of staff and demand, each country one programme for each occupation that sends graduates
 * to its regions. For measuring only: the figures say nothing about any country.
 */
export function europeanDataset(national: Dataset, { countries, regions, occupations, seed }: Size): Dataset {
  const number = mulberry32(seed);
  const { tables } = national;
  const kept = new Set(occupations);
  const template = tables.units.find((row) => row.parent !== null)!;
  const unit = (id: string, kind: Row<"units">["kind"], parent: string | null): Row<"units"> => ({
    ...template,
    id,
    kind,
    parent,
    name_nb: id,
    name_nn: id,
    name_en: id,
    short_name: id,
    code: null,
  });
  const countryIds = Array.from({ length: countries }, (_, c) => `country-${String(c + 1).padStart(2, "0")}`);
  const regionIds = Array.from({ length: regions }, (_, r) => `region-${String(r + 1).padStart(4, "0")}`);
  const countryOf = (r: number): string => countryIds[r % countries]!;
  const weights = regionIds.map(() => 0.3 + 1.4 * number());
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (r: number): number => weights[r]! / whole;
  const ofRoot = <R extends { readonly unit: string | null }>(rows: readonly R[]): R[] =>
    rows.filter((row) => row.unit === "norge").map((row) => ({ ...row, unit: ROOT }));

  /** One row a region for each group of rows, with the group's sum. */
  function spread<R extends { readonly unit: string; readonly value: number; readonly low: number | null; readonly high: number | null }>(
    rows: readonly R[],
    groupOf: (row: R) => string,
  ): R[] {
    const groups = new Map<string, { readonly row: R; sum: number }>();
    for (const row of rows) {
      const group = groups.get(groupOf(row)) ?? { row, sum: 0 };
      group.sum += row.value;
      groups.set(groupOf(row), group);
    }
    return [...groups.values()].flatMap(({ row, sum }) =>
      regionIds.map((id, r) => {
        const value = sum * TIMES_NORWAY * share(r);
        return { ...row, unit: id, value, low: value * 0.9, high: value * 1.1 };
      }),
    );
  }

  const programmes = occupations.flatMap((occupation) => {
    const like = tables.programmes.find((row) => row.occupation === occupation && row.kind === "initial");
    return like === undefined
      ? []
      : countryIds.map((country) => ({ like, row: { ...like, id: `${occupation}-${country}`, county: null } }));
  });
  const perProgramme = <R extends { readonly programme: string }>(rows: readonly R[], change: (row: R) => R = (row) => row): R[] =>
    programmes.flatMap(({ like, row }) =>
      rows.filter(({ programme }) => programme === like.id).map((figure) => change({ ...figure, programme: row.id })),
    );
  const destination = tables.destinations.find((row) => row.flow === "graduates")!;
  const generated: Dataset["tables"] = {
    ...tables,
    units: [
      unit(ROOT, "nation", null),
      ...countryIds.map((id) => unit(id, "rhf", ROOT)),
      ...regionIds.map((id, r) => unit(id, "hf", countryOf(r))),
    ],
    occupations: tables.occupations.filter(({ id }) => kept.has(id)),
    population: ofRoot(tables.population),
    population_projection: ofRoot(tables.population_projection),
    stock: spread(
      tables.stock.filter(({ occupation }) => kept.has(occupation)),
      ({ occupation, sex }) => `${occupation} ${sex}`,
    ),
    demand_base: spread(
      tables.demand_base.filter(({ occupation }) => kept.has(occupation)),
      ({ occupation }) => occupation,
    ),
    programmes: programmes.map(({ row }) => row),
    programme_figures: perProgramme(tables.programme_figures),
    study_places: perProgramme(tables.study_places, (row) => ({
      ...row,
      value: (row.value * TIMES_NORWAY) / countries,
      low: row.low === null ? null : (row.low * TIMES_NORWAY) / countries,
      high: row.high === null ? null : (row.high * TIMES_NORWAY) / countries,
    })),
    placements: [],
    destinations: programmes.flatMap(({ row }) =>
      regionIds.flatMap((id, r) =>
        row.id.endsWith(countryOf(r)) ? [{ ...destination, programme: row.id, occupation: null, unit: id, value: weights[r]! }] : [],
      ),
    ),
    workload: [],
    observations: [],
  };
  const hash = createHash("sha256").update(canonicalJson(generated)).digest("hex");
  const description = { ...national.description, name: "generated", title: `Generated: ${countries} countries, ${regions} regions` };
  return { description, hash, tables: generated };
}
