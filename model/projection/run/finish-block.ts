import { brokenBalance, type CheckedAt, INFLOWS, mustBalance, mustNotBeNegative, OUTFLOWS } from "../balance/verify.ts";
import { STORED_MEASURES, type StoredMeasure } from "../draws/occupation-draws.ts";
import { measureAt } from "../memory/layout.ts";
import type { Lanes } from "./lanes.ts";
import { addModelGrowth } from "./model-growth.ts";
import type { Run } from "./run.ts";

/**
 * Turns the counts of a block into measures, checks them, adds them to the sums that are wanted, and writes them to where they stay: all
 * while they are in the processor's cache.
 */
export function finishBlock(run: Run, block: Lanes): void {
  const { inputs, kernel, layout, unitOrder, hasMoves } = run;
  const { slots, poolTotals, sent } = layout;
  const { from, count } = block;
  const { years } = inputs;
  const stride = slots * count;
  const place = (out: number, measures: number): void => kernel.scatter(layout.block, STORED_MEASURES.length, out, measures + from);
  kernel.clear(sent, years * count);
  for (const sum of layout.sums) kernel.clear(sum.block, years * stride);
  for (const u of unitOrder) {
    const { record, block: out, measures } = layout.units[u]!;
    const share = hasMoves ? inputs.units[u]!.moveShare : 0;
    kernel.finish(record, from, share, poolTotals, sent);
    checkSmallest(run, block, u);
    checkBalance(run, block, u);
    if (run.missed !== null) addModelGrowth(kernel.memory, { at: out, yearStep: stride, measureStep: count }, run.missed, block, years);
    layout.sums.forEach((sum, i) => {
      if (run.sums[i]!.units.has(u)) kernel.sumInto(years * stride, out, sum.block);
    });
    place(out, measures);
  }
  for (const sum of layout.sums) place(sum.block, sum.measures);
  checkMoves(run, block);
}

const placeOf = ({ inputs }: Run, unit: string, { from, count }: Lanes, at: number): CheckedAt => ({
  occupation: inputs.occupation,
  unit,
  year: inputs.firstYear + Math.floor(at / count),
  draw: from + (at % count),
});

/** Checks that no run of ages of a unit was ever below zero in a block. */
function checkSmallest(run: Run, block: Lanes, u: number): void {
  const { smallest } = run.layout.units[u]!;
  for (let lane = 0; lane < block.count; lane++) {
    const least = run.kernel.memory[smallest + lane]!;
    if (!(least >= 0)) {
      mustNotBeNegative("The smallest group of staff of all years", least, () => placeOf(run, run.inputs.units[u]!.unit, block, lane));
    }
  }
}

/** Checks in every draw of a block that a unit's staff of every 1 January is that of the year before less those who went plus those who came. */
export function checkBalance(run: Run, block: Lanes, u: number): void {
  const { inputs, kernel, layout } = run;
  const { memory } = kernel;
  const { unit } = inputs.units[u]!;
  const { count } = block;
  const { block: out, finalHeadcount } = layout.units[u]!;
  const stride = layout.slots * count;
  const found = kernel.firstImbalance(count, inputs.years, out, stride, finalHeadcount);
  if (found < 0) return;
  const [year, lane] = [Math.floor(found / count), found % count];
  const sum = (names: readonly StoredMeasure[]): number =>
    names.reduce((total, name) => total + memory[out + year * stride + measureAt(name) * count + lane]!, 0);
  const next = year + 1 < inputs.years ? out + (year + 1) * stride : finalHeadcount;
  const expected = sum(["headcount", ...INFLOWS]) - sum(OUTFLOWS);
  throw brokenBalance("Staff on 1 January", memory[next + lane]!, expected, placeOf(run, unit, block, found + count));
}

/** Checks that all who left units to move arrived at one, in every year and draw of a block. */
function checkMoves(run: Run, block: Lanes): void {
  const { inputs, kernel, layout } = run;
  for (let i = 0; i < inputs.years * block.count; i++) {
    const [arrived, sent] = [kernel.memory[layout.poolTotals + i]!, kernel.memory[layout.sent + i]!];
    mustBalance("People who move between units", arrived, sent, () => placeOf(run, "*", block, i));
  }
}
