/** Allocations of placements as files: tables, calendars, letters to sites. */
export { type ExportOptions, exportAllocation } from "./export-allocation.ts";
export type { ExportFormat } from "./export-format.ts";
