import { drawCategory, drawExponential } from "#model/random";
import { AGE_COUNT, SEXES } from "#model/vocabulary";
import type { Run, UnitMeasures } from "../run/run.ts";
import { FATE, type Fates } from "./fates.ts";
import type { People } from "./people.ts";
import type { ChancePlan } from "./plan.ts";

/** Where and when people are followed: unit, year of the run, and the draw's number in the run and in its streams. */
export interface Event {
  readonly u: number;
  readonly year: number;
  /** Position of year and draw in measures. */
  readonly at: number;
  readonly draw: number;
}

/** The lives of one draw: people of every unit, and those on their way to it. */
export interface Lives {
  readonly people: readonly People[];
  readonly arrivals: readonly People[];
  readonly fates: readonly Fates[];
  /** Who moved to each unit during the year. */
  readonly movesIn: Int32Array;
}

/**
 * Takes the people of one unit through one year: counts them, then exits and moves, each person by chance.
 *
 * People are gone through in order, and a clock that runs for an exponential time of mean 1 meets each of them for the time that their
 * rate of events gives (see `Fates`). The one with whom it runs out has an event, and the clock is set anew. As such a clock
 * does not remember how long it has run, every person has an event with exactly their own probability, independently of all others; only
 * those who have one cost a random number. Movers are put among the arrivals of where they go. Writes the same
 * counts as the kernel, FTE before the unit's multipliers.
 */
export function advancePeople(run: Run, plan: ChancePlan, lives: Lives, counted: readonly UnitMeasures[], event: Event): void {
  const { memory } = run.kernel;
  const { u, year, at, draw } = event;
  const { runs, curves } = run.layout.units[u]!;
  const { firstRows, endRows, life } = plan.units[u]!;
  const people = lives.people[u]!;
  const { all } = people;
  const fates = lives.fates[u]!;
  const own = counted[u]!;
  countNew(run, people, own, event);
  life.begin(draw, year, 0);
  let [persons, supply, absent, lostFte] = [0, 0, 0, 0];
  let [moved, leaving, retired, disabled, died] = [0, 0, 0, 0, 0];
  let clock = drawExponential(life);
  for (let r = 0; r < runs; r++) {
    const rate = fates[FATE * r]!;
    const fte = memory[curves + runs + r]!;
    const end = endRows[r]!;
    let [inRun, gone] = [0, 0];
    for (let row = firstRows[r]!; row < end; row++) {
      const present = all[row]!;
      inRun += present;
      let met = 0;
      while (met < present && clock < (present - met) * rate) {
        const place = Math.min(met + Math.floor(clock / rate), present - 1);
        met = place + 1;
        clock = drawExponential(life);
        // All who were taken before stood before this one.
        const vintage = takeOut(people, row, place - (present - all[row]!));
        const fate = life.next();
        if (fate < fates[FATE * r + 1]!) {
          moved++;
          move(lives, run.unitOrder[drawCategory(plan.moveTo, life.next())]!, row + 1, vintage);
          continue;
        }
        gone++;
        if (fate < fates[FATE * r + 2]!) leaving++;
        else if (fate < fates[FATE * r + 3]!) retired++;
        else if (fate < fates[FATE * r + 4]!) disabled++;
        else died++;
      }
      if (met < present) clock -= (present - met) * rate;
    }
    persons += inRun;
    supply += inRun * fte;
    absent += inRun * memory[curves + 2 * runs + r]!;
    lostFte += gone * fte;
  } // Those who are still there at the last age retire.
  for (let sex = 1; sex <= SEXES.length; sex++) {
    const outgrown = all[sex * AGE_COUNT - 1]!;
    retired += outgrown;
    lostFte += outgrown * memory[curves + runs + (sex * runs) / SEXES.length - 1]!;
  }
  own.headcount[at] = persons;
  own.supply[at] = supply;
  own.workedSupply[at] = absent;
  own.movesOut[at] = moved;
  own.leaving[at] = leaving;
  own.retirement[at] = retired;
  own.disability[at] = disabled;
  own.death[at] = died;
  own.replacementDemand[at] = lostFte;
}

/** Puts a person among those who arrive at a unit, at the age they then have. */
function move({ arrivals, movesIn }: Lives, to: number, row: number, vintage: number): void {
  const { all, vintages } = arrivals[to]!;
  all[row]!++;
  movesIn[to]!++;
  if (vintage >= 0 && vintage + 1 < vintages.length) vintages[vintage + 1]![row]!++;
}

/** Takes the person with the number `place` out of a row, where the new stand first, by years since graduation. Gives the vintage, -1 for experienced staff. */
function takeOut({ all, vintages }: People, row: number, place: number): number {
  all[row]!--;
  let before = place;
  for (let k = 0; k < vintages.length; k++) {
    const fresh = vintages[k]![row]!;
    if (before < fresh) {
      vintages[k]![row]!--;
      return k;
    }
    before -= fresh;
  }
  return -1;
}

/** Counts the new staff of a unit. */
function countNew({ layout, kernel, newAges, units }: Run, { vintages }: People, own: UnitMeasures, { u, at }: Event): void {
  const { fte } = units[u]!;
  let [persons, supply, lost] = [0, 0, 0];
  vintages.forEach((vintage, k) => {
    let ofVintage = 0;
    for (let sex = 0; sex < SEXES.length; sex++) {
      for (let row = sex * AGE_COUNT + newAges[0]; row < sex * AGE_COUNT + newAges[1]; row++) {
        persons += vintage[row]!;
        ofVintage += vintage[row]! * fte[row]!;
      }
    }
    supply += ofVintage;
    lost += ofVintage * kernel.memory[layout.lostProductivity + k * layout.series + at]!;
  });
  own.newHeadcount[at] = persons;
  own.newSupply[at] = supply;
  own.effectiveSupply[at] = lost;
}
