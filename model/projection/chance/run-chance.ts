import type { Randomness } from "#model/random";
import { SEXES } from "#model/vocabulary";
import { STORED_MEASURES, type StoredMeasure } from "../occupation-draws.ts";
import { startStock, updateRates } from "../run/block.ts";
import { exitsChange } from "../run/exit-factors.ts";
import type { Lanes } from "../run/lanes.ts";
import { seedNewStaff } from "../run/new-staff.ts";
import type { Run, UnitMeasures } from "../run/run.ts";
import { mustBalance } from "../run/verify.ts";
import { advancePeople, type Event, type Lives } from "./advance-people.ts";
import { enterFromOutside, enterGraduates, graduate } from "./entrants.ts";
import { FATE, type Fates, readFates } from "./fates.ts";
import { growOlder, nobody } from "./people.ts";
import { type ChancePlan, planChance } from "./plan.ts";
import { scaleUnit } from "./scale-unit.ts";
import { startPeople } from "./start.ts";

/** Draws followed at a time: few, so that all their people fit the processor's cache. */
const LANES = 4;

/**
 * Follows whole people through all years under the run's drawn parameters: the same probabilities as the kernel's, met by chance.
 *
 * The run must have been computed: expected inflows are read from its measures. Gives the same measures, counts being whole; what is
 * expected of each, given the parameters, is what the kernel computes.
 */
export function runWithChance(run: Run, randomness: Randomness, onBlock: (done: number) => void): UnitMeasures[] {
  const { inputs, layout, unitOrder, newYears, ages } = run;
  const plan = planChance(run, randomness);
  const counted = inputs.units.map(
    () => Object.fromEntries(STORED_MEASURES.map((name) => [name, new Float64Array(layout.series)])) as Record<StoredMeasure, Float64Array>,
  );
  const lives = Array.from(
    { length: LANES },
    (): Lives => ({
      people: inputs.units.map(() => nobody(newYears)),
      arrivals: inputs.units.map(() => nobody(newYears)),
      fates: inputs.units.map((_, u) => new Float64Array(SEXES.length * ages[u]!.count * FATE)),
      movesIn: new Int32Array(inputs.units.length),
    }),
  );
  for (let from = 0; from < layout.draws; from += LANES) {
    runBlock(run, plan, counted, lives, { from, count: LANES }, from + (randomness.firstDraw ?? 0));
    onBlock(from + LANES);
  }
  for (const u of unitOrder) scaleUnit(run, u, counted[u]!);
  return counted;
}

function runBlock(run: Run, plan: ChancePlan, counted: UnitMeasures[], lives: readonly Lives[], block: Lanes, firstDraw: number): void {
  const { inputs, layout, unitOrder, programmeGroups } = run;
  const graduates = new Int32Array(inputs.units.length * programmeGroups.length);
  const fatesOf = (u: number): Fates[] => lives.map(({ fates }) => fates[u]!);
  for (const u of unitOrder) {
    startStock(run, block, u);
    updateRates(run, block, u, 0);
    readFates(run, block, u, fatesOf(u));
    seedNewStaff(run, block, u);
    lives.forEach(({ people }, lane) => {
      startPeople(run, plan.units[u]!, people[u]!, { u, lane, count: block.count, draw: firstDraw + lane });
    });
  }
  for (let year = 0; year < inputs.years; year++) {
    for (const u of unitOrder) {
      if (year === 0 || !exitsChange(inputs.units[u]!, year)) continue;
      updateRates(run, block, u, year);
      readFates(run, block, u, fatesOf(u));
    }
    lives.forEach((life, lane) => {
      const draw = firstDraw + lane;
      const at = year * layout.draws + block.from + lane;
      life.movesIn.fill(0);
      graduate(run, plan, year, block.from + lane, draw, graduates);
      for (const u of unitOrder) {
        const event: Event = { u, year, at, draw };
        advancePeople(run, plan, life, counted, event);
        enterFromOutside(run, plan, life.arrivals[u]!, counted[u]!, event);
        enterGraduates(plan, life.arrivals[u]!, counted[u]!, graduates, event);
      }
      for (const u of unitOrder) {
        counted[u]!.movesIn[at] = life.movesIn[u]!;
        const found = growOlder(life.people[u]!, life.arrivals[u]!);
        checkPeople(run, counted[u]!, found, { u, year, at, draw });
      }
    });
  }
}

/** Checks that the people of a unit after a year are those before it, less those who went, plus those who came. */
function checkPeople({ inputs }: Run, s: UnitMeasures, found: number, { u, year, at, draw }: Event): void {
  const outflow = s.retirement[at]! + s.disability[at]! + s.death[at]! + s.leaving[at]! + s.movesOut[at]!;
  const inflow = s.graduates[at]! + s.immigration[at]! + s.reentry[at]! + s.movesIn[at]!;
  const expected = s.headcount[at]! + inflow - outflow;
  if (found === expected) return;
  mustBalance("Whole people after the year", found, expected, () => ({
    occupation: inputs.occupation,
    unit: inputs.units[u]!.unit,
    year: inputs.firstYear + year,
    draw,
  }));
}
