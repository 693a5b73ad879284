import { missingSymbol } from "../../cube/symbols.ts";
import { isNumberLike } from "./numbers.ts";
import type { TableLayout } from "./table-layout.ts";
import type { NamedReading } from "./table-reading.ts";

/** What each column of a table is for. */
export interface TableColumns {
  readonly names: readonly string[];
  /** Columns that divide the table. */
  readonly dividing: readonly number[];
  readonly values: readonly number[];
  /** Column with names → column with the codes they belong to. */
  readonly labels: ReadonlyMap<number, number>;
  /** Headings the reading names that the table does not have. */
  readonly unknown: readonly string[];
}

/** Headings of columns that divide a table though they hold numbers. */
const DIVIDING =
  /^(år|aar|årstall|calyear|year|tid|time|alder|age|kjønn|kjonn|sex|region|nivå|level)$|(kode|code|komnr|kommunenr|kommunenummer|orgnr|nummer)$/i;

/** Says what the columns are for: as the reading says, otherwise by what stands in them. */
export function tableColumns(layout: TableLayout, reading: NamedReading): TableColumns {
  const bottom = layout.headings.at(-1)!;
  const width = bottom.length;
  const stubs = layout.headings.length === 1 && layout.headings[0]![0] !== "" ? null : layout.headings[0]!.findIndex((cell) => cell !== "");
  const names = bottom.map(
    (name, column) => name || layout.headings.map((row) => row[column]!).find((cell) => cell !== "") || columnLetter(column),
  );
  const unknown: string[] = [];
  const find = (name: string): number => {
    const column = names.findIndex((one) => one.toLowerCase() === name.trim().toLowerCase());
    if (column === -1) unknown.push(name);
    return column;
  };
  const found = (list: readonly string[] | undefined): readonly number[] | null =>
    list?.map(find).filter((column) => column !== -1) ?? null;
  const labels = new Map(Object.entries(reading.labels ?? {}).map(([name, of]) => [find(name), find(of)] as const));
  const passed = new Set([...(found(reading.passOver) ?? []), ...labels.keys()]);
  const stated = { dimensions: found(reading.dimensions), values: found(reading.values) };
  const named = new Set(reading.dividing?.map((name) => name.toLowerCase()));
  const dividing: number[] = [];
  const values: number[] = [];
  for (let column = 0; column < width; column++) {
    if (passed.has(column) || isEmpty(layout, column)) continue;
    if (stated.dimensions?.includes(column)) dividing.push(column);
    else if (stated.values !== null) {
      if (stated.values.includes(column)) values.push(column);
      else if (stated.dimensions === null) dividing.push(column);
    } else if (stated.dimensions !== null) values.push(column);
    else if (named.has(names[column]!.toLowerCase())) dividing.push(column);
    else if (stubs === null ? divides(layout, column, names[column]!) : column < stubs) dividing.push(column);
    else values.push(column);
  }
  if (values.length === 0 && stated.values === null) {
    // Hardly ever is a column of numbers without a fault: what is mostly numbers is meant as such, and what is none of them is told.
    const mostly = dividing.filter((column) => !DIVIDING.test(names[column]!.trim()) && mostlyNumbers(layout, column));
    return { names, dividing: dividing.filter((column) => !mostly.includes(column)), values: mostly, labels, unknown };
  }
  return { names, dividing, values, labels, unknown };
}

function mostlyNumbers({ body }: TableLayout, column: number): boolean {
  const filled = body.map(({ cells }) => cells[column]!).filter((cell) => cell !== "");
  return filled.filter((cell) => isNumberLike(cell) && !/^0\d/.test(cell)).length > filled.length / 2;
}

const isEmpty = ({ headings, body }: TableLayout, column: number): boolean =>
  headings.every((row) => row[column] === "") && body.every(({ cells }) => cells[column] === "");

/** Whether a column of a table with one row of headings holds text, codes or years. */
function divides({ body }: TableLayout, column: number, name: string): boolean {
  if (DIVIDING.test(name.trim())) return true;
  return body.some(({ cells }) => {
    const cell = cells[column]!;
    return (!isNumberLike(cell) && missingSymbol(cell) === null) || /^0\d+$/.test(cell);
  });
}

/** Name a spreadsheet gives a column: A, B … Z, AA. */
function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetter(Math.floor(column / 26) - 1)}${letter}`;
}
