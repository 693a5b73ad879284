import type { Program, ProgramColumn } from "./program.ts";

/**
 * Checks that a programme says something: limits in order, numbers that are numbers, rows that name columns there are, each once.
 *
 * @throws RangeError that names the row or column and what is wrong with it: a fault in who made the programme, not in the data.
 */
export function checkProgram({ columns, rows }: Program): void {
  for (const column of columns) {
    checkLimits("column", column);
    if (!Number.isFinite(column.cost)) throw wrong("column", column.name, `its cost is ${column.cost}`);
  }
  for (const row of rows) {
    checkLimits("row", row);
    if (row.columns.length !== row.values.length)
      throw wrong("row", row.name, `${row.columns.length} columns have ${row.values.length} values`);
    if (new Set(row.columns).size < row.columns.length) throw wrong("row", row.name, "a column stands in it twice");
    for (const [i, column] of row.columns.entries()) {
      if (columns[column] === undefined) throw wrong("row", row.name, `there is no column ${column}`);
      if (!Number.isFinite(row.values[i])) throw wrong("row", row.name, `"${columns[column].name}" is multiplied by ${row.values[i]}`);
    }
  }
}

function checkLimits(what: "row" | "column", { name, lower, upper }: Pick<ProgramColumn, "name" | "lower" | "upper">): void {
  if (lower <= upper && lower < Number.POSITIVE_INFINITY && upper > Number.NEGATIVE_INFINITY) return;
  throw wrong(what, name, `its limits are ${lower} to ${upper}`);
}

const wrong = (what: "row" | "column", name: string, why: string): RangeError =>
  new RangeError(`the programme cannot be solved: ${what} "${name}": ${why}`);
