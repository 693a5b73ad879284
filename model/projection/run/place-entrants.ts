import type { YearlyPlace } from "../memory/layout.ts";
import type { DrawnParameter } from "../parameters/drawn.ts";
import { graduatesOf } from "../parameters/graduates.ts";
import { placeYearly } from "./place.ts";
import type { Run } from "./run.ts";
import { valuesOfYear } from "./yearly.ts";

/**
 * Writes what is known before the run of those who come from outside: immigrants and returners of every unit, the graduates of every
 * programme, and the part of them that goes to each unit.
 */
export function placeEntrants(run: Run): void {
  const { inputs, drawn, kernel, layout } = run;
  const { memory } = kernel;
  const flow = (place: YearlyPlace, parameter: DrawnParameter, share: number): void =>
    placeYearly(memory, place, inputs.years, (year) => shareOf(valuesOfYear(parameter, year, layout.draws, Infinity), share));
  memory[layout.one] = 1;
  inputs.units.forEach(({ immigration, reentry }, u) => {
    const place = layout.units[u]!;
    flow(place.immigration, drawn.units[u]!.immigration, immigration.share);
    flow(place.reentry, drawn.units[u]!.reentry, reentry.share);
  });
  placeGraduates(run);
}

function shareOf(persons: Float64Array, share: number): Float64Array {
  const part = new Float64Array(persons.length);
  for (let d = 0; d < persons.length; d++) part[d] = persons[d]! * share;
  return part;
}

/** Programmes stand by group: those of a group enter together. */
function placeGraduates({ inputs, drawn, newYears, programmeGroups, kernel, layout }: Run): void {
  const { memory } = kernel;
  const { draws, series, graduates: all } = layout;
  const groups = programmeGroups.length;
  for (const { earlier } of layout.units) kernel.clear(earlier, newYears * groups * draws);
  programmeGroups.forEach(({ programmes, first }, g) => {
    programmes.forEach((p, i) => {
      const { destinations } = inputs.programmes[p]!;
      destinations.forEach((share, u) => {
        memory[layout.units[u]!.destinations + first + i] = share;
      });
      for (let year = -newYears; year < inputs.years; year++) {
        const graduates = graduatesOf(inputs.programmes[p]!, drawn.programmes[p]!, inputs.firstYear, year, draws);
        if (year >= 0) memory.set(graduates, all + (first + i) * series + year * draws);
        else {
          destinations.forEach((share, u) => {
            if (share !== 0) addShare(memory, layout.units[u]!.earlier + ((-1 - year) * groups + g) * draws, graduates, share);
          });
        }
      }
    });
  });
}

/** Adds `share` times some numbers to those in memory from `at` on. */
function addShare(memory: Float64Array, at: number, values: Float64Array, share: number): void {
  for (let i = 0; i < values.length; i++) memory[at + i]! += share * values[i]!;
}
