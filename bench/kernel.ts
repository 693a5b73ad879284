import { chooseKernel, recordLength, writeRecord } from "#model/projection";
import { shortest } from "./measurement.ts";
import { BANDS, CELLS, WORK } from "./work-size.ts";

const GROUPS = 3;

/** What the measured work has none of: new staff, and numbers of the whole run. */
const NONE = { vintages: 0, parts: 0, partsApart: 0, youngest: 0, oldest: 0, newFrom: 0, newTo: 0, newComing: 0 };
const NO_MEASURES = { scale: 0, scaleStep: 0, absence: 0, absenceStep: 0 };

/**
 * Measures a kernel: cells per second on one core, with `lanes` draws in a block.
 *
 * The work is that of a whole run without the drawing of parameters: survival of every block from four exit processes, then for
 * each year arrivals from one pool and three groups, exits by process, FTE, moves and ageing. `bands` are the runs of ages with the same
 * rates; the programs in bench/peers do the same work with the same runs.
 */
export function kernelCellsPerSecond(name: "wasm" | "reference", lanes: number, times: number, bands: readonly number[] = BANDS): number {
  const field = WORK.sexes * (WORK.ages + 1) * lanes;
  const runs = WORK.sexes * bands.length;
  let size = 0;
  const take = (length: number): number => {
    const at = size;
    size += Math.ceil(length / 8) * 8;
    return at;
  };
  const [counts, widths, smallest, factors] = [take(runs), take(3 * runs), take(lanes), take(8 * lanes)];
  const [people, moved, coming, sums] = [take(GROUPS * lanes), take(lanes), take(runs * lanes), take(runs * lanes)];
  const pools = [take(field), take(field)] as const;
  const out = take(12 * lanes);
  const block = take(recordLength("Block"));
  const units = Array.from({ length: WORK.units }, () => ({
    stock: take(field),
    rates: take(5 * runs * lanes),
    curves: take(3 * runs),
    hazards: take(4 * runs),
    profiles: take(GROUPS * runs),
    record: take(recordLength("Unit")),
  }));
  const kernel = chooseKernel(name)(size);
  const { memory } = kernel;
  writeRecord(memory, block, "Block", { lanes, ages: WORK.ages, years: WORK.years, stride: 12 * lanes, draws: WORK.draws });
  for (const { record, ...unit } of units) {
    const shape = { block, runs, classes: runs, pieces: runs, counts, widths };
    writeRecord(memory, record, "Unit", { ...NONE, ...NO_MEASURES, ...shape, ...unit, coming, factors, sums, smallest, out });
  }
  const starts = bands.map((_, band) => bands.slice(0, band).reduce((sum, width) => sum + width, 0));
  for (let run = 0; run < runs; run++) {
    const age = starts[run % bands.length]!;
    // Every run is one piece, of a class of its own.
    memory[counts + run] = 1;
    memory[widths + run] = bands[run % bands.length]!;
    memory[widths + runs + run] = run;
    memory[widths + 2 * runs + run] = run;
    for (const { curves, hazards, profiles } of units) {
      memory[curves + run] = age === WORK.ages - 1 ? 0 : 0.01;
      memory[curves + runs + run] = 0.9;
      memory[curves + 2 * runs + run] = 0.05;
      memory[hazards + run] = age < 37 ? 0 : 0.02 * (age - 36);
      memory[hazards + runs + run] = 0.0002 * age;
      memory[hazards + 2 * runs + run] = 0.0001 * age;
      memory[hazards + 3 * runs + run] = 0.02;
      for (let group = 0; group < GROUPS; group++) memory[profiles + group * runs + run] = age < 35 ? 1 / 70 : 0;
    }
  }
  memory.fill(5, people, people + GROUPS * lanes);

  const seconds = shortest(times, () => {
    for (let from = 0; from < WORK.draws; from += lanes) {
      for (let lane = 0; lane < 4 * lanes; lane++) memory[factors + lane] = 0.9 + (((from + lane) * 7) % 20) / 100;
      for (const { stock, record } of units) {
        memory.fill(10, stock, stock + field);
        kernel.survive(record, 0, runs);
      }
      for (const pool of pools) memory.fill(0, pool, pool + field);
      for (let year = 0; year < WORK.years; year++) {
        const [arriving, leaving] = [pools[year % 2]!, pools[(year + 1) % 2]!];
        memory.fill(0, leaving, leaving + field);
        for (const { record, profiles } of units) {
          kernel.gather(record, GROUPS, profiles, people, lanes, coming);
          kernel.advance(record, 1 / WORK.units, arriving, leaving, out);
        }
        kernel.sum(lanes, WORK.ages, leaving, moved);
      }
    }
  });
  return CELLS / seconds;
}
