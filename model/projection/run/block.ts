import { AGE_COUNT } from "#model/vocabulary";
import { exitsChange, writeExitFactors } from "./exit-factors.ts";
import { drawOfLane, type Lanes, partOfYear } from "./lanes.ts";
import { ROWS } from "./layout.ts";
import { receiveEntrants } from "./receive.ts";
import { recordFinalHeadcount, recordPart, recordYear } from "./record.ts";
import type { Run } from "./run.ts";
import { seedNewStaff } from "./seed-new-staff.ts";
import { mustBalance } from "./verify.ts";

function updateSurvival(run: Run, block: Lanes, u: number, year: number): void {
  const unit = run.inputs.units[u]!;
  if (!exitsChange(unit, year)) return;
  const { kernel, layout } = run;
  const { lanes, factors } = layout;
  const { hazards, survival } = layout.units[u]!;
  for (const span of run.spans[u]!) {
    writeExitFactors(kernel.memory, factors, lanes, unit, run.drawn.units[u]!, span, year, (lane) => drawOfLane(block, lane));
    kernel.survive(lanes, ROWS, span.from, span.to, hazards, factors, survival);
    kernel.survive(lanes, ROWS, AGE_COUNT + span.from, AGE_COUNT + span.to, hazards, factors, survival);
  }
}

function startStock({ kernel, layout, units, drawn }: Run, block: Lanes, u: number): void {
  const { memory } = kernel;
  const { lanes } = layout;
  const { stock } = layout.units[u]!;
  const persons = units[u]!.stock;
  const scale = drawn.units[u]!.stockScale;
  for (let lane = 0; lane < lanes; lane++) {
    const factor = Math.max(scale[drawOfLane(block, lane)]!, 0);
    for (let row = 0; row < ROWS; row++) memory[stock + row * lanes + lane] = persons[row]! * factor;
  }
}

/** Exits, moves and ageing of one unit and its new staff, recorded from the kernel's totals. */
function advanceUnit(run: Run, block: Lanes, u: number, year: number): void {
  const { kernel, layout, newAges, newYears } = run;
  const { lanes } = layout;
  const { stock, survival, curves, parts } = layout.units[u]!;
  kernel.advance(lanes, AGE_COUNT, stock, survival, curves, layout.pool, layout.totals);
  recordYear(run, block, u, year);
  for (let k = 0; k < newYears; k++) {
    const part = partOfYear(year - 1 - k, newYears);
    kernel.advancePart(lanes, AGE_COUNT, ...newAges, parts[part]!, survival, curves, layout.partPools[part]!, layout.partTotals);
    recordPart(run, block, u, year, k);
  }
}

/** Compares the people in the pool with those the units sent there. */
function checkMoves({ kernel, layout, inputs }: Run, block: Lanes, year: number, sent: Float64Array): void {
  for (let lane = 0; lane < block.count; lane++) {
    mustBalance("People who move between units", kernel.memory[layout.poolTotal + lane]!, sent[lane]!, () => ({
      occupation: inputs.occupation,
      unit: "*",
      year: inputs.firstYear + year,
      draw: block.from + lane,
    }));
  }
}

/** Runs one block of draws through all years and writes what the kernel counts to the run's arrays. */
export function runBlock(run: Run, block: Lanes): void {
  const { kernel, layout, unitOrder, inputs } = run;
  const { memory } = kernel;
  const { lanes, pool, partPools, totals } = layout;
  const sent = new Float64Array(lanes);
  for (const u of unitOrder) {
    startStock(run, block, u);
    updateSurvival(run, block, u, 0);
    seedNewStaff(run, block, u);
  }
  for (let year = 0; year < inputs.years; year++) {
    for (const field of [pool, ...partPools]) memory.fill(0, field, field + ROWS * lanes);
    sent.fill(0);
    for (const u of unitOrder) {
      if (year > 0) updateSurvival(run, block, u, year);
      advanceUnit(run, block, u, year);
      for (let lane = 0; lane < lanes; lane++) sent[lane]! += memory[totals + 8 * lanes + lane]!;
    }
    kernel.sum(lanes, ROWS, pool, layout.poolTotal);
    checkMoves(run, block, year, sent);
    for (const u of unitOrder) receiveEntrants(run, block, u, year);
  }
  for (const u of unitOrder) recordFinalHeadcount(run, block, u);
}
