import { AGE_COUNT } from "#model/vocabulary";
import type { OccupationInputs } from "../inputs.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { STORED_MEASURES, type StoredMeasure } from "../occupation-draws.ts";
import { orderByName } from "../order-by-name.ts";
import type { DrawnOccupation } from "../parameters/drawn.ts";
import { ageRuns, runsWithin } from "./age-runs.ts";
import { exitSpans } from "./exit-factors.ts";
import { layOut } from "./layout.ts";
import { placeCurves, placeLostProductivity } from "./place.ts";
import { placeEntrants } from "./place-entrants.ts";
import { agesOf, newStaffAges, prepareUnit, toRows } from "./prepared.ts";
import { groupProgrammes } from "./programme-groups.ts";
import type { Run } from "./run.ts";

/** How a run is prepared. `draws` and `lanes` are multiples of four. */
export interface Preparation {
  readonly drawn: DrawnOccupation;
  readonly draws: number;
  readonly lanes: number;
  readonly kernelOf: (size: number) => Kernel;
}

/** Puts everything the kernel needs into its memory. */
export function prepareRun(inputs: OccupationInputs, { drawn, draws, lanes, kernelOf }: Preparation): Run {
  const { years } = inputs;
  const programmeGroups = groupProgrammes(inputs);
  const newAges = newStaffAges(agesOf(programmeGroups.map(({ profile }) => profile)), inputs.newProductivity.length);
  // Without graduates nobody is new.
  const newYears = programmeGroups.length === 0 ? 0 : inputs.newProductivity.length;
  const units = inputs.units.map(prepareUnit);
  const spans = inputs.units.map(exitSpans);
  const profiles = programmeGroups.map(({ profile }) => profile);
  const ages = inputs.units.map((unit, u) => {
    const { moveRate, fte, absentFte } = units[u]!;
    const exits = Object.values(unit.exits).map(toRows);
    const entries = [unit.immigration.profile, unit.reentry.profile].map(toRows);
    const edges = [...newAges, ...spans[u]!.flatMap(({ from, to }) => [from, to])];
    return ageRuns([moveRate, fte, absentFte, ...exits, ...entries, ...profiles], edges);
  });
  const layout = layOut({
    lanes,
    draws,
    years,
    runs: ages.map(({ count }) => 2 * count),
    groups: programmeGroups.length,
    newYears,
  });
  const kernel = kernelOf(layout.size);
  const { memory } = kernel;
  const run: Run = {
    inputs,
    drawn,
    units,
    ages,
    spans: spans.map((list, u) => list.map((span) => ({ span, within: runsWithin(ages[u]!, span.from, span.to) }))),
    unitOrder: orderByName(inputs.units.map(({ unit }) => unit)),
    hasMoves: units.some(({ moveRate }) => moveRate.some((rate, row) => rate > 0 && row % AGE_COUNT < AGE_COUNT - 1)),
    newYears,
    newAges,
    newRuns: ages.map((runs) => runsWithin(runs, ...newAges)),
    programmeGroups,
    kernel,
    layout,
    measures: layout.units.map(
      ({ measures }) =>
        Object.fromEntries(
          STORED_MEASURES.map((name, i) => [name, memory.subarray(measures + i * layout.series, measures + (i + 1) * layout.series)]),
        ) as Record<StoredMeasure, Float64Array>,
    ),
  };
  placeCurves(run);
  placeLostProductivity(run);
  placeEntrants(run);
  return run;
}
