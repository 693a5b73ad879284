import { TABLES, type TableName } from "#model/vocabulary";
import type { FindingList } from "../../findings/finding-list.ts";
import type { AnyRow } from "../maps/apply-map.ts";

/** What a row is of, without ages: rows with the same name divide the same people by age. */
export const rowName = (table: TableName, row: AnyRow): string =>
  TABLES[table].primaryKey
    .filter((field) => field !== "age_from")
    .map((field) => String(row[field] ?? ""))
    .join("\u0001");

/** The row's whole key, in words. */
export const keyInWords = (table: TableName, row: AnyRow): string =>
  TABLES[table].primaryKey
    .flatMap((field) => {
      const value = row[field];
      if (value === null || value === undefined) return [];
      return field === "age_from" && typeof row.age_to === "number" ? [`${value}–${row.age_to}`] : [String(value)];
    })
    .join(", ");

interface Ages {
  readonly age_from: number;
  readonly age_to: number;
}
const hasAges = (row: AnyRow): row is AnyRow & Ages => typeof row.age_from === "number" && typeof row.age_to === "number";
const meet = (left: Ages, right: Ages): boolean => left.age_from <= right.age_to && right.age_from <= left.age_to;

/**
 * Rows that give way to new ones: those of the same key, and, in tables by age, those whose ages the new ones cover. Where the new ones cover
 * a part only, nothing can be kept of the old row, which is a finding. Men and women together give way to the two, and the other way round.
 */
export function replacedRows(
  table: TableName,
  old: readonly AnyRow[],
  added: readonly AnyRow[],
  file: string,
  findings: FindingList,
): ReadonlySet<AnyRow> {
  const bySex = "sex" in TABLES[table].fields && TABLES[table].primaryKey.includes("sex");
  const names = (row: AnyRow): readonly string[] => {
    if (!bySex) return [rowName(table, row)];
    const { sex } = row;
    const all = [rowName(table, row)];
    const both = table === "population" ? "all" : null;
    if (both === null) return all;
    const others = sex === both ? ["female", "male"] : [both];
    return [...all, ...others.map((other) => rowName(table, { ...row, sex: other }))];
  };
  const groups = Map.groupBy(added, (row) => rowName(table, row));
  const replaced = new Set<AnyRow>();
  for (const row of old) {
    const together = names(row).flatMap((name) => groups.get(name) ?? []);
    if (together.length === 0) continue;
    if (!hasAges(row)) {
      replaced.add(row);
      continue;
    }
    const met = together.filter(hasAges).filter((one) => meet(one, row));
    if (met.length === 0) continue;
    replaced.add(row);
    const covered = new Set(met.flatMap((one) => range(Math.max(one.age_from, row.age_from), Math.min(one.age_to, row.age_to))));
    const sexes = new Set(met.map(({ sex }) => sex));
    const whole =
      covered.size === row.age_to - row.age_from + 1 &&
      (row.sex !== "all" || sexes.has("all") || sexes.size === 2 || table !== "population");
    if (!whole) findings.error("stat-ages-cut", { file, value: keyInWords(table, row) }, { key: keyInWords(table, row) });
  }
  return replaced;
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
