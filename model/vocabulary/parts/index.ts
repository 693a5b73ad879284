import { demandChanges } from "./demand/changes.ts";
import { demandTables } from "./demand/tables.ts";
import { educationChanges } from "./education/changes.ts";
import { educationTables } from "./education/tables.ts";
import { generalTables } from "./general/tables.ts";
import { historyTables } from "./history/tables.ts";
import { laboratoryTables } from "./laboratory/tables.ts";
import { placementTables } from "./placement/tables.ts";
import { populationChanges } from "./population/changes.ts";
import { populationTables } from "./population/tables.ts";
import { staffChanges } from "./staff/changes.ts";
import { staffTables } from "./staff/tables.ts";

/** The tables each part brings, in the order they are read and documented. A part to come adds a line. */
export const TABLE_LIST = [
  ...generalTables,
  ...populationTables,
  ...staffTables,
  ...educationTables,
  ...placementTables,
  ...demandTables,
  ...laboratoryTables,
  ...historyTables,
] as const;

/** The kinds of scenario change each part brings. */
export const CHANGE_LIST = [...populationChanges, ...staffChanges, ...educationChanges, ...demandChanges] as const;

export { PROGRAMME_MEASURES, type ProgrammeMeasure } from "./education/tables/programme-figures.ts";
export { OCCUPATION_GROUPS } from "./general/tables/occupations.ts";
export { SECTORS, type Sector, UNIT_KINDS, type UnitKind } from "./general/tables/units.ts";
export { WEEKDAYS } from "./laboratory/tables/shifts.ts";
export { PRIORITIES } from "./laboratory/tables/turnaround-promises.ts";
export { requiredWeeks } from "./placement/required-weeks.ts";
export type { CommonMeasure } from "./staff/tables/common-uncertainty.ts";
export { EXIT_PROCESSES, type ExitProcess } from "./staff/tables/exits.ts";
export { INFLOW_PROCESSES, type InflowProcess } from "./staff/tables/inflows.ts";
export { WORKING_TIME_MEASURES, type WorkingTimeMeasure } from "./staff/tables/working-time.ts";
