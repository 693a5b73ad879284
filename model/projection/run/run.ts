import type { Randomness } from "#model/random";
import type { OccupationInputs } from "../inputs.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { STORED_MEASURES, type StoredMeasure } from "../occupation-draws.ts";
import { orderByName } from "../order-by-name.ts";
import { drawParameters } from "../parameters/draw-parameters.ts";
import type { DrawnOccupation } from "../parameters/drawn.ts";
import { graduatesOf } from "../parameters/graduates.ts";
import { type AgeSpan, exitSpans } from "./exit-factors.ts";
import { type Layout, layOut, ROWS } from "./layout.ts";
import { type AgeRange, agesOf, newStaffAges, type PreparedUnit, prepareUnit, toRows } from "./prepared.ts";
import { groupProgrammes, type ProgrammeGroup } from "./programme-groups.ts";
import { yearlyValues } from "./yearly.ts";

/** All that the blocks of one run share. Arrays by year and draw are year-major, draws fastest. */
export interface Run {
  readonly inputs: OccupationInputs;
  readonly drawn: DrawnOccupation;
  readonly units: readonly PreparedUnit[];
  readonly spans: readonly (readonly AgeSpan[])[];
  /** Units in the order of their names: the order of every sum over them. */
  readonly unitOrder: readonly number[];
  readonly hasMoves: boolean;
  readonly newYears: number;
  readonly newAges: AgeRange;
  readonly programmeGroups: readonly ProgrammeGroup[];
  /** Ages of immigrants and of returners, per unit. */
  readonly entryAges: readonly (readonly [immigrants: AgeRange, returners: AgeRange])[];
  readonly kernel: Kernel;
  readonly layout: Layout;
  /** Measures per unit, as views of the kernel's memory. */
  readonly measures: readonly { readonly [M in StoredMeasure]: Float64Array }[];
}

/** Draws the parameters, and puts everything the kernel needs into its memory. `draws` is even. */
export function prepareRun(
  inputs: OccupationInputs,
  { randomness, draws, lanes, kernelOf }: { randomness: Randomness; draws: number; lanes: number; kernelOf: (size: number) => Kernel },
): Run {
  const { years, firstYear } = inputs;
  const drawn = drawParameters(inputs, randomness, draws);
  const programmeGroups = groupProgrammes(inputs);
  const newAges = newStaffAges(agesOf(programmeGroups.map(({ profile }) => profile)), inputs.newProductivity.length);
  // Without graduates nobody is new.
  const newYears = programmeGroups.length === 0 ? 0 : inputs.newProductivity.length;
  const units = inputs.units.map(prepareUnit);
  const layout = layOut({ lanes, draws, years, units: units.length, programmes: inputs.programmes.length, newYears });
  const kernel = kernelOf(layout.size);
  const { memory } = kernel;
  const place = (at: number, apart: number, arrays: readonly ArrayLike<number>[]): void =>
    arrays.forEach((values, i) => {
      memory.set(values, at + i * apart);
    });

  memory[layout.one] = 1;
  place(
    layout.profiles,
    ROWS,
    programmeGroups.map(({ profile }) => profile),
  );
  const programmeOrder = programmeGroups.flatMap(({ programmes }) => programmes);
  programmeOrder.forEach((p, position) => {
    const perYear = Array.from({ length: newYears + years }, (_, i) =>
      graduatesOf(inputs.programmes[p]!, drawn.programmes[p]!, firstYear, i - newYears, draws),
    );
    place(layout.graduates + position * layout.graduateSeries, draws, perYear);
  });
  place(
    layout.lostProductivity,
    layout.series,
    drawn.newProductivity.slice(0, newYears).map((parameter) => yearlyValues(parameter, years, draws, 1).map((share) => 1 - share)),
  );
  inputs.units.forEach((unit, u) => {
    const { moveRate, fte, absentFte } = units[u]!;
    const { retirement, disability, death, leaving } = unit.exits;
    const at = layout.units[u]!;
    place(at.curves, ROWS, [moveRate, fte, absentFte]);
    place(at.hazards, ROWS, [retirement, disability, death, leaving].map(toRows));
    place(at.entryProfiles, ROWS, [unit.immigration.profile, unit.reentry.profile].map(toRows));
    place(at.destinations, 1, [programmeOrder.map((p) => inputs.programmes[p]!.destinations[u]!)]);
    memory.fill(Infinity, at.smallest, at.smallest + draws);
  });
  return {
    inputs,
    drawn,
    units,
    spans: inputs.units.map(exitSpans),
    unitOrder: orderByName(inputs.units.map(({ unit }) => unit)),
    hasMoves: units.some(({ moveRate }) => moveRate.some((rate) => rate > 0)),
    newYears,
    newAges,
    programmeGroups,
    entryAges: inputs.units.map(
      ({ immigration, reentry }) => [agesOf([toRows(immigration.profile)]), agesOf([toRows(reentry.profile)])] as const,
    ),
    kernel,
    layout,
    measures: layout.units.map(
      ({ measures }) =>
        Object.fromEntries(
          STORED_MEASURES.map((name, i) => [name, memory.subarray(measures + i * layout.series, measures + (i + 1) * layout.series)]),
        ) as Record<StoredMeasure, Float64Array>,
    ),
  };
}
