import type { CsvRow } from "#io/csv";
import type { TextKey, Translator } from "#io/language";
import type { Column } from "../../output/table.ts";

/** A view of an allocation in each form it is written in. */
export interface Shown {
  readonly json: unknown;
  readonly csv: readonly CsvRow[];
  /** What the table says, before it. */
  readonly sentences: readonly string[];
  readonly columns: readonly Column[];
  readonly table: readonly (readonly string[])[];
}

/** Names of the columns that texts have. */
type ColumnName = Extract<TextKey, `placement:column.${string}`> extends `placement:column.${infer Name}` ? Name : never;

const NUMBERS: ReadonlySet<string> = new Set([
  "studyYear",
  "minutes",
  "wish",
  "used",
  "capacity",
  "share",
  "asked",
  "offered",
  "placed",
  "students",
]);

/** Columns of a table by the names of what is in them; numbers stand to the right. */
export const columnsOf = (names: readonly ColumnName[], { t }: Translator): Column[] =>
  names.map((name) => ({ title: t(`placement:column.${name}`), align: NUMBERS.has(name) ? "right" : "left" }));
