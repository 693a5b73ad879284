import type { Dataset } from "#model/vocabulary";
import { compileOccupation } from "../compile/compile-occupation.ts";
import type { Scenario, ScenarioChange } from "../scenario.ts";
import { withChanges } from "../with-changes.ts";
import { experiencedIn, type StaffOf, type StaffOptions } from "./experienced-in.ts";

/** What is asked of the worth of students. */
export interface StudentsWorthOptions extends Omit<StaffOptions, "occupation"> {
  readonly programme: string;
  /** First year of admission with more. */
  readonly firstIntake: number;
  /** Students more in each intake. */
  readonly more: number;
}

const REASON = "worth";
/** Students who wait for a place beside those who have one, so that placements are what holds the intake back. */
const WAITING = 3;

/**
 * Simulates what it comes to that so many students more a year can be placed: the difference between with and without, on the same random numbers.
 * On both sides there are students who wait for placements, so that placements set the intake in every draw; with none more the two sides are one and
 * the difference is 0.
 *
 * @throws MissingFigures when the dataset lacks figures the run needs.
 */
export function worthOfStudents(
  dataset: Dataset,
  scenario: Scenario,
  { programme, firstIntake, more, onProgress, ...options }: StudentsWorthOptions,
): StaffOf {
  const { occupation } = dataset.tables.programmes.find(({ id }) => id === programme)!;
  const { inputs } = compileOccupation(dataset, scenario, occupation, { to: options.year });
  const own = inputs.programmes.find((one) => one.programme === programme)!;
  const at = Math.min(Math.max(0, firstIntake - own.firstIntakeYear), own.places.length - 1);
  const students = own.places[at]!.value * own.fill.value;
  const capped = own.weeksPerStudent > 0 && own.placementWeeks.some((weeks) => weeks !== null);
  const about = { occupations: [occupation], programmes: [programme], startYear: firstIntake, rampYears: 0, reason: REASON };
  const placed = (count: number): ScenarioChange[] =>
    capped
      ? [
          { kind: "study-places", id: "worth-waiting", ...about, operation: "multiply", value: WAITING },
          { kind: "placements", id: "worth-placed", ...about, operation: "set", value: count * own.weeksPerStudent },
        ]
      : [{ kind: "study-places", id: "worth-placed", ...about, operation: "set", value: count }];
  let sides = 0;
  const side = (count: number): StaffOf => {
    const found = experiencedIn(dataset, withChanges(scenario, placed(count)), {
      ...options,
      occupation,
      onProgress: onProgress && ((done) => onProgress((sides + done) / 2)),
    });
    sides++;
    return found;
  };
  const [without, withMore] = [side(students), side(students + more)];
  const difference = (of: keyof StaffOf): Float64Array => withMore[of].map((value, d) => value - without[of][d]!);
  return { graduates: difference("graduates"), experienced: difference("experienced") };
}
