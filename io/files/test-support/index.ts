/** Files of staff in every form, and ways to spoil them: for tests of what reads them. */
export { type ChangedTable, changeBytes, changeCell, changeTable, touchedLines } from "./mutate.ts";
export { type Random, seeded } from "./random.ts";
export { makeStaff, PERCENT_COLUMN, type Staff } from "./staff.ts";
export { FORMS, type Form } from "./write-staff.ts";
