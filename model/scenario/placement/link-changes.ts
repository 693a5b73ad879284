import type { ScenarioChange } from "../scenario.ts";
import type { LinkedIntake, PlacementLink } from "./link.ts";

/** What the changes of a link are called and why they are made, in the language of who asks. */
export interface LinkReasons {
  readonly placements: string;
  /** Why students begin who waited from before. */
  readonly waited: string;
}

/** Fewer students than this are rounding. */
const NOBODY = 1e-6;

/**
 * Gives a link as changes of a scenario: `placements` is set to the weeks there are, year by year, and students who waited begin in the first year
 * with room for them. Years alike are one change.
 */
export function linkChanges({ programmes }: PlacementLink, reasons: LinkReasons): ScenarioChange[] {
  return programmes.flatMap(({ programme, occupation, intakes }) => {
    const about = { occupations: [occupation], programmes: [programme], rampYears: 0 };
    const last = intakes.at(-1)!.year;
    const until = (to: number): { endYear?: number } => (to === last ? {} : { endYear: to });
    const weeks = runs(intakes, ({ weeks: { value, low, high } }) => `${value} ${low} ${high}`).map(
      ({ first, to }): ScenarioChange => ({
        kind: "placements",
        id: `placed-${programme}-${first.year}`,
        ...about,
        startYear: first.year,
        ...until(to),
        reason: reasons.placements,
        operation: "set",
        value: first.weeks.value,
        ...(first.weeks.low < first.weeks.high && { low: first.weeks.low, high: first.weeks.high }),
      }),
    );
    const waited = intakes
      .filter(({ placed, asked }) => placed > asked + NOBODY)
      .map(
        ({ year, placed, asked }): ScenarioChange => ({
          kind: "study-places",
          id: `waited-${programme}-${year}`,
          ...about,
          startYear: year,
          endYear: year,
          reason: reasons.waited,
          operation: "add",
          value: placed - asked,
        }),
      );
    return [...weeks, ...waited];
  });
}

/** Intakes one after the other that are alike in something. */
function runs(intakes: readonly LinkedIntake[], what: (intake: LinkedIntake) => string): { first: LinkedIntake; to: number }[] {
  const found: { first: LinkedIntake; to: number }[] = [];
  for (const intake of intakes) {
    const last = found.at(-1);
    if (last !== undefined && what(last.first) === what(intake) && last.to === intake.year - 1) last.to = intake.year;
    else found.push({ first: intake, to: intake.year });
  }
  return found;
}
