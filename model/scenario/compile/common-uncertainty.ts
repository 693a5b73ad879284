import type { StaffTotal } from "#model/projection";
import { type CommonMeasure, type Dataset, exactly, type Figure, type Row } from "#model/vocabulary";
import { ownElseGeneralRow } from "../figures/occupation-rows.ts";
import { uncertainOf } from "../figures/uncertain-rows.ts";
import type { Scenario } from "../scenario.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import type { UnitStock } from "./compile-stock.ts";

type CommonRow = Row<"common_uncertainty">;

/** Gives what is said of an occupation in common: its own row, else the one for all occupations. */
export function commonRow(dataset: Dataset, measure: CommonMeasure, occupation: string): CommonRow | undefined {
  return ownElseGeneralRow(
    dataset.tables.common_uncertainty.filter((row) => row.measure === measure),
    occupation,
  );
}

/** How much of what staff differs from its stated number a flow takes with it; 0 where nothing is said. */
export const followsStaff = (dataset: Dataset, flow: "immigration" | "reentry" | "intake", occupation: string): number =>
  commonRow(dataset, `${flow}-follows-staff`, occupation)?.value ?? 0;

/** Years by which the mean age may lie from that of the general age profile; nothing is known to differ where no row says so. */
export const meanAgeShift = (dataset: Dataset, occupation: string): Figure =>
  ofOccupation(commonRow(dataset, "mean-age", occupation), occupation);

/** Yearly growth of staff that the model misses: none where no row says so, or the scenario leaves it out. */
export function modelGrowth(dataset: Dataset, scenario: Scenario, occupation: string): Figure {
  const choice = scenario.changes.findLast((change) => change.kind === "model-error");
  return choice?.drawn === false ? exactly(0) : ofOccupation(commonRow(dataset, "model-growth", occupation), occupation);
}

/** A row for all occupations states how wide each one's interval is, not that they err alike. */
const ofOccupation = (row: CommonRow | undefined, occupation: string): Figure =>
  row === undefined ? exactly(0) : { ...uncertainOf(row, "growth"), stream: { occupation, origin: null } };

/** What is known of the staff of several units together: those whose rows come from the same source as the total. */
export function staffTotals(dataset: Dataset, occupation: string, units: readonly LeafUnit[], stocks: readonly UnitStock[]): StaffTotal[] {
  const row = dataset.tables.common_uncertainty.find((found) => found.measure === "staff-total" && found.occupation === occupation);
  if (row === undefined) return [];
  const counted = units.flatMap(({ id }, u) => (stocks[u]!.source === row.source && stocks[u]!.persons > 0 ? [id] : []));
  if (counted.length === 0) return [];
  const { value, low, high, distribution } = uncertainOf(row, "count");
  const relative = (limit: number | null): number | null => (limit === null ? null : limit / value);
  const scale = { value: 1, low: relative(low), high: relative(high), distribution, stream: { occupation, origin: null } };
  return [{ units: counted, scale }];
}
