import type { AskedProgramme, ScenarioChange } from "#model/scenario";
import type { SupervisorsQuestion } from "./supervisors.ts";

/** Why the changes are made, in no language: who shows them says it in the reader's. */
const REASON = "framsyn/supervisors";

/** The additional students, and the weeks of placements they need, from the first intake that can still be changed. */
export function supervisorChanges(
  { programme, more }: SupervisorsQuestion,
  { occupation, weeksPerStudent, capped }: Pick<AskedProgramme, "occupation" | "weeksPerStudent" | "capped">,
  firstIntake: number,
): ScenarioChange[] {
  const about = { occupations: [occupation], programmes: [programme], startYear: firstIntake, rampYears: 0, reason: REASON };
  return [
    { kind: "study-places", id: `more-students-${programme}`, ...about, operation: "add", value: more },
    ...(capped
      ? [{ kind: "placements" as const, id: `supervised-${programme}`, ...about, operation: "add" as const, value: more * weeksPerStudent }]
      : []),
  ];
}
