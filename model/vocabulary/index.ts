/** The words all other parts speak: occupations, units, years, figures and where they come from. */
export * from "./ages.ts";
export * from "./certainty.ts";
export * from "./change.ts";
export * from "./dataset.ts";
export * from "./distribution.ts";
export type { Constraints, Field, FieldKind, Fields } from "./field.ts";
export * from "./finding.ts";
export * from "./product.ts";
export * from "./sex.ts";
export type { RowOf, Table } from "./table.ts";
export {
  EXIT_PROCESSES,
  type ExitProcess,
  INFLOW_PROCESSES,
  type InflowProcess,
  OCCUPATION_GROUPS,
  PROGRAMME_MEASURES,
  type ProgrammeMeasure,
  SECTORS,
  type Sector,
  UNIT_KINDS,
  type UnitKind,
  WORKING_TIME_MEASURES,
  type WorkingTimeMeasure,
} from "./tables/index.ts";
