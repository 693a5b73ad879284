import { TABLE_NAMES, TABLES, type TableName } from "./dataset.ts";

/** Tables whose figures count when certainty is told in shares: those on staff, education and demand that enter a run. */
export const COUNTED_TABLES: readonly TableName[] = TABLE_NAMES.filter((name) => TABLES[name].figures?.counted);

const placeOf = (name: TableName): number | null => TABLES[name].figures?.core ?? null;

/** Tables that decide a projection most, the first of them first. */
export const CORE_TABLES: readonly TableName[] = TABLE_NAMES.filter((name) => placeOf(name) !== null).sort(
  (one, other) => placeOf(one)! - placeOf(other)!,
);
