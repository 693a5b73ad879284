import { AGE_COUNT, SEXES } from "#model/vocabulary";
import { drawOfLane, type Lanes, partOfYear } from "./lanes.ts";
import { ROWS } from "./layout.ts";
import type { Run } from "./run.ts";

/** Writes the graduates who come to a unit in a year of the run (negative: before it) to the kernel's memory, per group and lane. */
export function placeGraduates({ kernel, layout, graduateGroups, newYears }: Run, block: Lanes, u: number, year: number): void {
  const { memory } = kernel;
  const { lanes, people } = layout;
  graduateGroups.forEach(({ programmes }, g) => {
    const at = people + (2 + g) * lanes;
    memory.fill(0, at, at + lanes);
    for (const { destinations, graduates } of programmes) {
      const share = destinations[u]!;
      const ofYear = graduates[newYears + year]!;
      if (share === 0) continue;
      for (let lane = 0; lane < lanes; lane++) memory[at + lane]! += ofYear[drawOfLane(block, lane)]! * share;
    }
  });
}

/**
 * Adds those who come to a unit during a year to its stock on the next 1 January: movers, immigrants, returners and graduates. Graduates
 * become the youngest vintage of the new staff; movers stay as new as they were. Records movers and graduates.
 */
export function receiveEntrants(run: Run, block: Lanes, u: number, year: number): void {
  const { kernel, layout, inputs, stored, draws, hasMoves, newAges, newYears, graduateGroups } = run;
  const { memory } = kernel;
  const { lanes, people, poolTotal } = layout;
  const { stock, parts, profiles } = layout.units[u]!;
  const out = stored[u]!;
  const start = year * draws;
  const share = hasMoves ? inputs.units[u]!.moveShare : 0;
  const groups = graduateGroups.length;

  for (let lane = 0; lane < lanes; lane++) {
    const at = start + drawOfLane(block, lane);
    memory[people + lane] = out.immigration[at]!;
    memory[people + lanes + lane] = out.reentry[at]!;
  }
  placeGraduates(run, block, u, year);
  for (let lane = 0; lane < block.count; lane++) {
    const at = start + block.from + lane;
    out.movesIn[at] = share * memory[poolTotal + lane]!;
    let graduates = 0;
    for (let g = 0; g < groups; g++) graduates += memory[people + (2 + g) * lanes + lane]!;
    out.graduates[at] = graduates;
  }
  kernel.arrive(lanes, ROWS, 0, ROWS, stock, layout.pool, share, 2 + groups, profiles, people);
  if (newYears === 0) return;
  const youngest = parts[partOfYear(year, newYears)]!;
  for (let sex = 0; sex < SEXES.length; sex++) {
    const from = sex * AGE_COUNT + newAges[0];
    const to = sex * AGE_COUNT + newAges[1];
    memory.fill(0, youngest + from * lanes, youngest + to * lanes);
    parts.forEach((part, k) => {
      if (part === youngest) kernel.arrive(lanes, ROWS, from, to, part, 0, 0, groups, profiles + 2 * ROWS, people + 2 * lanes);
      else kernel.arrive(lanes, ROWS, from, to, part, layout.partPools[k]!, share, 0, 0, 0);
    });
  }
}
