import type { Randomness } from "#model/random";
import { AGE_COUNT, SEXES } from "#model/vocabulary";
import { STORED_MEASURES } from "../draws/occupation-draws.ts";
import { COUNTED } from "../kernel/chance-kernel.ts";
import { CHANCE_LANES, type ChanceLayout } from "../memory/chance-layout.ts";
import { measureAt } from "../memory/layout.ts";
import { startStock, updateRates } from "../run/block.ts";
import { exitsChange } from "../run/exit-factors.ts";
import { checkBalance } from "../run/finish-block.ts";
import type { Lanes } from "../run/lanes.ts";
import { seedNewStaff } from "../run/new-staff.ts";
import { measuresAt, type Run, type UnitMeasures } from "../run/run.ts";
import { writeFates } from "./fates.ts";
import { graduate } from "./graduate.ts";
import { type ChancePlan, planChance, type UnitPlan } from "./plan.ts";

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
  for (const { u, place } of plan.units) measures[u] = measuresAt(kernel.memory, place.measures, layout.series);
  return measures;
}

/** Opens the streams of an event in every lane: the start is 0, then the years. */
function open({ kernel }: Run, { layout, seed }: ChancePlan, [k0, k1]: readonly [number, number], draw: number, event: number): void {
  kernel.openStreams(CHANCE_LANES, draw, event, ...seed, k0, k1, layout.states);
}

function runBlock(run: Run, plan: ChancePlan, block: Lanes, draw: number): void {
  const { inputs, kernel, newYears } = run;
  const { pools, fieldLength, units: places, unitsApart, arrivedApart, alias, states, graduates } = plan.layout;
  const { count } = block;
  kernel.clear(pools, (1 + newYears) * fieldLength);
  kernel.clear(places[0]!.arrived, places.length * arrivedApart);
  for (const unit of plan.units) startUnit(run, plan, unit, block, draw);
  for (let year = 0; year < inputs.years; year++) {
    kernel.clear(graduates, places.length * plan.groupRows.length * count);
    for (const programme of plan.programmes) {
      open(run, plan, programme.key, draw, year + 1);
      graduate(kernel, plan.layout, programme, year, block.from);
    }
    for (const unit of plan.units) {
      if (year > 0 && exitsChange(inputs.units[unit.u]!, year)) updateFates(run, unit, block, year);
      open(run, plan, unit.key, draw, year + 1);
      advanceUnit(run, plan, unit, block, year);
    }
    open(run, plan, plan.movesKey, draw, year + 1);
    for (let group = 0; group <= newYears; group++) {
      const field = group === 0 ? 0 : groupField(group - 1, year + 1, newYears);
      kernel.moveOn(
        count,
        fieldLength / count,
        places.length,
        alias,
        states,
        pools + group * fieldLength,
        places[0]!.people + field * fieldLength,
        unitsApart,
        places[0]!.arrived + year * count,
        arrivedApart,
      );
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

function startUnit(run: Run, plan: ChancePlan, unit: UnitPlan, block: Lanes, draw: number): void {
  const { kernel, layout, newYears, newAges } = run;
  const { states, fieldLength } = plan.layout;
  const { stock, parts } = layout.units[unit.u]!;
  startStock(run, block, unit.u);
  updateFates(run, unit, block, 0);
  seedNewStaff(run, block, unit.u);
  open(run, plan, unit.key, draw, 0);
  const apart = newYears > 1 ? parts[1]! - parts[0]! : 0;
  kernel.startPeople(block.count, AGE_COUNT, newYears, ...newAges, stock, parts[0] ?? 0, apart, states, unit.place.people, fieldLength);
}

/** Exits, moves and ageing of a unit's people in a year, then those who come: they are counted at the age they then have. */
function advanceUnit(run: Run, plan: ChancePlan, unit: UnitPlan, { from, count }: Lanes, year: number): void {
  const { kernel, layout, newYears, newAges } = run;
  const { series, draws, slots, lostProductivity } = layout;
  const { states, uniforms, scratch, counts, groups, pools, fieldLength, graduates, groupTables } = plan.layout;
  const { place } = unit;
  const { runs, curves, block, measures } = layout.units[unit.u]!;
  const rows = SEXES.length * AGE_COUNT;
  const newRows = SEXES.length * (newAges[1] - newAges[0]);
  const graduating = plan.groupRows.reduce((sum, places) => sum + places, 0);
  const total = 2 * rows + 2 * newYears * newRows + graduating + 3 * runs + 2;
  kernel.drawUniforms(count, total, states, uniforms);
  let chance = uniforms;
  const field = (group: number): number => place.people + group * fieldLength;
  const live = (group: number, spans: number, at: number, people: number, older: number, pool: number): void =>
    kernel.live(
      count,
      AGE_COUNT,
      spans,
      at,
      runs,
      curves,
      place.fates,
      chance,
      scratch,
      states,
      people,
      older,
      pools + pool * fieldLength,
      counts,
      groups + COUNTED * group * count,
    );
  live(0, unit.spans, place.spans, field(0), field(0), 0);
  chance += 2 * rows * count;
  for (let k = 0; k < newYears; k++) {
    const own = field(groupField(k, year, newYears));
    // The oldest vintage are experienced staff from then on; its field is that of the next graduates.
    const last = k === newYears - 1;
    live(k + 1, unit.newSpans, place.newSpans, own, last ? field(0) : own, last ? 0 : k + 2);
    chance += 2 * newRows * count;
  }
  const out = block + year * slots * count;
  const graduated = out + GRADUATES * count;
  kernel.clear(graduated, count);
  plan.groupRows.forEach((places, group) => {
    const people = graduates + (unit.rank * plan.groupRows.length + group) * count;
    kernel.sumInto(count, people, graduated);
    kernel.spread(
      count,
      places,
      groupTables[group]!,
      people,
      chance,
      states,
      field(newYears === 0 ? 0 : groupField(0, year + 1, newYears)),
    );
    chance += places * count;
  });
  const lost = lostProductivity + year * draws + from;
  kernel.settle(count, runs, curves, place.fates, chance, states, counts, 1 + newYears, groups, lost, series, out);
  chance += 3 * runs * count;
  // Last, since how many numbers they take from the stream depends on how many come.
  const arrive = (measure: number, table: number, rowsUsed: number): void => {
    const mean = measures + measure * series + year * draws + from;
    kernel.enter(count, rowsUsed, table, mean, chance, states, field(0), out + measure * count);
    chance += count;
  };
  arrive(IMMIGRATION, place.immigrants, unit.immigrantRows);
  arrive(REENTRY, place.returners, unit.returnerRows);
}

/** Turns what was counted of a unit into measures, checks them, and writes them to where they stay. */
function finishUnit(run: Run, { layout: chance }: ChancePlan, { u, place }: UnitPlan, block: Lanes): void {
  const { kernel, layout, inputs, newYears } = run;
  const { slots, draws, runSums } = layout;
  const { block: out, scale, absence, finalHeadcount } = layout.units[u]!;
  const { from, count } = block;
  const { years } = inputs;
  const stride = slots * count;
  kernel.finish(count, years, scale.at + from, scale.step, absence.at + from, absence.step, 1, place.arrived, layout.sent, out, stride);
  kernel.clear(finalHeadcount, count);
  for (let group = 0; group <= newYears; group++) {
    kernel.sum(count, AGE_COUNT, place.people + group * chance.fieldLength, runSums);
    kernel.sumInto(count, runSums, finalHeadcount);
  }
  checkBalance(run, block, u);
  kernel.scatter(count, years, STORED_MEASURES.length, out, stride, place.measures + from, draws);
}
