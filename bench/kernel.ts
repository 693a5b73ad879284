import { chooseKernel } from "#model/projection";
import { shortest } from "./measurement.ts";
import { CELLS, WORK } from "./work-size.ts";

const ROWS = WORK.sexes * WORK.ages;
const GROUPS = 2;

/**
 * Measures a kernel: cells per second on one core, with `lanes` draws in a block.
 *
 * The work is that of a whole run without the drawing of parameters: survival of every block from four exit processes, then for
 * each year exits by process, FTE, moves through one pool, ageing, and two groups of people who come. bench/peers/cohort.py does the same.
 */
export function kernelCellsPerSecond(name: "wasm" | "reference", lanes: number, times: number): number {
  const field = ROWS * lanes;
  let size = 0;
  const take = (length: number): number => {
    const at = size;
    size += length;
    return at;
  };
  const [pool, totals, smallest, factors] = [take(field), take(9 * lanes), take(lanes), take(8 * lanes)];
  const [people, shares, moved] = [take(GROUPS * lanes), take(GROUPS), take(lanes)];
  const units = Array.from({ length: WORK.units }, () => ({
    stock: take(field),
    survival: take(5 * field),
    curves: take(3 * ROWS),
    hazards: take(4 * ROWS),
    profiles: take(GROUPS * ROWS),
  }));
  const kernel = chooseKernel(name)(size);
  const { memory } = kernel;
  for (const { curves, hazards, profiles } of units) {
    for (let row = 0; row < ROWS; row++) {
      const age = row % WORK.ages;
      memory[curves + row] = 0.01;
      memory[curves + ROWS + row] = 0.9;
      memory[curves + 2 * ROWS + row] = 0.05;
      memory[hazards + row] = age < 37 ? 0 : 0.02 * (age - 36);
      memory[hazards + ROWS + row] = 0.0002 * age;
      memory[hazards + 2 * ROWS + row] = 0.0001 * age;
      memory[hazards + 3 * ROWS + row] = 0.02;
      for (let group = 0; group < GROUPS; group++) memory[profiles + group * ROWS + row] = 1 / ROWS;
    }
  }
  memory.fill(5, people, people + GROUPS * lanes);
  memory.fill(1, shares, shares + GROUPS);

  const seconds = shortest(times, () => {
    for (let from = 0; from < WORK.draws; from += lanes) {
      for (let lane = 0; lane < 4 * lanes; lane++) memory[factors + lane] = 0.9 + (((from + lane) * 7) % 20) / 100;
      for (const { stock, survival, hazards } of units) {
        memory.fill(10, stock, stock + field);
        kernel.survive(lanes, ROWS, 0, ROWS, hazards, factors, survival);
      }
      for (let year = 0; year < WORK.years; year++) {
        memory.fill(0, pool, pool + field);
        for (const { stock, survival, curves } of units) {
          kernel.advance(lanes, WORK.ages, stock, survival, curves, pool, totals, lanes, smallest);
        }
        kernel.sum(lanes, ROWS, pool, moved);
        for (const { stock, profiles } of units) {
          kernel.receive(lanes, 0, ROWS, stock, pool, 1 / WORK.units);
          for (let group = 0; group < GROUPS; group++) {
            kernel.enter(lanes, WORK.ages, 0, WORK.ages, stock, profiles + group * ROWS, 1, shares, people + group * lanes, lanes);
          }
        }
      }
    }
  });
  return CELLS / seconds;
}
