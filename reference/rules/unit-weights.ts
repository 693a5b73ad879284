import { type Facts, numberIn } from "../facts/facts.ts";
import { populationBands } from "./age-bands.ts";

/** Sectors that hold staff. */
export const STAFF_SECTORS = ["hospital", "municipal", "other"] as const;
type StaffSector = (typeof STAFF_SECTORS)[number];

/** A unit's share of an occupation's staff in a sector; the shares of a sector add to 1. */
interface UnitWeight {
  readonly unit: string;
  readonly share: number;
}

/** Where the staff of a sector goes that no keyed row says more about. */
const REST_OF_OTHER = "private-helsetjenester";

/**
 * Divides an occupation's staff in a sector over units.
 *
 * Hospitals: use by age x population of the catchment x share of the catchment x function factor (above 1 for university hospitals
 * with regional functions). Municipal services: use by age x population of the county. Keyed percentages (own-weights) come first;
 * the rest follows the rule.
 */
export function unitWeights(facts: Facts, occupation: string, sector: StaffSector): UnitWeight[] {
  const own = facts
    .rows("own-weights")
    .filter((row) => row.occupation === occupation && row.sector === sector)
    .map((row) => ({ unit: row.unit!, share: numberIn(row, "per_cent") / 100 }));
  const rest = 1 - own.reduce((sum, { share }) => sum + share, 0);
  if (rest <= 1e-9) return own;
  const byRule =
    sector === "hospital"
      ? hospitals(facts, occupation)
      : sector === "municipal"
        ? counties(facts, occupation)
        : [{ unit: REST_OF_OTHER, share: 1 }];
  return [...own, ...byRule.map(({ unit, share }) => ({ unit, share: share * rest }))];
}

function hospitals(facts: Facts, occupation: string): UnitWeight[] {
  const catchments = facts.rows("population-catchments");
  const use = patternOfUse(facts, occupation, "use_hospital");
  const region = new Map(facts.rows("units").map((row) => [row.id!, row.parent!]));
  const usedIn = (area: string): number =>
    catchments
      .filter((row) => row.unit === area || region.get(row.unit!) === area)
      .reduce((sum, row) => sum + weigh(populationBands(row), use), 0);
  return normalise(
    facts.rows("hospital-weights").map((row) => ({
      unit: row.unit!,
      share: usedIn(row.catchment!) * numberIn(row, "share_of_catchment") * numberIn(row, "function_factor"),
    })),
  );
}

function counties(facts: Facts, occupation: string): UnitWeight[] {
  const use = patternOfUse(facts, occupation, "use_municipal");
  const year = facts.rows("population-counties").filter((row) => row.year === "2026");
  const groups = Map.groupBy(year, (row) => row.unit!);
  return normalise(
    [...groups].map(([unit, rows]) => ({ unit, share: rows.reduce((sum, row) => sum + weigh(populationBands(row), use), 0) })),
  );
}

/** Gives an occupation's keyed use per inhabitant by population band. */
export function patternOfUse(facts: Facts, occupation: string, column: "use_hospital" | "use_municipal"): number[] {
  const shape = facts.rows("occupation-shapes").find((row) => row.occupation === occupation)?.[column];
  const row = facts.rows("use-shapes").find((candidate) => candidate.shape === shape);
  if (row === undefined) throw new Error(`facts/occupation-shapes.csv names no known ${column} for ${occupation}.`);
  return populationBands(row);
}

const weigh = (people: readonly number[], use: readonly number[]): number => people.reduce((sum, value, i) => sum + value * use[i]!, 0);

function normalise(weights: readonly UnitWeight[]): UnitWeight[] {
  const sum = weights.reduce((total, { share }) => total + share, 0);
  return weights.map(({ unit, share }) => ({ unit, share: share / sum }));
}
