import { numberCell, type SheetCell, type SheetRow, textCell } from "#io/workbook";
import type { Block, Value, Words } from "#model/plan";
import type { Labels } from "../words/labels.ts";
import { provenanceLine } from "../words/provenance-line.ts";

type TableBlock = Extract<Block, { kind: "table" }>;
type Cell = TableBlock["rows"][number][number];

const isValue = (cell: Cell): cell is Value => "kind" in cell;

/** Writes a table as rows of a sheet: caption, header, rows, notes. Numbers stay numbers; an interval takes three columns. */
export function sheetOfTable(block: TableBlock, { text, words }: Labels): SheetRow[] {
  const isInterval = block.columns.map((_, i) => block.rows.some((row) => isValue(row[i]!) && (row[i] as Value).kind === "interval"));
  const say = (what: Words): string => words.say(what);
  const header = block.columns.flatMap((column, i): SheetCell[] => {
    const name = say(column.words);
    return isInterval[i]
      ? [textCell(name, true), textCell(`${name} (P10)`, true), textCell(`${name} (P90)`, true)]
      : [textCell(name, true)];
  });
  const rows = block.rows.map((row) => row.flatMap((cell, i) => cellsOf(cell, isInterval[i]!)));
  const notes = [...block.notes.map(say), provenanceLine(block.provenance, text)].filter((note) => note !== "");
  return [[textCell(say(block.caption), true)], header, ...rows, [], ...notes.map((note): SheetRow => [textCell(note)])];

  function cellsOf(cell: Cell, wide: boolean): SheetRow {
    const rest: SheetRow = wide ? [null, null] : [];
    if (!isValue(cell)) return [textCell(say(cell)), ...rest];
    switch (cell.kind) {
      case "number":
        return [cell.value === null ? null : numberCell(cell.value, cell.unit), ...rest];
      case "interval":
        return [cell.middle, cell.low, cell.high].map((value) => numberCell(value, cell.unit));
      case "date":
        return [cell.on === null ? null : { value: new Date(`${cell.on}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" }, ...rest];
      default:
        return [textCell(words.value(cell)), ...rest];
    }
  }
}
