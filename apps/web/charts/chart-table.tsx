import { useDeferredValue, useMemo } from "react";
import { certaintyMarks, markInWords, type SeriesCertainty } from "#io/charts";
import type { Decimals, Translator } from "#io/language";
import type { CsvTable } from "../controls/csv-text.ts";
import { type Column, DataTable } from "../controls/data-table.tsx";
import { useText } from "../reader/text.tsx";
import { type ChartSource, sourceRows } from "./provenance.ts";

/** The numbers of a chart as rows and columns; the first column names the row. */
export interface ChartNumbers {
  /** Heading of the first column, for example "Year". */
  readonly head: string;
  readonly columns: readonly string[];
  /** `missing` is shown instead of numbers that are not known. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly (number | null)[]; readonly missing?: string }[];
  readonly decimals: Decimals;
}

/** Shows a chart's numbers as a real table. */
export function ChartTable({ title, numbers: newest }: { readonly title: string; readonly numbers: ChartNumbers }) {
  const { t, number } = useText();
  // Pictures first: the table follows when there is time for it.
  const numbers = useDeferredValue(newest);
  const columns = useMemo((): Column<ChartNumbers["rows"][number]>[] => {
    const unknown = t("shell:table.missing");
    const write = (value: number | null | undefined, missing = unknown) => (value == null ? missing : number(value, numbers.decimals));
    return [
      { id: "name", title: numbers.head, rowHeader: true, cell: (row) => row.name },
      ...numbers.columns.map((column, i) => ({
        id: `${i} ${column}`,
        title: column,
        numeric: true,
        cell: (row: ChartNumbers["rows"][number]) => write(row.cells[i], row.missing),
      })),
    ];
  }, [numbers, number, t]);
  return (
    <DataTable
      caption={t("shell:table.caption", { title })}
      columns={columns}
      rows={numbers.rows}
      rowKey={(row) => row.name}
      maxHeight="26rem"
    />
  );
}

/** A chart as it is taken along in a table. */
interface TakenTable {
  readonly title: string;
  readonly unit: string;
  readonly numbers: ChartNumbers;
  readonly source: ChartSource;
  readonly certainty: readonly SeriesCertainty[];
}

/** Gives the same numbers, unrounded, as a table to download, with what they rest on and how sure that is below. */
export function downloadTable({ title, unit, numbers, source, certainty }: TakenTable, words: Translator): CsvTable {
  return {
    header: [numbers.head, ...numbers.columns],
    rows: [
      ...numbers.rows.map((row) => [/^\d+$/.test(row.name) ? Number(row.name) : row.name, ...row.cells]),
      [],
      [words.t("charts:source.figure"), title],
      [words.t("charts:source.unit"), unit],
      ...certaintyMarks(certainty, words).map((mark): [string, string] => [words.t("charts:source.certainty"), markInWords(mark, words)]),
      ...sourceRows(source, words),
    ],
  };
}
