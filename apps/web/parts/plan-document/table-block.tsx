import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { PlanWords } from "#io/language";
import type { Block, Value, Words } from "#model/plan";
import { type Column, DataTable } from "../../controls/data-table.tsx";
import { FigureMenu } from "../../controls/figure-menu.tsx";
import { useText } from "../../reader/text.tsx";
import { ProvenanceLine } from "./provenance-line.tsx";

type TableData = Extract<Block, { kind: "table" }>;
type Cell = Value | Words;

interface Row {
  readonly key: string;
  readonly cells: readonly Cell[];
}

interface TableBlockProps {
  readonly block: TableData;
  readonly words: PlanWords;
  /** Unit whose projections occupations lead to; null: they lead nowhere. */
  readonly unit: string | null;
  /** Start of the name of downloaded files. */
  readonly fileName: string;
}

/** A table of a plan document: sorted by any column, taken out as a file, with its notes and where its numbers come from. */
export function TableBlock({ block, words, unit, fileName }: TableBlockProps) {
  const { t } = useText();
  const rows = block.rows.map((cells, i): Row => ({ key: String(i), cells }));
  const columns = block.columns.map((column, i): Column<Row> => {
    const numeric = column.unit !== null && column.unit !== "chance";
    return {
      id: column.id,
      title: words.say(column.words),
      numeric,
      rowHeader: i === 0,
      cell: ({ cells }) => shown(cells[i], words, unit, t("plan-page:read.projectionOf")),
      ...(block.rows.length > 1 && { sortBy: ({ cells }: Row) => orderOf(cells[i], words) }),
    };
  });
  const table = () => ({
    header: block.columns.map((column) => words.say(column.words)),
    rows: block.rows.map((cells) => cells.map((cell) => plainValue(cell, words))),
  });
  return (
    <div className="fs-plan-table">
      <DataTable caption={words.say(block.caption)} columns={columns} rows={rows} rowKey={(row) => row.key} />
      {block.notes.map((note) => (
        <p key={words.say(note)} className="fs-quiet">
          {words.say(note)}
        </p>
      ))}
      <ProvenanceLine provenance={block.provenance} />
      <FigureMenu name={`${fileName}-${block.id}`} table={table} />
    </div>
  );
}

/** Text of a cell; an occupation leads to its projection here, where every number of it can be asked about. */
function shown(cell: Cell | undefined, words: PlanWords, unit: string | null, why: string): ReactNode {
  if (cell === undefined) return null;
  const text = words.cell(cell);
  if (unit === null || !("kind" in cell) || cell.kind !== "name" || cell.of !== "occupation") return text;
  return (
    <Link to="/projection" search={(old: object) => ({ ...old, occupation: cell.id, unit })}>
      {text}
      <span className="fs-hidden">, {why}</span>
    </Link>
  );
}

/** What a column is sorted by: numbers by size, dates by day, the rest by their text. */
function orderOf(cell: Cell | undefined, words: PlanWords): string | number | null {
  if (cell === undefined) return null;
  if ("kind" in cell) {
    if (cell.kind === "number") return cell.value;
    if (cell.kind === "interval") return cell.middle;
    if (cell.kind === "date") return cell.on;
  }
  return words.cell(cell);
}

/** A cell for a spreadsheet: numbers stay numbers, an interval is written out. */
const plainValue = (cell: Cell, words: PlanWords): string | number | null =>
  "kind" in cell && cell.kind === "number" ? cell.value : words.cell(cell);
