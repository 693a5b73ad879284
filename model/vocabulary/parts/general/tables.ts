import { occupations } from "./tables/occupations.ts";
import { sources } from "./tables/sources.ts";
import { units } from "./tables/units.ts";

/** What all other tables point to: sources, units and occupations. */
export const generalTables = [sources, units, occupations] as const;
