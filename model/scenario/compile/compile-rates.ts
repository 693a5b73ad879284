import type { ByAge } from "#model/projection";
import {
  AGE_COUNT,
  type Dataset,
  EXIT_PROCESSES,
  type ExitProcess,
  FIRST_AGE,
  type Figure,
  SEXES,
  type TableName,
  WORKING_TIME_MEASURES,
  type WorkingTimeMeasure,
} from "#model/vocabulary";
import type { Gaps } from "../figures/gaps.ts";
import { ownAndGeneral } from "../figures/occupation-rows.ts";
import { relativeScale } from "../figures/uncertain-rows.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import { type AgeRow, rowsByAge } from "./age-curves.ts";

/** A curve over sex and age, with the multiplier that carries its uncertainty. */
export interface Curve {
  readonly byAge: ByAge;
  readonly scale: Figure;
}

/** Exit probabilities of one unit. */
export type UnitExits = { readonly [P in ExitProcess]: Curve };
/** Participation, contracted share and absence of one unit. */
export type UnitWorkingTime = { readonly [M in WorkingTimeMeasure]: Curve };

/** Gives every unit's exit probabilities; ages without a row have probability 0, as the table says. */
export function compileExits(dataset: Dataset, occupation: string, units: readonly LeafUnit[], weights: ByAge): UnitExits[] {
  const rows = ownAndGeneral(dataset, "exits", occupation);
  const curves = EXIT_PROCESSES.map((process) =>
    curvesPerUnit(
      rows.filter((row) => row.process === process),
      units,
      { occupation, weights, nature: "rateScale" },
      () => 0,
    ),
  );
  return units.map((_, u) => Object.fromEntries(EXIT_PROCESSES.map((process, p) => [process, curves[p]![u]!])) as UnitExits);
}

/** Gives every unit's working time; an age without a row is a gap. */
export function compileWorkingTime(
  dataset: Dataset,
  occupation: string,
  units: readonly LeafUnit[],
  weights: ByAge,
  gaps: Gaps,
): UnitWorkingTime[] {
  const rows = ownAndGeneral(dataset, "working_time", occupation);
  const curves = WORKING_TIME_MEASURES.map((measure) =>
    curvesPerUnit(
      rows.filter((row) => row.measure === measure),
      units,
      { occupation, weights, nature: "shareScale" },
      (unit, sex, age) => missing(gaps, "working_time", { measure, occupation, unit, sex, age }),
    ),
  );
  return units.map((_, u) => Object.fromEntries(WORKING_TIME_MEASURES.map((measure, m) => [measure, curves[m]![u]!])) as UnitWorkingTime);
}

/** Gives every unit's probability of moving to another unit; no row means nobody moves, as the table says. */
export function compileMoveRates(dataset: Dataset, occupation: string, units: readonly LeafUnit[], weights: ByAge): ByAge[] {
  const scale = { occupation, weights, nature: "rateScale" } as const;
  return curvesPerUnit(ownAndGeneral(dataset, "moves", occupation), units, scale, () => 0).map((curve) => curve.byAge);
}

function missing(
  gaps: Gaps,
  table: TableName,
  key: { measure: string; occupation: string; unit: string; sex: string; age: number },
): number {
  const message = `There is no ${key.measure} for ${key.occupation} (${key.sex}) aged ${key.age} at ${key.unit}; add a row for the unit, the occupation or all.`;
  return gaps.note("missing-working-time", table, "value", message, key);
}

/** How the multiplier of a curve is made of its rows; weights are the occupation's staff by sex and age. */
interface ScaleRule {
  readonly occupation: string;
  readonly weights: ByAge;
  readonly nature: "rateScale" | "shareScale";
}

/** Units with the same rows share one curve, so that a national run builds a handful, not thousands. */
function curvesPerUnit(
  rows: readonly AgeRow[],
  units: readonly LeafUnit[],
  scale: ScaleRule,
  absent: (unit: string, sex: string, age: number) => number,
): Curve[] {
  const named = new Set(rows.map((row) => row.unit).filter((unit) => unit !== null && unit !== undefined));
  const shared = new Map<string, Curve>();
  return units.map((unit) => {
    const key = [...unit.lineage.keys()].filter((id) => named.has(id)).join(" ");
    const made = shared.get(key) ?? curve(rows, unit, scale, absent);
    shared.set(key, made);
    return made;
  });
}

function curve(
  rows: readonly AgeRow[],
  unit: LeafUnit,
  { occupation, weights, nature }: ScaleRule,
  absent: (unit: string, sex: string, age: number) => number,
): Curve {
  const byAge: ByAge = { female: new Float64Array(AGE_COUNT), male: new Float64Array(AGE_COUNT) };
  const weighted: { row: AgeRow; weight: number }[] = [];
  for (const sex of SEXES) {
    rowsByAge(rows, unit.lineage, sex).forEach((row, a) => {
      byAge[sex][a] = row === undefined ? absent(unit.id, sex, FIRST_AGE + a) : row.value;
      if (row !== undefined) weighted.push({ row, weight: weights[sex][a]! });
    });
  }
  return { byAge, scale: relativeScale(weighted, nature, occupation) };
}
