import { type ChanceStream, drawBinomial, drawCategory } from "#model/random";
import { AGE_COUNT, SEXES } from "#model/vocabulary";
import type { Run, UnitMeasures } from "../run/run.ts";
import { type People, type Person, takeOut } from "./people.ts";
import type { ChancePlan } from "./plan.ts";

/** Where and when people are followed: unit, lane of a block, year of the run, and the draw's number in the run and in its streams. */
export interface Event {
  readonly u: number;
  readonly lane: number;
  readonly count: number;
  readonly year: number;
  /** Position of year and draw in measures. */
  readonly at: number;
  readonly draw: number;
}

/** From so many expected leavers of a run of ages on, leavers are drawn age by age instead of one by one; both ways are exact. */
const MANY = 4;

const person: Person = { row: 0, vintage: -1 };

/**
 * Takes the people of one unit through one year: counts them, then exits, moves and ageing, each person by chance.
 *
 * In a run of ages all have the same probabilities, so the number who leave is binomial, those who leave are any of them, and each leaves by
 * one process in proportion to its weight; likewise those who move, of the ones who stay. Movers are put among the `arrivals` of where
 * they go and counted in its `movesIn`. Writes the same counts as the kernel, FTE before the unit's multipliers.
 */
export function advancePeople(
  run: Run,
  plan: ChancePlan,
  people: People,
  arrivals: readonly People[],
  counted: readonly UnitMeasures[],
  event: Event,
): void {
  const { kernel, layout } = run;
  const { memory } = kernel;
  const { u, lane, count, year, at, draw } = event;
  const { runs, rates, curves } = layout.units[u]!;
  const { firstRows, endRows, numbers, who } = plan.units[u]!;
  const own = counted[u]!;
  let [persons, supply, absent, lostFte, moved] = [0, 0, 0, 0, 0];
  for (let r = 0; r < runs; r++) {
    const first = firstRows[r]!;
    const end = endRows[r]!;
    let n = 0;
    for (let row = first; row < end; row++) n += people.all[row]!;
    if (n === 0) continue;
    const fte = memory[curves + runs + r]!;
    persons += n;
    supply += n * fte;
    absent += n * memory[curves + 2 * runs + r]!;
    countNew(run, people, own, event, first, end, fte);

    const rate = rates + 5 * r * count + lane;
    const stay = memory[rate]!;
    numbers.begin(draw, year, r);
    const many = n * (1 - stay) > MANY;
    const leaving = many ? leaveByAge(people, first, end, 1 - stay, numbers) : drawBinomial(n, 1 - stay, numbers);
    const moving = drawBinomial(n - leaving, memory[curves + r]!, numbers);
    if (leaving + moving === 0) continue;
    who.begin(draw, year, r);
    lostFte += leaving * fte;
    moved += moving;
    for (let i = 0; i < leaving && !many; i++) takeOut(people, first, Math.floor(who.next() * (n - i)), person);
    divideByProcess(own, at, leaving, 1 - stay, memory, rate, count, who);
    for (let i = 0; i < moving; i++) {
      takeOut(people, first, Math.floor(who.next() * (n - leaving - i)), person);
      const to = run.unitOrder[drawCategory(plan.moveTo, who.next())]!;
      arrivals[to]!.all[person.row + 1]!++;
      counted[to]!.movesIn[at]!++;
      const older = person.vintage < 0 ? undefined : arrivals[to]!.vintages[person.vintage + 1];
      if (older !== undefined) older[person.row + 1]!++;
    }
  }
  own.headcount[at] = persons;
  own.supply[at] = supply;
  own.workedSupply[at] = absent;
  own.movesOut[at] = moved;
  for (let sex = 0; sex < SEXES.length; sex++) {
    const outgrown = people.all[sex * AGE_COUNT + AGE_COUNT - 1]!;
    own.retirement[at]! += outgrown;
    lostFte += outgrown * memory[curves + runs + ((sex + 1) * runs) / SEXES.length - 1]!;
  }
  own.replacementDemand[at] = lostFte;
  growOlder(people);
}

/** Lets each of the people in some rows leave with the same probability: a binomial number of every age and vintage. Gives how many left. */
function leaveByAge({ all, vintages }: People, first: number, end: number, probability: number, numbers: ChanceStream): number {
  let leaving = 0;
  for (let row = first; row < end; row++) {
    let experienced = all[row]!;
    let gone = 0;
    for (let k = 0; k < vintages.length; k++) {
      const fresh = vintages[k]![row]!;
      if (fresh === 0) continue;
      const left = drawBinomial(fresh, probability, numbers);
      vintages[k]![row]! -= left;
      experienced -= fresh;
      gone += left;
    }
    gone += drawBinomial(experienced, probability, numbers);
    all[row]! -= gone;
    leaving += gone;
  }
  return leaving;
}

/**
 * Divides those who leave a run of ages among the processes, in proportion to their weights: of those not yet divided, each leaves by the
 * next process with its part of the weight that is left (a multinomial as binomials).
 */
function divideByProcess(
  own: UnitMeasures,
  at: number,
  leaving: number,
  weight: number,
  memory: Float64Array,
  rate: number,
  count: number,
  who: ChanceStream,
): void {
  let left = leaving;
  let leftWeight = weight;
  // The processes that take most first: then there is seldom anybody left to ask about.
  const leavers = drawBinomial(left, memory[rate + 4 * count]! / leftWeight, who);
  own.leaving[at]! += leavers;
  left -= leavers;
  if (left === 0) return;
  leftWeight -= memory[rate + 4 * count]!;
  const retired = drawBinomial(left, memory[rate + count]! / leftWeight, who);
  own.retirement[at]! += retired;
  left -= retired;
  if (left === 0) return;
  leftWeight -= memory[rate + count]!;
  const disabled = drawBinomial(left, memory[rate + 2 * count]! / leftWeight, who);
  own.disability[at]! += disabled;
  own.death[at]! += left - disabled;
}

/** Counts the new staff in some rows. */
function countNew(
  { layout, kernel, newAges }: Run,
  { vintages }: People,
  own: UnitMeasures,
  { at }: Event,
  first: number,
  end: number,
  fte: number,
): void {
  const start = first - (first % AGE_COUNT);
  const from = Math.max(first, start + newAges[0]);
  const to = Math.min(end, start + newAges[1]);
  for (let k = 0; k < vintages.length; k++) {
    const vintage = vintages[k]!;
    let fresh = 0;
    for (let row = from; row < to; row++) fresh += vintage[row]!;
    if (fresh === 0) continue;
    own.newHeadcount[at]! += fresh;
    own.newSupply[at]! += fresh * fte;
    own.effectiveSupply[at]! += fresh * fte * kernel.memory[layout.lostProductivity + k * layout.series + at]!;
  }
}

/** Makes everybody a year older, in place; those past the last age are gone, and so is the oldest vintage of the new staff. */
function growOlder({ all, vintages }: People): void {
  shift(all);
  const oldest = vintages.pop();
  if (oldest === undefined) return;
  vintages.forEach(shift);
  vintages.unshift(oldest.fill(0));
}

function shift(rows: Int32Array): void {
  for (let sex = SEXES.length - 1; sex >= 0; sex--) {
    const first = sex * AGE_COUNT;
    rows.copyWithin(first + 1, first, first + AGE_COUNT - 1);
    rows[first] = 0;
  }
}
