import type { IntakeDraws, ProgrammeInputs } from "#model/projection";
import type { IntakeYears } from "./constant-intake.ts";

/** The intake of one programme as planned, mean a year over the years that can be changed. */
export interface PlannedIntake {
  readonly programme: ProgrammeInputs;
  readonly years: IntakeYears;
  /** Students a year, mean over years and draws; 0 where no year can be changed. */
  readonly students: number;
  /** Placement weeks available per intake, mean over years and draws; null where none are stated. */
  readonly weeks: number | null;
}

/** Gives the planned intake of every programme over the years that can be changed. */
export function plannedIntake(
  programmes: readonly ProgrammeInputs[],
  drawn: readonly IntakeDraws[],
  years: readonly IntakeYears[],
): PlannedIntake[] {
  return programmes.map((programme, p) => {
    const { first, last } = years[p]!;
    const calendar = Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);
    const weeks = calendar.flatMap((year) => {
      const stated = drawn[p]!.placementWeeks(year);
      return stated === null ? [] : [mean(stated)];
    });
    return {
      programme,
      years: years[p]!,
      students: calendar.length === 0 ? 0 : mean(calendar.map((year) => mean(drawn[p]!.admitted(year)))),
      weeks: weeks.length === 0 ? null : mean(weeks),
    };
  });
}

/**
 * Gives the share of the whole intake that each programme takes: as the planned one is divided, evenly where none is planned. Programmes
 * without a year that can be changed take nothing.
 */
export function intakeShares(planned: readonly PlannedIntake[]): number[] {
  const open = planned.map(({ years }) => years.last >= years.first);
  const total = planned.reduce((sum, { students }) => sum + students, 0);
  const count = open.filter(Boolean).length;
  return planned.map(({ students }, p) => (!open[p] ? 0 : total > 0 ? students / total : 1 / count));
}

const mean = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
};
