import { EXIT_PROCESSES } from "#model/vocabulary";
import { perRun, runWidths } from "./age-runs.ts";
import { toRows } from "./prepared.ts";
import type { Run } from "./run.ts";
import { yearlyValues } from "./yearly.ts";

/** Writes every unit's rates and profiles by run of ages to the kernel's memory. */
export function placeCurves({ inputs, units, ages, programmeGroups, kernel, layout }: Run): void {
  const { memory } = kernel;
  inputs.units.forEach((unit, u) => {
    const place = layout.units[u]!;
    const runs = ages[u]!;
    const put = (at: number, curves: readonly Float64Array[]): void =>
      curves.forEach((curve, i) => {
        memory.set(perRun(curve, runs), at + i * place.runs);
      });
    const { moveRate, fte, absentFte } = units[u]!;
    put(place.curves, [moveRate, fte, absentFte]);
    // Those who survive the last age leave: they cannot move.
    for (const sex of [1, 2]) memory[place.curves + sex * runs.count - 1] = 0;
    put(
      place.hazards,
      EXIT_PROCESSES.map((process) => toRows(unit.exits[process])),
    );
    put(place.profiles, [toRows(unit.immigration.profile), toRows(unit.reentry.profile), ...programmeGroups.map(({ profile }) => profile)]);
    memory.set(runWidths(runs), place.widths);
    memory.fill(Infinity, place.smallest, place.smallest + layout.draws);
  });
}

/** Writes what an FTE of the new produces less than one of experienced staff, by year since graduation, year and draw. */
export function placeLostProductivity({ inputs, drawn, newYears, kernel, layout }: Run): void {
  const { memory } = kernel;
  const { lostProductivity, series, draws } = layout;
  drawn.newProductivity.slice(0, newYears).forEach((parameter, k) => {
    const shares = yearlyValues(parameter, inputs.years, draws, 1);
    for (let i = 0; i < series; i++) memory[lostProductivity + k * series + i] = 1 - shares[i]!;
  });
}
