import { AGE_COUNT, SEXES } from "#model/vocabulary";
import { exitsChange, writeExitFactors } from "./exit-factors.ts";
import type { Lanes } from "./lanes.ts";
import { FIELD_ROWS, measureAt, type PoolPlace } from "./layout.ts";
import { seedNewStaff } from "./new-staff.ts";
import type { Run } from "./run.ts";

const NEW_HEADCOUNT = measureAt("newHeadcount");

/** The pool whose people arrive on the year's 1 January, and the one that those who move during it leave for. */
interface Pools {
  readonly arriving: PoolPlace;
  readonly leaving: PoolPlace;
}

/** Computes survival and exit weights where they differ from those of the year before. */
export function updateRates({ inputs, drawn, spans, kernel, layout }: Run, { from, count }: Lanes, u: number, year: number): void {
  const unit = inputs.units[u]!;
  if (!exitsChange(unit, year)) return;
  const { factors } = layout;
  const { runs, hazards, rates } = layout.units[u]!;
  for (const { span, within } of spans[u]!) {
    writeExitFactors(kernel.memory, factors, count, unit, drawn.units[u]!, span, year, from);
    for (let sex = 0; sex < SEXES.length; sex++) {
      const first = (sex * runs) / SEXES.length;
      kernel.survive(count, runs, first + within.from, first + within.to, hazards, factors, rates);
    }
  }
}

/** Puts the expected stock of the first 1 January in place. */
export function startStock({ kernel, layout, units, drawn }: Run, { from, count }: Lanes, u: number): void {
  const { memory } = kernel;
  const { stock } = layout.units[u]!;
  const persons = units[u]!.stock;
  const scale = drawn.units[u]!.stockScale;
  for (let row = 0; row < persons.length; row++) {
    const cell = stock + (row < AGE_COUNT ? row : row + 1) * count;
    for (let lane = 0; lane < count; lane++) memory[cell + lane] = persons[row]! * Math.max(scale[from + lane]!, 0);
  }
}

/** Writes who came to a unit during the year before, per run, and the graduates among them; nobody before the first year. */
function gatherEntrants({ kernel, layout, programmeGroups }: Run, { from, count }: Lanes, u: number, year: number): void {
  const { coming, newComing, series, draws } = layout;
  const { runs, profiles, people } = layout.units[u]!;
  if (year === 0) {
    kernel.memory.fill(0, coming, coming + runs * count);
    return;
  }
  const now = people + (year - 1) * draws + from;
  const groups = programmeGroups.length;
  kernel.gather(count, runs, 2 + groups, profiles, now, series, coming);
  kernel.gather(count, runs, groups, profiles + 2 * runs, now + 2 * series, series, newComing);
}

/** Arrivals, exits, moves and ageing of one unit and its new staff. Movers stay as new as they were. */
function advanceUnit(run: Run, { from, count }: Lanes, u: number, year: number, { arriving, leaving }: Pools): void {
  const { kernel, layout, inputs, newAges, newRuns, newYears, hasMoves } = run;
  const { series, draws, coming, newComing, sums, lostProductivity } = layout;
  const { runs, widths, stock, rates, curves, parts, measures, smallest } = layout.units[u]!;
  const share = hasMoves ? inputs.units[u]!.moveShare : 0;
  const now = year * draws + from;
  kernel.advance(
    count,
    AGE_COUNT,
    runs,
    widths,
    stock,
    arriving.all,
    share,
    coming,
    leaving.all,
    rates,
    curves,
    sums,
    measures + now,
    series,
    smallest + from,
  );
  const within = newRuns[u]!;
  for (let k = newYears - 1; k >= 0; k--) {
    // The youngest vintage has just come; in the first year it is the one that was seeded. The oldest is not followed further.
    const fresh = k === 0 && year > 0;
    const last = k === newYears - 1;
    kernel.advancePart(
      count,
      AGE_COUNT,
      runs,
      within.from,
      within.to,
      newAges[0],
      widths,
      fresh ? -1 : parts[k]!,
      arriving.parts[k]!,
      share,
      newComing,
      last ? -1 : parts[k + 1]!,
      last ? -1 : leaving.parts[k + 1]!,
      rates,
      curves,
      lostProductivity + k * series + now,
      measures + NEW_HEADCOUNT * series + now,
      series,
    );
  }
}

/** Counts the people of a unit on the 1 January after the last year, without following them further. */
function countFinal({ kernel, layout, inputs, hasMoves }: Run, { from, count }: Lanes, u: number): void {
  const { coming, sums, series, draws, poolTotals } = layout;
  const { memory } = kernel;
  const { runs, widths, stock, finalHeadcount } = layout.units[u]!;
  const share = hasMoves ? inputs.units[u]!.moveShare : 0;
  kernel.sum(count, AGE_COUNT, stock, sums);
  for (let lane = 0; lane < count; lane++) {
    let persons = memory[sums + lane]! + share * memory[poolTotals + series - draws + from + lane]!;
    for (let run = 0; run < runs; run++) persons += memory[widths + run]! * memory[coming + run * count + lane]!;
    memory[finalHeadcount + from + lane] = persons;
  }
}

/** Runs one block of draws through all years; the kernel writes its counts to the run's measures. */
export function runBlock(run: Run, block: Lanes): void {
  const { kernel, layout, unitOrder, inputs } = run;
  const { pools, poolTotals, draws } = layout;
  const { from, count } = block;
  const empty = ({ all, parts }: PoolPlace): void => {
    for (const field of [all, ...parts]) kernel.memory.fill(0, field, field + FIELD_ROWS * count);
  };
  pools.forEach(empty);
  for (const u of unitOrder) {
    startStock(run, block, u);
    updateRates(run, block, u, 0);
    seedNewStaff(run, block, u);
  }
  for (let year = 0; year < inputs.years; year++) {
    const [arriving, leaving] = year % 2 === 0 ? pools : [pools[1], pools[0]];
    empty(leaving);
    for (const u of unitOrder) {
      if (year > 0) updateRates(run, block, u, year);
      gatherEntrants(run, block, u, year);
      advanceUnit(run, block, u, year, { arriving, leaving });
    }
    kernel.sum(count, AGE_COUNT, leaving.all, poolTotals + year * draws + from);
  }
  for (const u of unitOrder) {
    gatherEntrants(run, block, u, inputs.years);
    countFinal(run, block, u);
  }
}
