import { AGE_COUNT, SEXES } from "#model/vocabulary";
import type { OccupationInputs, UnitInputs } from "../inputs/inputs.ts";
import { orderByName } from "../inputs/order-by-name.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { layOutChance } from "../memory/chance-layout.ts";
import { layOut, YEARLY } from "../memory/layout.ts";
import { agesOf, newStaffAges, prepareUnit, toRows } from "../memory/prepared.ts";
import type { DrawnOccupation } from "../parameters/drawn.ts";
import { agePieces } from "./age-pieces.ts";
import { ageRuns, runsWithin } from "./age-runs.ts";
import { exitSpans } from "./exit-factors.ts";
import { missedBy } from "./model-growth.ts";
import { placeCurves, placeLostProductivity, placeMultipliers } from "./place.ts";
import { placeEntrants } from "./place-entrants.ts";
import { placeRecords } from "./place-records.ts";
import { groupProgrammes } from "./programme-groups.ts";
import { measuresAt, type Run, type UnitMeasures } from "./run.ts";

/** How a run is prepared. `draws` and `lanes` are multiples of four. */
export interface Preparation {
  readonly drawn: DrawnOccupation;
  readonly draws: number;
  readonly lanes: number;
  readonly kernelOf: (size: number) => Kernel;
  /** Sets of units (indices into the inputs' units) whose sums are wanted. */
  readonly sums: readonly (readonly number[])[];
  /** Whether whole people are to meet chance too. */
  readonly chance: boolean;
}

/** Puts everything the kernel needs into its memory. */
export function prepareRun(inputs: OccupationInputs, { drawn, draws, lanes, kernelOf, sums, chance: withChance }: Preparation): Run {
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
    const edges = spans[u]!.flatMap(({ from, to }) => [from, to]);
    return ageRuns([moveRate, fte, absentFte, ...Object.values(unit.exits).map(toRows)], edges);
  });
  const pieces = inputs.units.map(({ immigration, reentry }, u) =>
    agePieces(ages[u]!, [...[immigration.profile, reentry.profile].map(toRows), ...profiles], newAges),
  );
  const layout = layOut({
    lanes,
    draws,
    years,
    units: ages.map(({ count }, u) => ({
      runs: SEXES.length * count,
      pieces: pieces[u]!.widths.length,
      classes: pieces[u]!.shares[0]!.length,
      changing: changing(inputs.units[u]!),
    })),
    programmes: inputs.programmes.length,
    groups: programmeGroups.length,
    newYears,
    sums: sums.length,
  });
  const chance = withChance ? layOutChance(layout, years, newYears, newAges, programmeGroups.length) : null;
  const kernel = kernelOf((chance ?? layout).size);
  const measured = ({ measures }: { readonly measures: number }): UnitMeasures => measuresAt(kernel.memory, measures, layout.series);
  const run: Run = {
    inputs,
    drawn,
    missed: missedBy(inputs, drawn.modelGrowth),
    units,
    ages,
    spans: spans.map((list, u) => list.map((span) => ({ span, within: runsWithin(ages[u]!, span.from, span.to) }))),
    unitOrder: orderByName(inputs.units.map(({ unit }) => unit)),
    hasMoves: units.some(({ moveRate }) => moveRate.some((rate, row) => rate > 0 && row % AGE_COUNT < AGE_COUNT - 1)),
    newYears,
    newAges,
    pieces,
    newPieces: pieces.map(({ pieces: all }) => runsWithin(all, ...newAges)),
    programmeGroups,
    kernel,
    layout,
    chance,
    measures: layout.units.map(measured),
    sums: layout.sums.map((place, i) => ({ units: new Set(sums[i]), measures: measured(place) })),
  };
  placeCurves(run);
  placeMultipliers(run);
  placeLostProductivity(run);
  placeEntrants(run);
  placeRecords(run, lanes);
  return run;
}

/** Which of a unit's parameters a scenario changes over time. */
function changing({
  participationScale,
  contractedShareScale,
  absenceScale,
  immigration,
  reentry,
}: UnitInputs): Set<(typeof YEARLY)[number]> {
  const changes = {
    scale: [...participationScale.changes, ...contractedShareScale.changes],
    absence: absenceScale.changes,
    immigration: immigration.persons.changes,
    reentry: reentry.persons.changes,
  };
  return new Set(YEARLY.filter((name) => changes[name].length > 0));
}
