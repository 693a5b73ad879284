import { AGE_COUNT, SEXES } from "#model/vocabulary";
import { STORED_MEASURES } from "../draws/occupation-draws.ts";
import { FIELD_ROWS, measureAt, type PoolPlace, ROWS, type YearlyPlace } from "../memory/layout.ts";
import { exitsChange, writeExitFactors } from "./exit-factors.ts";
import { finishBlock } from "./finish-block.ts";
import type { Lanes } from "./lanes.ts";
import { seedNewStaff } from "./new-staff.ts";
import { reshape } from "./place-records.ts";
import type { Run } from "./run.ts";

/** Immigrants, returners, graduates: in this order. */
const IMMIGRATION = measureAt("immigration");
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
  const { record, runs } = layout.units[u]!;
  for (const { span, within } of spans[u]!) {
    writeExitFactors(kernel.memory, factors, { from, count }, { unit, drawn: drawn.units[u]! }, span, year);
    for (let sex = 0; sex < SEXES.length; sex++) {
      const first = (sex * runs) / SEXES.length;
      kernel.survive(record, first + within.from, first + within.to);
    }
  }
}

/** Puts the expected stock of the first 1 January in place, at the ages drawn. */
export function startStock(run: Run, { from, count }: Lanes, u: number): void {
  const { kernel, layout } = run;
  const { stock, persons, stockScale } = layout.units[u]!;
  kernel.start(count, AGE_COUNT, persons, stockScale + from, stock);
  const { ageTilt } = run.drawn.units[u]!;
  if (ageTilt === null) return;
  const { draws } = layout;
  const stated = run.units[u]!.stock;
  for (let row = 0; row < ROWS; row++) {
    if (stated[row] === 0) continue;
    // A field has one row more for each sex than a curve.
    const at = stock + (row < AGE_COUNT ? row : row + 1) * count;
    const tilt = row * draws + from;
    for (let lane = 0; lane < count; lane++) kernel.memory[at + lane]! *= ageTilt[tilt + lane]!;
  }
}

/** First of the vectors of a year that say who comes from outside; see `UnitPlace.block`. */
const firstEntrant = ({ programmeGroups }: Run): number => (programmeGroups.length <= 1 ? IMMIGRATION : STORED_MEASURES.length);

/** Writes who comes from outside in every year of the block. */
function enterUnit(run: Run, { from, count }: Lanes, u: number): void {
  const { kernel, layout, inputs, programmeGroups } = run;
  const { series, draws, one, graduates } = layout;
  const { block, immigration, reentry, destinations } = layout.units[u]!;
  const flow = ({ at, step }: YearlyPlace, slot: number): void => kernel.blend(layout.block, 1, one, at + from, step, block + slot * count);
  const study = (first: number, sources: number, slot: number): void =>
    kernel.blend(layout.block, sources, destinations + first, graduates + first * series + from, draws, block + slot * count);
  flow(immigration, IMMIGRATION);
  flow(reentry, IMMIGRATION + 1);
  study(0, inputs.programmes.length, IMMIGRATION + 2);
  const apart = firstEntrant(run);
  if (apart === IMMIGRATION) return;
  flow(immigration, apart);
  flow(reentry, apart + 1);
  programmeGroups.forEach((group, g) => {
    study(group.first, group.programmes.length, apart + 2 + g);
  });
}

/** Writes who came to a unit during the year before, per class, and the graduates among them; nobody before the first year. */
function gatherEntrants(run: Run, { count }: Lanes, u: number, year: number): void {
  const { kernel, layout, programmeGroups } = run;
  const { coming, newComing, slots } = layout;
  const { record, classes, profiles, block } = layout.units[u]!;
  if (year === 0) {
    kernel.clear(coming, classes * count);
    return;
  }
  const people = block + ((year - 1) * slots + firstEntrant(run)) * count;
  const groups = programmeGroups.length;
  kernel.gather(record, 2 + groups, profiles, people, count, coming);
  kernel.gather(record, groups, profiles + 2 * classes, people + 2 * count, count, newComing);
}

/** Arrivals, exits, moves and ageing of one unit and its new staff. Movers stay as new as they were. */
function advanceUnit(run: Run, { from, count }: Lanes, u: number, year: number, { arriving, leaving }: Pools): void {
  const { kernel, layout, inputs, newYears, hasMoves } = run;
  const { series, draws, slots, lostProductivity } = layout;
  const { record, newcomers, vintages, block } = layout.units[u]!;
  const share = hasMoves ? inputs.units[u]!.moveShare : 0;
  const out = block + year * slots * count;
  kernel.advance(record, share, arriving.all, leaving.all, out);
  for (let k = newYears - 1; k >= 0; k--) {
    // The youngest vintage has just come; in the first year it is the one that was seeded. The oldest is not followed further.
    const vintage = k === 0 && year > 0 ? newcomers : vintages[k]!;
    const sent = k === newYears - 1 ? -1 : leaving.parts[k + 1]!;
    const lost = lostProductivity + k * series + year * draws + from;
    kernel.advancePart(vintage, share, arriving.parts[k]!, sent, lost, out + NEW_HEADCOUNT * count);
  }
}

/** Counts the people of a unit on the 1 January after the last year, without following them further. */
function countFinal({ kernel, layout, inputs, pieces, hasMoves }: Run, { count }: Lanes, u: number): void {
  const { coming, runSums, poolTotals } = layout;
  const { memory } = kernel;
  const { classes, stock, finalHeadcount } = layout.units[u]!;
  const share = hasMoves ? inputs.units[u]!.moveShare : 0;
  const ages = new Float64Array(classes);
  const { classes: classOf, widths } = pieces[u]!;
  for (let piece = 0; piece < classOf.length; piece++) ages[classOf[piece]!]! += widths[piece]!;
  kernel.sum(count, AGE_COUNT, stock, runSums);
  for (let lane = 0; lane < count; lane++) {
    let persons = memory[runSums + lane]! + share * memory[poolTotals + (inputs.years - 1) * count + lane]!;
    for (let c = 0; c < classes; c++) persons += ages[c]! * memory[coming + c * count + lane]!;
    memory[finalHeadcount + lane] = persons;
  }
}

/** Runs one block of draws through all years, and writes its measures to where they stay. */
export function runBlock(run: Run, block: Lanes): void {
  const { kernel, layout, unitOrder, inputs } = run;
  const { pools, poolTotals } = layout;
  const { count } = block;
  const empty = ({ all, parts }: PoolPlace): void => {
    for (const field of [all, ...parts]) kernel.clear(field, FIELD_ROWS * count);
  };
  reshape(run, count);
  pools.forEach(empty);
  for (const u of unitOrder) {
    startStock(run, block, u);
    updateRates(run, block, u, 0);
    seedNewStaff(run, block, u);
    enterUnit(run, block, u);
    kernel.memory.fill(Infinity, layout.units[u]!.smallest, layout.units[u]!.smallest + count);
  }
  for (let year = 0; year < inputs.years; year++) {
    const [arriving, leaving] = year % 2 === 0 ? pools : [pools[1], pools[0]];
    empty(leaving);
    for (const u of unitOrder) {
      if (year > 0) updateRates(run, block, u, year);
      gatherEntrants(run, block, u, year);
      advanceUnit(run, block, u, year, { arriving, leaving });
    }
    kernel.sum(count, AGE_COUNT, leaving.all, poolTotals + year * count);
  }
  for (const u of unitOrder) {
    gatherEntrants(run, block, u, inputs.years);
    countFinal(run, block, u);
  }
  finishBlock(run, block);
}
