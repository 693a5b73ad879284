import { drawIntake, measureDraws, summarise } from "#model/projection";
import { type CompiledOccupation, compileOccupation, reportedUnits, type Scenario, simulate, unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { AnalysisOptions } from "../definition/analysis-options.ts";
import { changeableYears, withConstantIntake } from "./constant-intake.ts";
import type { IntakeItem, IntakeQuestion, NoIntake } from "./intake.ts";
import { intakeShares, type PlannedIntake, plannedIntake } from "./planned-intake.ts";

/** Fall in the gap per student a year, below which none of the graduates are taken to come to the region. */
const NO_EFFECT = 1e-9;
/** Most that a re-simulated gap may differ from the straight line, as a share of the size of the gap it started from. */
const TOLERANCE = 1e-6;

/**
 * Finds the intake in equilibrium of one occupation: in each draw the constant yearly number of students, from the first year of
 * admission that can still be changed to the last that graduates in time, at which the gap of the region is 0 in the target year.
 *
 * Supply is linear in the number of graduates (docs/model.md section 6), so two simulations, one without students in those years and one
 * with some, give the straight line of every draw and the intake where it crosses 0; below 0 it is 0. A third simulation, with the median
 * of the answer, checks that every draw lies on its line. Placements do not limit the students of these years: the weeks they need are
 * reported beside those available.
 *
 * @throws MissingFigures when the dataset lacks figures the run needs; Error when supply is not linear after all.
 */
export function equilibriumIntake(
  dataset: Dataset,
  scenario: Scenario,
  occupation: string,
  question: IntakeQuestion,
  options: AnalysisOptions,
): IntakeItem {
  const { draws, seed, signal, onProgress } = options;
  const { baseYear } = dataset.description;
  const compiled = compileOccupation(dataset, scenario, occupation, { to: question.year });
  const tree = unitTree(dataset);
  const leafIds = compiled.inputs.units.map(({ unit }) => unit);
  const leaves = reportedUnits(tree, leafIds, [question.region])[0]?.leaves ?? [];
  if (leaves.length === 0) return withoutAnswer(occupation, new Float64Array(1), "no-staff-here");

  let done = 0;
  const gapOf = (one: CompiledOccupation): Float64Array => {
    const projection = simulate(one, { seed, draws, signal, onProgress: onProgress && ((part) => onProgress((done + part) / 4)) });
    done++;
    const from = (question.year - baseYear) * draws;
    return measureDraws(projection, "gap", leaves).slice(from, from + draws);
  };
  const asPlanned = gapOf(compiled);
  const { programmes } = compiled.inputs;
  if (programmes.length === 0) return withoutAnswer(occupation, asPlanned, "no-programme");
  const years = programmes.map((programme) => changeableYears(programme, baseYear, question.year));
  if (years.every(({ first, last }) => last < first)) return withoutAnswer(occupation, asPlanned, "too-late");

  const planned = plannedIntake(programmes, drawIntake(compiled.inputs, { seed }, draws), years);
  const shares = intakeShares(planned);
  const total = planned.reduce((sum, { students }) => sum + students, 0);
  const gapAt = (students: number): Float64Array =>
    gapOf(
      withConstantIntake(
        compiled,
        years,
        shares.map((share) => share * students),
      ),
    );
  const without = gapAt(0);
  const tried = Math.max(total, 1);
  const withSome = gapAt(tried);
  const perStudent = without.map((gap, d) => (gap - withSome[d]!) / tried);
  if (perStudent.some((fall) => !(fall > NO_EFFECT))) return withoutAnswer(occupation, asPlanned, "no-graduates-here");
  const needed = without.map((gap, d) => Math.max(gap / perStudent[d]!, 0));
  const summary = summarise(needed);
  checkLine(occupation, without, perStudent, summary.p50, gapAt(summary.p50));
  onProgress?.(1);
  return {
    occupation,
    gap: summarise(asPlanned),
    reason: null,
    firstIntake: baseYear + 1,
    lastIntake: Math.max(...years.map(({ last }) => last)),
    planned: total,
    needed: summary,
    surplusShare: without.filter((gap) => gap < 0).length / draws,
    programmes: planned.flatMap((one, p) => (one.years.last < one.years.first ? [] : [programmePart(one, shares[p]!, needed)])),
  };
}

function withoutAnswer(occupation: string, gap: Float64Array, reason: NoIntake): IntakeItem {
  return {
    occupation,
    gap: summarise(gap),
    reason,
    firstIntake: null,
    lastIntake: null,
    planned: null,
    needed: null,
    surplusShare: null,
    programmes: [],
  };
}

function programmePart(
  { programme, students, weeks }: PlannedIntake,
  share: number,
  needed: Float64Array,
): IntakeItem["programmes"][number] {
  const own = needed.map((all) => all * share);
  return {
    programme: programme.programme,
    planned: students,
    needed: summarise(own),
    weeksPerStudent: programme.weeksPerStudent,
    weeksAvailable: weeks,
    weeksNeeded: programme.weeksPerStudent === 0 ? null : summarise(own.map((all) => all * programme.weeksPerStudent)),
  };
}

/** Checks that the gap simulated with some intake lies on the straight line of each draw. */
function checkLine(occupation: string, without: Float64Array, perStudent: Float64Array, students: number, simulated: Float64Array): void {
  simulated.forEach((gap, d) => {
    const expected = without[d]! - perStudent[d]! * students;
    const size = Math.max(1, Math.abs(without[d]!), perStudent[d]! * students);
    // Sums of many units carry rounding of their own size, which is larger than that of the gap.
    if (Math.abs(gap - expected) <= TOLERANCE * size) return;
    throw new Error(
      `equilibrium intake of ${occupation}: with ${students} students a year the gap of draw ${d} is ${gap}, on the straight line ${expected}`,
    );
  });
}
