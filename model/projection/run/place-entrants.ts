import type { DrawnParameter } from "../parameters/drawn.ts";
import { graduatesOf } from "../parameters/graduates.ts";
import type { Run } from "./run.ts";
import { valuesOfYear } from "./yearly.ts";

/** Adds `share` times some numbers to those in memory from `at` on. */
function addShare(memory: Float64Array, at: number, values: Float64Array, share: number): void {
  for (let i = 0; i < values.length; i++) memory[at + i]! += share * values[i]!;
}

/** Writes those who come to each unit from outside, which is known before the run: from abroad, back to the profession, and from education. */
export function placeEntrants(run: Run): void {
  const { inputs, drawn, kernel, layout, measures } = run;
  const { memory } = kernel;
  inputs.units.forEach((unit, u) => {
    placeFlow(run, drawn.units[u]!.immigration, unit.immigration.share, measures[u]!.immigration);
    placeFlow(run, drawn.units[u]!.reentry, unit.reentry.share, measures[u]!.reentry);
    const { people } = layout.units[u]!;
    if (run.programmeGroups.length <= 1) return;
    memory.set(measures[u]!.immigration, people);
    memory.set(measures[u]!.reentry, people + layout.series);
  });
  placeGraduates(run);
}

function placeFlow({ inputs, layout }: Run, flow: DrawnParameter, share: number, into: Float64Array): void {
  const { draws } = layout;
  let values: Float64Array | undefined;
  for (let year = 0; year < inputs.years; year++) {
    values = valuesOfYear(flow, year, draws, Infinity, values);
    for (let d = 0; d < draws; d++) into[year * draws + d] = values[d]! * share;
  }
}

/** Divides the graduates of every programme and year over the units; those of a group of programmes enter together. */
function placeGraduates({ inputs, drawn, newYears, programmeGroups, kernel, layout, measures }: Run): void {
  const { memory } = kernel;
  const { draws, series } = layout;
  const groups = programmeGroups.length;
  programmeGroups.forEach(({ programmes }, g) => {
    for (const p of programmes) {
      const { destinations } = inputs.programmes[p]!;
      for (let year = -newYears; year < inputs.years; year++) {
        const graduates = graduatesOf(inputs.programmes[p]!, drawn.programmes[p]!, inputs.firstYear, year, draws);
        destinations.forEach((share, u) => {
          if (share === 0) return;
          const { people, earlier } = layout.units[u]!;
          const own = year < 0 ? earlier + ((-1 - year) * groups + g) * draws : people + (2 + g) * series + year * draws;
          addShare(memory, own, graduates, share);
        });
      }
    }
  });
  if (groups <= 1) return;
  measures.forEach(({ graduates }, u) => {
    const { people } = layout.units[u]!;
    for (let g = 0; g < groups; g++) addShare(graduates, 0, memory.subarray(people + (2 + g) * series, people + (3 + g) * series), 1);
  });
}
