import type { Table } from "#model/vocabulary";
import type { FindingList } from "../findings/finding-list.ts";
import { nearest } from "../findings/nearest.ts";

/**
 * Matches a header row with a table's fields. Columns may stand in any order, and optional ones may be left out.
 *
 * Returns the field name of each column, or null where rows cannot be read under this header.
 */
export function readHeader(table: Table, file: string, cells: readonly string[], findings: FindingList): readonly string[] | null {
  const names = Object.keys(table.fields);
  const header = names.join(",");
  const columns = cells.map((cell) => cell.trim());
  while (columns.length > 0 && columns.at(-1) === "") columns.pop();
  if (!columns.some((column) => names.includes(column))) {
    findings.error("header-missing", { file, row: 1, value: columns.join(",") }, { table: table.name, header });
    return null;
  }
  let usable = true;
  const refuse = (): void => {
    usable = false;
  };
  for (const [index, column] of columns.entries()) {
    const place = { file, row: 1, field: column, value: column };
    if (!names.includes(column)) {
      const suggestion = nearest(
        column,
        names.filter((name) => !columns.includes(name)),
      );
      const params = { column: column === "" ? "(empty)" : column, table: table.name, header };
      findings.error("column-unknown", place, suggestion === null ? params : { ...params, context: "near", suggestion });
      refuse();
    } else if (columns.indexOf(column) < index) {
      findings.error("column-duplicate", place, { column });
      refuse();
    }
  }
  for (const [name, field] of Object.entries(table.fields)) {
    if (field.required && !columns.includes(name)) {
      findings.error("column-missing", { file, row: 1, field: name }, { column: name });
      refuse();
    }
  }
  return usable ? columns : null;
}
