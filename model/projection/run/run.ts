import { STORED_MEASURES, type StoredMeasure } from "../draws/occupation-draws.ts";
import type { OccupationInputs } from "../inputs/inputs.ts";
import type { Kernel } from "../kernel/kernel.ts";
import type { ChanceLayout } from "../memory/chance-layout.ts";
import type { Layout } from "../memory/layout.ts";
import type { AgeRange, PreparedUnit } from "../memory/prepared.ts";
import type { DrawnOccupation } from "../parameters/drawn.ts";
import type { AgePieces } from "./age-pieces.ts";
import type { AgeRuns, RunRange } from "./age-runs.ts";
import type { AgeSpan } from "./exit-factors.ts";
import type { ProgrammeGroup } from "./programme-groups.ts";

/** The stored measures of one unit, by year and draw. */
export type UnitMeasures = { readonly [M in StoredMeasure]: Float64Array };

/** Views of a kernel's memory where the stored measures of one unit stay: those of STORED_MEASURES, `series` apart. */
export const measuresAt = (memory: Float64Array, at: number, series: number): UnitMeasures =>
  Object.fromEntries(STORED_MEASURES.map((name, i) => [name, memory.subarray(at + i * series, at + (i + 1) * series)])) as Record<
    StoredMeasure,
    Float64Array
  >;

/** All that the blocks of one run share. Arrays by year and draw are year-major, draws fastest. */
export interface Run {
  readonly inputs: OccupationInputs;
  readonly drawn: DrawnOccupation;
  /** What staff is multiplied by for what the model itself misses, see `missedBy`. */
  readonly missed: Float64Array | null;
  readonly units: readonly PreparedUnit[];
  /** Runs of ages at which each unit's rates are the same. */
  readonly ages: readonly AgeRuns[];
  readonly pieces: readonly AgePieces[];
  /** Ages over which the same changes to exits hold, with the runs they are made of. */
  readonly spans: readonly (readonly { readonly span: AgeSpan; readonly within: RunRange }[])[];
  /** Units in the order of their names: the order of every sum over them. */
  readonly unitOrder: readonly number[];
  readonly hasMoves: boolean;
  readonly newYears: number;
  readonly newAges: AgeRange;
  /** The pieces that the ages of new staff are made of, per unit. */
  readonly newPieces: readonly RunRange[];
  readonly programmeGroups: readonly ProgrammeGroup[];
  readonly kernel: Kernel;
  readonly layout: Layout;
  /** Measures per unit, as views of the kernel's memory. */
  readonly measures: readonly UnitMeasures[];
  /** Where whole people who meet chance lie; null where people are expectations. */
  readonly chance: ChanceLayout | null;
  /** Sums over units, made block by block in the order of `unitOrder`. */
  readonly sums: readonly { readonly units: ReadonlySet<number>; readonly measures: UnitMeasures }[];
}
