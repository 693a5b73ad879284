import { AGE_COUNT, SEXES } from "#model/vocabulary";
import { STORED_MEASURES } from "../draws/occupation-draws.ts";
import { FIELD_ROWS, measureAt, type PoolPlace, type YearlyPlace } from "../memory/layout.ts";
import { exitsChange, writeExitFactors } from "./exit-factors.ts";
import { finishBlock } from "./finish-block.ts";
import type { Lanes } from "./lanes.ts";
import { seedNewStaff } from "./new-staff.ts";
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
export function startStock({ kernel, layout }: Run, { from, count }: Lanes, u: number): void {
  const { stock, persons, stockScale } = layout.units[u]!;
  kernel.start(count, AGE_COUNT, persons, stockScale + from, stock);
}

/** First of the vectors of a year that say who comes from outside; see `UnitPlace.block`. */
const firstEntrant = ({ programmeGroups }: Run): number => (programmeGroups.length <= 1 ? IMMIGRATION : STORED_MEASURES.length);

/** Writes who comes from outside in every year of the block. */
function enterUnit(run: Run, { from, count }: Lanes, u: number): void {
  const { kernel, layout, inputs, programmeGroups } = run;
  const { slots, series, draws, one, graduates } = layout;
  const { block, immigration, reentry, destinations } = layout.units[u]!;
  const { years, programmes } = inputs;
  const stride = slots * count;
  const flow = ({ at, step }: YearlyPlace, slot: number): void =>
    kernel.blend(count, years, 1, one, at + from, 0, step, block + slot * count, stride);
  const study = (first: number, sources: number, slot: number): void =>
    kernel.blend(
      count,
      years,
      sources,
      destinations + first,
      graduates + first * series + from,
      series,
      draws,
      block + slot * count,
      stride,
    );
  flow(immigration, IMMIGRATION);
  flow(reentry, IMMIGRATION + 1);
  study(0, programmes.length, IMMIGRATION + 2);
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
  const { classes, profiles, block } = layout.units[u]!;
  if (year === 0) {
    kernel.clear(coming, classes * count);
    return;
  }
  const people = block + ((year - 1) * slots + firstEntrant(run)) * count;
  const groups = programmeGroups.length;
  kernel.gather(count, classes, 2 + groups, profiles, people, count, coming);
  kernel.gather(count, classes, groups, profiles + 2 * classes, people + 2 * count, count, newComing);
}

/** Arrivals, exits, moves and ageing of one unit and its new staff. Movers stay as new as they were. */
function advanceUnit(run: Run, { from, count }: Lanes, u: number, year: number, { arriving, leaving }: Pools): void {
  const { kernel, layout, inputs, newAges, newPieces, newYears, hasMoves } = run;
  const { series, draws, slots, coming, newComing, runSums, lostProductivity } = layout;
  const { runs, counts, pieces, widths, stock, rates, curves, parts, block, smallest } = layout.units[u]!;
  const share = hasMoves ? inputs.units[u]!.moveShare : 0;
  const out = block + year * slots * count;
  kernel.advance(
    count,
    AGE_COUNT,
    runs,
    counts,
    pieces,
    widths,
    stock,
    arriving.all,
    share,
    coming,
    leaving.all,
    rates,
    curves,
    runSums,
    out,
    count,
    smallest,
  );
  const within = newPieces[u]!;
  for (let k = newYears - 1; k >= 0; k--) {
    // The youngest vintage has just come; in the first year it is the one that was seeded. The oldest is not followed further.
    const fresh = k === 0 && year > 0;
    const last = k === newYears - 1;
    kernel.advancePart(
      count,
      AGE_COUNT,
      runs,
      pieces,
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
      lostProductivity + k * series + year * draws + from,
      out + NEW_HEADCOUNT * count,
      count,
    );
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
