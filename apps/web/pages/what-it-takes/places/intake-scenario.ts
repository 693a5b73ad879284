import type { IntakeItem } from "#model/analysis";
import type { ScenarioChange } from "#model/scenario";

/** Tenths of a student, and of a week, are as fine as a plan is read. */
const tenths = (value: number): number => Math.round(value * 10) / 10;

/**
 * Writes the median equilibrium intake as changes: the students of every programme, and the placement weeks they need where a programme
 * has a limit on them, from the first year of admission that can be changed. None where the item has no answer.
 */
export function intakeChanges(item: IntakeItem, reason: string): ScenarioChange[] {
  const { firstIntake, occupation } = item;
  if (item.needed === null || firstIntake === null) return [];
  const common = { startYear: firstIntake, rampYears: 0, reason, occupations: [occupation], operation: "set" as const };
  return item.programmes.flatMap(({ programme, needed, weeksPerStudent, weeksAvailable }): ScenarioChange[] => {
    const students = tenths(needed.p50);
    const own = { ...common, programmes: [programme] };
    const places: ScenarioChange = { kind: "study-places", id: `intake-${programme}`, ...own, value: students };
    if (weeksPerStudent === 0 || weeksAvailable === null) return [places];
    // Rounded up, so that the weeks never cut the students they are for.
    const weeks = Math.ceil(Math.max(students * weeksPerStudent, weeksAvailable) * 10) / 10;
    return [places, { kind: "placements", id: `intake-weeks-${programme}`, ...own, value: weeks }];
  });
}
