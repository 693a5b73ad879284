import type { Randomness } from "#model/random";
import { STORED_MEASURES, type StoredMeasure } from "../occupation-draws.ts";
import { startStock, updateRates } from "../run/block.ts";
import type { Lanes } from "../run/lanes.ts";
import { seedNewStaff } from "../run/new-staff.ts";
import type { Run, UnitMeasures } from "../run/run.ts";
import { mustBalance } from "../run/verify.ts";
import { advancePeople, type Event } from "./advance-people.ts";
import { enterFromOutside, enterGraduates, graduate } from "./entrants.ts";
import { clear, count, join, nobody, type People } from "./people.ts";
import { type ChancePlan, planChance } from "./plan.ts";
import { scaleUnit } from "./scale-unit.ts";
import { startPeople } from "./start.ts";

/** The people of every unit in every lane of a block. */
interface Lives {
  readonly people: People[][];
  readonly arrivals: People[][];
}

/**
 * Follows whole people through all years under the run's drawn parameters: the same probabilities as the kernel's, met by chance.
 *
 * The run must have been computed: expected inflows are read from its measures. Gives the same measures, counts being whole; what is
 * expected of each, given the parameters, is what the kernel computes.
 */
export function runWithChance(run: Run, randomness: Randomness, lanes: number, onBlock: (done: number) => void): UnitMeasures[] {
  const { inputs, layout, unitOrder, newYears } = run;
  const plan = planChance(run, randomness);
  const counted = inputs.units.map(
    () => Object.fromEntries(STORED_MEASURES.map((name) => [name, new Float64Array(layout.series)])) as Record<StoredMeasure, Float64Array>,
  );
  const empty = (): People[][] => inputs.units.map(() => Array.from({ length: lanes }, () => nobody(newYears)));
  const lives = { people: empty(), arrivals: empty() };
  for (let from = 0; from < layout.draws; from += lanes) {
    const block = { from, count: Math.min(lanes, layout.draws - from) };
    runBlock(run, plan, counted, lives, block, from + (randomness.firstDraw ?? 0));
    onBlock(Math.min(from + lanes, layout.draws));
  }
  for (const u of unitOrder) scaleUnit(run, u, counted[u]!);
  return counted;
}

function runBlock(run: Run, plan: ChancePlan, counted: UnitMeasures[], lives: Lives, block: Lanes, firstDraw: number): void {
  const { inputs, layout, unitOrder, programmeGroups } = run;
  const graduates = new Int32Array(inputs.units.length * programmeGroups.length);
  const each = (visit: (lane: number, draw: number) => void): void => {
    for (let lane = 0; lane < block.count; lane++) visit(lane, firstDraw + lane);
  };
  for (const u of unitOrder) {
    startStock(run, block, u);
    updateRates(run, block, u, 0);
    seedNewStaff(run, block, u);
    each((lane, draw) => startPeople(run, plan.units[u]!, lives.people[u]![lane]!, { u, lane, count: block.count, draw }));
  }
  for (let year = 0; year < inputs.years; year++) {
    if (year > 0) for (const u of unitOrder) updateRates(run, block, u, year);
    each((lane, draw) => {
      const arrivals = lives.arrivals.map((ofUnit) => ofUnit[lane]!);
      arrivals.forEach(clear);
      const at = year * layout.draws + block.from + lane;
      graduate(run, plan, year, block.from + lane, draw, graduates);
      for (const u of unitOrder) {
        const event: Event = { u, lane, count: block.count, year, at, draw };
        advancePeople(run, plan, lives.people[u]![lane]!, arrivals, counted, event);
        enterFromOutside(run, plan, arrivals[u]!, counted[u]!, event);
        enterGraduates(plan, arrivals[u]!, counted[u]!, graduates, event);
      }
      for (const u of unitOrder) {
        join(lives.people[u]![lane]!, arrivals[u]!);
        checkPeople(run, u, lives.people[u]![lane]!, counted[u]!, { year, at, draw });
      }
    });
  }
}

/** Checks that the people of a unit after a year are those before it, less those who went, plus those who came. */
function checkPeople(
  { inputs }: Run,
  u: number,
  people: People,
  s: UnitMeasures,
  { year, at, draw }: Pick<Event, "year" | "at" | "draw">,
): void {
  const outflow = s.retirement[at]! + s.disability[at]! + s.death[at]! + s.leaving[at]! + s.movesOut[at]!;
  const inflow = s.graduates[at]! + s.immigration[at]! + s.reentry[at]! + s.movesIn[at]!;
  const [found, expected] = [count(people.all), s.headcount[at]! + inflow - outflow];
  if (found === expected) return;
  mustBalance("Whole people after the year", found, expected, () => ({
    occupation: inputs.occupation,
    unit: inputs.units[u]!.unit,
    year: inputs.firstYear + year,
    draw,
  }));
}
