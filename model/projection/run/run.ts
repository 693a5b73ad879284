import type { OccupationInputs } from "../inputs.ts";
import type { Kernel } from "../kernel/kernel.ts";
import type { StoredMeasure } from "../occupation-draws.ts";
import { orderByName } from "../order-by-name.ts";
import { drawParameters } from "../parameters/draw-parameters.ts";
import type { DrawnOccupation } from "../parameters/drawn.ts";
import { type AgeSpan, exitSpans } from "./exit-factors.ts";
import { type GraduateGroup, groupGraduates } from "./graduate-groups.ts";
import { type Layout, layOut, ROWS } from "./layout.ts";
import { newStaffAges, type PreparedUnit, prepareUnit, toRows } from "./prepared.ts";
import { yearlyValues } from "./yearly.ts";

/** All that the blocks of one run share. Arrays by year and draw are year-major, draws fastest. */
export interface Run {
  readonly inputs: OccupationInputs;
  readonly draws: number;
  readonly drawn: DrawnOccupation;
  readonly units: readonly PreparedUnit[];
  readonly spans: readonly (readonly AgeSpan[])[];
  /** Units in the order of their names: the order of every sum over them. */
  readonly unitOrder: readonly number[];
  readonly hasMoves: boolean;
  readonly newYears: number;
  /** Ages of the new, as indices, `to` exclusive. */
  readonly newAges: readonly [from: number, to: number];
  readonly graduateGroups: readonly GraduateGroup[];
  /** One less the productivity, by year since graduation, then by year and draw. */
  readonly lostProductivity: readonly Float64Array[];
  readonly kernel: Kernel;
  readonly layout: Layout;
  readonly stored: readonly { readonly [M in StoredMeasure]: Float64Array }[];
  /** Persons per unit and draw on the 1 January after the last year. */
  readonly finalHeadcount: readonly Float64Array[];
}

/** Draws the parameters, and puts everything that no draw changes into the kernel's memory. */
export function prepareRun(
  inputs: OccupationInputs,
  stored: Run["stored"],
  { seed, draws, lanes, kernelOf }: { seed: number; draws: number; lanes: number; kernelOf: (size: number) => Kernel },
): Run {
  const drawn = drawParameters(inputs, seed, draws);
  const newYears = inputs.newProductivity.length;
  const units = inputs.units.map(prepareUnit);
  const graduateGroups = groupGraduates(inputs, drawn, draws);
  const layout = layOut(lanes, units.length, graduateGroups.length, newYears);
  const kernel = kernelOf(layout.size);
  const place = (curves: readonly Float64Array[], at: number): void =>
    curves.forEach((curve, i) => {
      kernel.memory.set(curve, at + i * ROWS);
    });
  inputs.units.forEach((unit, u) => {
    const { moveRate, fte, absentFte } = units[u]!;
    const { retirement, disability, death, leaving } = unit.exits;
    const { curves, hazards, profiles } = layout.units[u]!;
    place([moveRate, fte, absentFte], curves);
    place([retirement, disability, death, leaving].map(toRows), hazards);
    place([toRows(unit.immigration.profile), toRows(unit.reentry.profile), ...graduateGroups.map(({ profile }) => profile)], profiles);
  });
  return {
    inputs,
    draws,
    drawn,
    units,
    spans: inputs.units.map(exitSpans),
    unitOrder: orderByName(inputs.units.map(({ unit }) => unit)),
    hasMoves: units.some(({ moveRate }) => moveRate.some((rate) => rate > 0)),
    newYears,
    newAges: newStaffAges(inputs),
    graduateGroups,
    lostProductivity: drawn.newProductivity.map((parameter) => yearlyValues(parameter, inputs.years, draws, 1).map((share) => 1 - share)),
    kernel,
    layout,
    stored,
    finalHeadcount: inputs.units.map(() => new Float64Array(draws)),
  };
}
