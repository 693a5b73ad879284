import { AGE_COUNT, SEXES } from "#model/vocabulary";
import { exitsChange, writeExitFactors } from "./exit-factors.ts";
import type { Lanes } from "./lanes.ts";
import { measureAt, ROWS } from "./layout.ts";
import { enterGraduates, partOfYear, seedNewStaff } from "./new-staff.ts";
import type { Run } from "./run.ts";

const NEW_HEADCOUNT = measureAt("newHeadcount");
const IMMIGRATION = measureAt("immigration");

function updateSurvival({ inputs, drawn, spans, kernel, layout }: Run, { from, count }: Lanes, u: number, year: number): void {
  const unit = inputs.units[u]!;
  if (!exitsChange(unit, year)) return;
  const { factors } = layout;
  const { hazards, survival } = layout.units[u]!;
  for (const span of spans[u]!) {
    writeExitFactors(kernel.memory, factors, count, unit, drawn.units[u]!, span, year, from);
    for (let sex = 0; sex < SEXES.length; sex++) {
      const first = sex * AGE_COUNT;
      kernel.survive(count, ROWS, first + span.from, first + span.to, hazards, factors, survival);
    }
  }
}

function startStock({ kernel, layout, units, drawn }: Run, { from, count }: Lanes, u: number): void {
  const { memory } = kernel;
  const { stock } = layout.units[u]!;
  const persons = units[u]!.stock;
  const scale = drawn.units[u]!.stockScale;
  for (let lane = 0; lane < count; lane++) {
    const factor = Math.max(scale[from + lane]!, 0);
    for (let row = 0; row < ROWS; row++) memory[stock + row * count + lane] = persons[row]! * factor;
  }
}

/** Exits, moves and ageing of one unit and its new staff. */
function advanceUnit({ kernel, layout, newAges, newYears }: Run, { from, count }: Lanes, u: number, year: number): void {
  const { series, draws, pool, partPools, lostProductivity } = layout;
  const { stock, survival, curves, parts, measures, smallest } = layout.units[u]!;
  const now = year * draws + from;
  kernel.advance(count, AGE_COUNT, stock, survival, curves, pool, measures + now, series, smallest + from);
  for (let k = 0; k < newYears; k++) {
    const part = partOfYear(year - 1 - k, newYears);
    const lost = lostProductivity + k * series + now;
    const out = measures + NEW_HEADCOUNT * series + now;
    kernel.advancePart(count, AGE_COUNT, ...newAges, parts[part]!, survival, curves, partPools[part]!, lost, out, series);
  }
}

/**
 * Adds those who come to a unit during a year to its stock on the next 1 January: movers, immigrants, returners and graduates. Movers stay as
 * new as they were.
 */
function receiveEntrants(run: Run, block: Lanes, u: number, year: number): void {
  const { kernel, layout, inputs, hasMoves, newAges, entryAges } = run;
  const { series, draws, pool, partPools, one } = layout;
  const { stock, parts, entryProfiles, measures } = layout.units[u]!;
  const { from, count } = block;
  const { moveShare } = inputs.units[u]!;
  if (hasMoves && moveShare > 0) {
    kernel.receive(count, 0, ROWS, stock, pool, moveShare);
    parts.forEach((part, k) => {
      for (let sex = 0; sex < SEXES.length; sex++) {
        const first = sex * AGE_COUNT;
        kernel.receive(count, first + newAges[0], first + newAges[1], part, partPools[k]!, moveShare);
      }
    });
  }
  const people = measures + IMMIGRATION * series + year * draws + from;
  entryAges[u]!.forEach((ages, i) => {
    kernel.enter(count, AGE_COUNT, ...ages, stock, entryProfiles + i * ROWS, 1, one, people + i * series, series);
  });
  enterGraduates(run, block, u, year, stock);
}

/** Runs one block of draws through all years; the kernel writes its counts to the run's measures. */
export function runBlock(run: Run, block: Lanes): void {
  const { kernel, layout, unitOrder, inputs } = run;
  const { pool, partPools, poolTotals, draws } = layout;
  const { from, count } = block;
  for (const u of unitOrder) {
    startStock(run, block, u);
    updateSurvival(run, block, u, 0);
    seedNewStaff(run, block, u);
  }
  for (let year = 0; year < inputs.years; year++) {
    for (const field of [pool, ...partPools]) kernel.memory.fill(0, field, field + ROWS * count);
    for (const u of unitOrder) {
      if (year > 0) updateSurvival(run, block, u, year);
      advanceUnit(run, block, u, year);
    }
    kernel.sum(count, ROWS, pool, poolTotals + year * draws + from);
    for (const u of unitOrder) receiveEntrants(run, block, u, year);
  }
  for (const u of unitOrder) {
    const { stock, finalHeadcount } = layout.units[u]!;
    kernel.sum(count, ROWS, stock, finalHeadcount + from);
  }
}
