import type { Summary } from "#model/projection";
import { type Column, DataTable } from "../../../../controls/data-table.tsx";
import { FigureMenu } from "../../../../controls/figure-menu.tsx";
import { useText } from "../../../../reader/text.tsx";

interface CountTableProps<K extends string> {
  readonly caption: string;
  /** Name of the file it is taken along as. */
  readonly name: string;
  /** Title of what the rows are of. */
  readonly of: string;
  readonly columns: readonly (readonly [key: K, title: string])[];
  readonly rows: readonly ({ readonly name: string } & { readonly [key in K]: Summary })[];
}

/** Counts with their intervals: the digits of the command. */
export function CountTable<K extends string>({ caption, name, of, columns, rows }: CountTableProps<K>) {
  const { t, number, interval } = useText();
  type CountRow = (typeof rows)[number];
  const shown: readonly Column<CountRow>[] = [
    { id: "name", title: of, rowHeader: true, cell: (row) => row.name },
    ...columns.map(
      ([key, title]): Column<CountRow> => ({
        id: key,
        title,
        numeric: true,
        cell: (row) => {
          const one: Summary = row[key];
          return `${number(one.p50, "amount")} (${interval(one.p10, one.p90, "amount")})`;
        },
      }),
    ),
  ];
  const table = () => ({
    header: [of, ...columns.flatMap(([, what]) => [what, ...(["low", "high"] as const).map((which) => t(`charts:${which}`, { what }))])],
    rows: rows.map((row) => [
      row.name,
      ...columns.flatMap(([key]) => {
        const one: Summary = row[key];
        return [one.p50, one.p10, one.p90];
      }),
    ]),
  });
  return (
    <div className="fs-section">
      <div className="fs-headed">
        <span />
        <FigureMenu name={name} of={caption} table={table} />
      </div>
      <DataTable caption={caption} columns={shown} rows={rows} rowKey={(row) => row.name} />
    </div>
  );
}
