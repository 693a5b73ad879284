import type { Randomness } from "#model/random";
import { AGE_COUNT } from "#model/vocabulary";
import { STORED_MEASURES } from "../draws/occupation-draws.ts";
import { CHANCE_LANES, type ChanceLayout } from "../memory/chance-layout.ts";
import { measureAt } from "../memory/layout.ts";
import { startStock, updateRates } from "../run/block.ts";
import { exitsChange } from "../run/exit-factors.ts";
import { checkBalance } from "../run/finish-block.ts";
import type { Lanes } from "../run/lanes.ts";
import { addModelGrowth } from "../run/model-growth.ts";
import { seedNewStaff } from "../run/new-staff.ts";
import { measuresAt, type Run, type UnitMeasures } from "../run/run.ts";
import { writeFates } from "./fates.ts";
import { graduate } from "./graduate.ts";
import { type ChancePlan, planChance, type UnitPlan, uniformsBefore } from "./plan.ts";

const IMMIGRATION = measureAt("immigration");
const REENTRY = measureAt("reentry");
const GRADUATES = measureAt("graduates");

/**
 * Follows whole people through all years under the run's drawn parameters: the same probabilities as those of expectations, met by chance.
 *
 * The run must have been computed: expected inflows are read from its measures. Gives the same measures, counts being whole; what is
 * expected of each, given the parameters, is what the run has computed.
 */
export function runWithChance(run: Run, chance: ChanceLayout, randomness: Randomness, onBlock: (done: number) => void): UnitMeasures[] {
  const { inputs, layout, kernel } = run;
  const plan = planChance(run, chance, randomness);
  // Every year leaves them empty.
  kernel.clear(chance.counts, chance.countsLength);
  for (let from = 0; from < layout.draws; from += CHANCE_LANES) {
    runBlock(run, plan, { from, count: CHANCE_LANES }, from + (randomness.firstDraw ?? 0));
    onBlock(from + CHANCE_LANES);
  }
  const measures = new Array<UnitMeasures>(inputs.units.length);
  const all = { from: 0, count: layout.draws };
  for (const { u, place } of plan.units) {
    measures[u] = measuresAt(kernel.memory, place.measures, layout.series);
    if (run.missed === null) continue;
    const where = { at: place.measures, yearStep: layout.draws, measureStep: layout.series };
    addModelGrowth(kernel.memory, where, run.missed, all, inputs.years);
  }
  return measures;
}

function runBlock(run: Run, plan: ChancePlan, block: Lanes, draw: number): void {
  const { inputs, kernel, newYears } = run;
  const { pools, fieldLength, units: places, arrivedApart, moves, movesStream, graduates } = plan.layout;
  const { count } = block;
  kernel.clear(pools, (1 + newYears) * fieldLength);
  kernel.clear(places[0]!.arrived, places.length * arrivedApart);
  for (const unit of plan.units) startUnit(run, unit, block, draw);
  for (let year = 0; year < inputs.years; year++) {
    kernel.clear(graduates, places.length * plan.groupRows.length * count);
    for (const programme of plan.programmes) {
      kernel.openStreams(programme.stream, draw, year + 1);
      graduate(kernel, plan.layout, programme, year, block.from);
    }
    for (const unit of plan.units) {
      if (year > 0 && exitsChange(inputs.units[unit.u]!, year)) updateFates(run, unit, block, year);
      kernel.openStreams(unit.place.stream, draw, year + 1);
      advanceUnit(run, plan, unit, block, year);
    }
    kernel.openStreams(movesStream, draw, year + 1);
    for (let group = 0; group <= newYears; group++) {
      const field = group === 0 ? 0 : groupField(group - 1, year + 1, newYears);
      const { people, arrived } = places[0]!;
      kernel.moveOn(moves, pools + group * fieldLength, people + field * fieldLength, arrived + year * count);
    }
  }
  for (const unit of plan.units) finishUnit(run, plan, unit, block);
}

/** Which of a unit's fields holds a vintage in a year: fields are not moved, vintages grow older in them. */
const groupField = (vintage: number, year: number, newYears: number): number => 1 + ((((vintage - year) % newYears) + newYears) % newYears);

function updateFates(run: Run, { u, place }: UnitPlan, block: Lanes, year: number): void {
  updateRates(run, block, u, year);
  writeFates(run.kernel.memory, run.layout.units[u]!, place.fates);
}

/** Puts a unit's people in place. The start is the first event of its stream; the years follow. */
function startUnit(run: Run, unit: UnitPlan, block: Lanes, draw: number): void {
  const { kernel } = run;
  startStock(run, block, unit.u);
  updateFates(run, unit, block, 0);
  seedNewStaff(run, block, unit.u);
  kernel.openStreams(unit.place.stream, draw, 0);
  kernel.startPeople(unit.place.record);
}

/** Exits, moves and ageing of a unit's people in a year, then those who come: they are counted at the age they then have. */
function advanceUnit(run: Run, plan: ChancePlan, unit: UnitPlan, { from, count }: Lanes, year: number): void {
  const { kernel, layout, newYears } = run;
  const { series, draws, slots, lostProductivity } = layout;
  const { states, uniforms, fieldLength, graduates, groupPlaces } = plan.layout;
  const { place } = unit;
  const { runs, block, measures } = layout.units[unit.u]!;
  const graduating = plan.groupRows.reduce((sum, places) => sum + places, 0);
  const living = uniformsBefore(run, newYears + 1);
  kernel.drawUniforms(count, living + graduating + 3 * runs + 2, states, uniforms);
  const field = (group: number): number => place.people + group * fieldLength;
  kernel.live(place.groups[0]!, field(0), field(0));
  for (let k = 0; k < newYears; k++) {
    const own = field(groupField(k, year, newYears));
    // The oldest vintage are experienced staff from then on; its field is that of the next graduates.
    kernel.live(place.groups[k + 1]!, own, k === newYears - 1 ? field(0) : own);
  }
  let chance = uniforms + living * count;
  const out = block + year * slots * count;
  const graduated = out + GRADUATES * count;
  kernel.clear(graduated, count);
  plan.groupRows.forEach((places, group) => {
    const people = graduates + (unit.rank * plan.groupRows.length + group) * count;
    kernel.sumInto(count, people, graduated);
    kernel.spread(groupPlaces[group]!, people, chance, field(newYears === 0 ? 0 : groupField(0, year + 1, newYears)));
    chance += places * count;
  });
  const lost = lostProductivity + year * draws + from;
  kernel.settle(place.record, chance, lost, out);
  chance += 3 * runs * count;
  // Last, since how many numbers they take from the stream depends on how many come.
  const arrive = (measure: number, into: number): void => {
    const mean = measures + measure * series + year * draws + from;
    kernel.enter(into, mean, chance, field(0), out + measure * count);
    chance += count;
  };
  arrive(IMMIGRATION, place.immigrantPlaces);
  arrive(REENTRY, place.returnerPlaces);
}

/** Turns what was counted of a unit into measures, checks them, and writes them to where they stay. */
function finishUnit(run: Run, { layout: chance }: ChancePlan, { u, place }: UnitPlan, block: Lanes): void {
  const { kernel, layout, newYears } = run;
  const { runSums } = layout;
  const { record, block: out, finalHeadcount } = layout.units[u]!;
  const { from, count } = block;
  kernel.finish(record, from, 1, place.arrived, layout.sent);
  kernel.clear(finalHeadcount, count);
  for (let group = 0; group <= newYears; group++) {
    kernel.sum(count, AGE_COUNT, place.people + group * chance.fieldLength, runSums);
    kernel.sumInto(count, runSums, finalHeadcount);
  }
  checkBalance(run, block, u);
  kernel.scatter(layout.block, STORED_MEASURES.length, out, place.measures + from);
}
