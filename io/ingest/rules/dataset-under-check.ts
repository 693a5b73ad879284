import { type Dataset, TABLE_NAMES, type TableName } from "#model/vocabulary";
import type { FindingList, FindingParams, Place } from "../findings/finding-list.ts";
import type { FindingCode } from "../findings/finding-messages.ts";
import type { TableRows } from "../tables/read-table.ts";

/** A dataset whose rows are sound one by one, with the place of each row: what the rules look at. */
export class DatasetUnderCheck {
  readonly tables: Dataset["tables"];
  readonly baseYear: number;
  readonly #read: ReadonlyMap<string, TableRows>;
  readonly #findings: FindingList;

  constructor(dataset: Pick<Dataset, "description" | "tables">, read: ReadonlyMap<string, TableRows>, findings: FindingList) {
    this.tables = dataset.tables;
    this.baseYear = dataset.description.baseYear;
    this.#read = read;
    this.#findings = findings;
  }

  /** Tables that have a file, with their rows as plain records, for rules that hold in many tables. */
  *each(): Iterable<TableRows & { readonly name: TableName }> {
    for (const name of TABLE_NAMES) yield { ...this.#read.get(name)!, name };
  }

  /** Reports an error in a row, counted from 0 among the rows of the table; without a row it concerns the whole file. */
  error(code: FindingCode, table: TableName, index: number | null, field: string | null, params: FindingParams = {}): void {
    this.#findings.error(code, this.#place(table, index, field), params);
  }

  /** Reports a warning, placed as an error is. */
  warning(code: FindingCode, table: TableName, index: number | null, field: string | null, params: FindingParams = {}): void {
    this.#findings.warning(code, this.#place(table, index, field), params);
  }

  /** File a table was read from, and number of a row in it. */
  fileOf(table: TableName): string {
    return this.#read.get(table)!.file;
  }

  rowOf(table: TableName, index: number): number {
    return this.#read.get(table)!.rowNumbers[index]!;
  }

  #place(table: TableName, index: number | null, field: string | null): Place {
    const { file, rows, rowNumbers } = this.#read.get(table)!;
    if (index === null) return { file, field };
    const value = field === null ? null : (rows[index]![field] ?? null);
    return { file, row: rowNumbers[index]!, field, value: value === null ? null : String(value) };
  }
}
