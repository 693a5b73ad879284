import type { Dataset, TableName } from "#model/vocabulary";
import type { Facts } from "../facts/facts.ts";
import { keyed } from "./keyed.ts";

/** The tables of laboratories; each has a file of its name under facts/laboratory. */
const LABORATORY_TABLES = [
  "laboratories",
  "turnaround_promises",
  "laboratory_rooms",
  "space_factors",
  "stations",
  "station_figures",
  "laboratory_tests",
  "laboratory_menus",
  "test_volumes",
  "arrival_profiles",
  "routes",
  "work_steps",
  "staff_groups",
  "laboratory_staff",
  "laboratory_skills",
  "shifts",
  "instruments",
  "instrument_figures",
  "products",
  "product_figures",
  "product_use",
  "stock_lots",
  "product_supply",
  "transport_legs",
  "chains",
  "programme_chains",
] as const satisfies readonly TableName[];

/** Gives what is keyed of laboratories, row by row: nothing is computed. */
export function laboratoryRows(facts: Facts): Partial<Dataset["tables"]> {
  return Object.fromEntries(
    LABORATORY_TABLES.map((table) => [table, keyed(table, facts.rows(`laboratory/${table.replaceAll("_", "-")}`))]),
  );
}
