import { EXIT_PROCESSES, type Row, SEXES } from "#model/vocabulary";
import { meanOverAges, valueAt } from "./by-age.ts";
import { nationalStock } from "./national-stock.ts";
import type { OccupationFigures } from "./occupation-figures.ts";

/** What the rule needs besides the occupation's own figures. */
interface IntakeInputs {
  readonly profile: readonly Row<"age_profile">[];
  readonly exits: readonly Row<"exits">[];
  /** Graduates who start in the occupation per admitted student. */
  readonly yieldPerStudent: number;
  /** Wanted growth of the stock, share per year. */
  readonly growth: number;
}

/**
 * Gives the yearly intake that would make today's stock grow at a stated rate:
 * (stock x (exit rate + growth) - immigration - re-entry) / (completion x take-up). Whole students, at least one.
 */
export function intakeForGrowth(figures: OccupationFigures, inputs: IntakeInputs): number {
  const { persons } = nationalStock(figures);
  const inflow = persons * (figures.value("immigration") + figures.value("reentry"));
  const leavers = persons * (exitRate(figures, inputs) + inputs.growth);
  return Math.max(1, Math.round((leavers - inflow) / inputs.yieldPerStudent));
}

/** Gives the share of today's staff who leave in a year, all ways together: 1 - product of (1 - probability). */
export function exitRate(figures: OccupationFigures, inputs: Pick<IntakeInputs, "profile" | "exits">): number {
  const shareWomen = figures.value("share-women");
  const processes = EXIT_PROCESSES.map((process) => inputs.exits.filter((row) => row.process === process));
  return SEXES.reduce((rate, sex) => {
    const leaves = (age: number): number =>
      1 - processes.reduce((stays, rows) => stays * (1 - valueAt(rows, figures.occupation, sex, age)), 1);
    const weight = sex === "female" ? shareWomen : 1 - shareWomen;
    return rate + weight * meanOverAges(inputs.profile, figures.occupation, sex, leaves);
  }, 0);
}
