import { z } from "zod";
import {
  CAUSE_SIDE,
  type Certainty,
  CertaintyShares,
  certaintyShares,
  countCertainties,
  type Dataset,
  TABLES,
  type TableName,
} from "#model/vocabulary";
import type { FigureUsed } from "./figures-used.ts";

/** How sure the figures are that each quantity of a projection rests on. Population is not counted: its many figures would hide the rest. */
export const CertaintyUsed = z.object({
  staff: CertaintyShares.describe("Staff of the base year and their ages"),
  supply: CertaintyShares.describe("Staff, exits, working time, inflows and education"),
  demand: CertaintyShares.describe("Demand of the base year, use by age, growth, drivers and workload"),
  gap: CertaintyShares.describe("All of them"),
});
export type CertaintyUsed = z.infer<typeof CertaintyUsed>;

/** Divides the figures a projection rests on by certainty, for each quantity that is shown. */
export function certaintyUsed(figures: readonly Pick<FigureUsed, "table" | "certainty">[]): CertaintyUsed {
  const among = (belongs: (table: TableName) => boolean) =>
    certaintyShares(
      countCertainties(
        figures.flatMap(({ table, certainty }): Certainty[] =>
          TABLES[table as TableName].figures?.counted && belongs(table as TableName) ? [certainty] : [],
        ),
      ),
    );
  return {
    staff: among((table) => TABLES[table].cause === "stock"),
    supply: among((table) => sideOf(table) === "supply"),
    demand: among((table) => sideOf(table) === "demand"),
    gap: among(() => true),
  };
}

/** Divides the earlier counts of an occupation by certainty. */
export const countedCertainty = ({ tables }: Dataset, occupation: string): CertaintyShares =>
  certaintyShares(countCertainties(tables.observations.filter((row) => row.occupation === occupation).map(({ certainty }) => certainty)));

/** The side of the gap that a table decides; the causes of one table are all of the same side. */
function sideOf(table: TableName): "supply" | "demand" | null {
  const { cause } = TABLES[table];
  if (cause === null) return null;
  const [first] = typeof cause === "string" ? [cause] : Object.values(cause.causes);
  return first === undefined ? null : CAUSE_SIDE[first];
}
