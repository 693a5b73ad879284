import type { Sheet } from "#io/files";
import type { FindingList } from "../../../findings/finding-list.ts";
import { type Category, type Cube, type Dimension, MOST_CELLS, type Observation } from "../../cube/cube.ts";
import { headingDimensions } from "./heading-dimensions.ts";
import { findDecimalSign, readNumberCell } from "./numbers.ts";
import { tableColumns } from "./table-columns.ts";
import { findTable, type TableLayout } from "./table-layout.ts";
import type { NamedReading } from "./table-reading.ts";

/** What is known of the file a sheet stands in. */
export interface SheetOfFile {
  readonly file: string;
  readonly delimiter: string | null;
  readonly workbook: boolean;
}

/** Reads the table in a sheet, or says why not. */
export function tableToCube(
  sheet: Sheet,
  { file, delimiter, workbook }: SheetOfFile,
  reading: NamedReading,
  findings: FindingList,
): Cube | null {
  const layout = findTable(sheet.rows, reading.headerRow);
  if (layout === null) {
    findings.error("stat-no-table", { file, value: sheet.name });
    return null;
  }
  const columns = tableColumns(layout, reading);
  const header = columns.names.join(", ");
  for (const column of columns.unknown)
    findings.error("stat-column-missing", { file, row: layout.headingRow, value: column }, { column, header });
  if (columns.values.length === 0) findings.error("stat-no-numbers", { file, row: layout.headingRow }, { header });
  const sign = reading.decimalSign ?? sheet.decimalSign ?? findDecimalSign(cellsOf(layout, columns.values), delimiter);
  if (sign === null) findings.error("stat-decimal-unsure", { file });
  if (layout.body.length * columns.values.length > MOST_CELLS) findings.error("stat-too-many-cells", { file }, { most: MOST_CELLS });
  if (findings.errors > 0 || sign === null) return null;

  const heading = headingDimensions(layout.headings.map((row) => columns.values.map((column) => row[column]!)));
  const builders = [
    ...columns.dividing.map((column) => new DimensionBuilder(columns.names[column]!)),
    ...heading.dimensions.map(({ id }) => new DimensionBuilder(id)),
  ];
  const headingAt = heading.categories.map((codes) =>
    codes.map((code, index) => builders[columns.dividing.length + index]!.position(code)),
  );
  const observations: Observation[] = [];
  const carry = new Map<number, string>();
  const carries = reading.blankMeansSame ?? workbook;
  for (const { number, cells } of layout.body) {
    const heads = columns.dividing.map((column) => {
      const cell = cells[column]!;
      if (cell !== "" || !carries) {
        carry.set(column, cell);
        return cell;
      }
      return carry.get(column) ?? "";
    });
    // A group's name on a line of its own.
    if (carries && columns.values.every((column) => cells[column] === "") && columns.dividing.some((column) => cells[column] === ""))
      continue;
    const at = heads.map((code, index) => {
      const label = [...columns.labels].find(([, of]) => of === columns.dividing[index])?.[0];
      return builders[index]!.position(code, label === undefined ? undefined : cells[label]);
    });
    for (const [index, column] of columns.values.entries()) {
      const read = readNumberCell(cells[column]!, sign);
      const place = { row: number, column: columns.names[column]! };
      if (read.kind === "text") {
        findings.error("stat-cell", { file, row: number, field: place.column, value: cells[column]! });
        continue;
      }
      observations.push({
        at: [...at, ...headingAt[index]!],
        value: read.kind === "number" ? read.value : null,
        status: read.status,
        ...place,
      });
    }
  }
  if (findings.errors > 0) return null;
  const roles = [...columns.dividing.map(() => null), ...heading.dimensions.map(({ role }) => role)];
  return {
    source: sourceOf(layout, sheet),
    dimensions: builders.map((builder, index): Dimension => ({ ...builder.dimension(), role: roles[index]! })),
    observations,
  };
}

function* cellsOf(layout: TableLayout, columns: readonly number[]): Iterable<string> {
  for (const { cells } of layout.body) for (const column of columns) yield cells[column]!;
}

/** Gathers the categories of a dimension in the order they are met. */
class DimensionBuilder {
  readonly #name: string;
  readonly #positions = new Map<string, number>();
  readonly #categories: Category[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  position(code: string, label = code): number {
    const known = this.#positions.get(code);
    if (known !== undefined) return known;
    this.#positions.set(code, this.#categories.length);
    this.#categories.push({ code, label: label || code, unit: null, parent: null });
    return this.#categories.length - 1;
  }

  dimension(): Omit<Dimension, "role"> {
    return { id: this.#name, label: this.#name, categories: this.#categories };
  }
}

function sourceOf({ above, below }: TableLayout, sheet: Sheet): Cube["source"] {
  const lines = above.map((line) => line.replace(/^#\s*/, "").trim()).filter((line) => line !== "");
  const numbered = lines.map((line) => /(?:^|table |tabell )(\d{5})\b/i.exec(line)?.[1]).find((id) => id !== undefined);
  return {
    tableId: numbered ?? null,
    title: lines[0] ?? sheet.name,
    publisher: null,
    updated: null,
    url: null,
    notes: [...lines.slice(1), ...below],
  };
}
