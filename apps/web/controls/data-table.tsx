import { Table } from "@digdir/designsystemet-react";
import { type CSSProperties, type ReactNode, useId, useMemo, useState } from "react";
import { useText } from "../reader/text.tsx";

/** One column of a table. */
export interface Column<R> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: R) => ReactNode;
  /** Value to order by; left out where the column cannot be sorted. Missing values go last. */
  readonly sortBy?: (row: R) => string | number | null;
  readonly numeric?: boolean;
  /** Whether the cell names its row. */
  readonly rowHeader?: boolean;
}

interface DataTableProps<R> {
  /** What the table shows; always visible above it. */
  readonly caption: ReactNode;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  /** Column sorted at first. */
  readonly sorted?: { readonly column: string; readonly descending: boolean };
  /** Keeps the header in sight within this height (CSS length); left out the table takes the height it needs. */
  readonly maxHeight?: string;
}

/** A real table with caption, sortable headings, a header that stays in sight and sideways scrolling on narrow screens. */
export function DataTable<R>({ caption, columns, rows, rowKey, sorted, maxHeight }: DataTableProps<R>) {
  const { compare } = useText();
  const id = useId();
  const [order, setOrder] = useState(sorted ?? null);
  const ordered = useMemo(() => {
    const by = columns.find((column) => column.id === order?.column)?.sortBy;
    if (!by || !order) return rows;
    const sign = order.descending ? -1 : 1;
    return rows.toSorted((left, right) => {
      const [a, b] = [by(left), by(right)];
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
      return sign * (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b)));
    });
  }, [rows, columns, order, compare]);
  const turn = (column: Column<R>) =>
    setOrder((old) => ({ column: column.id, descending: old?.column === column.id ? !old.descending : column.numeric === true }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="fs-table" style={{ "--fs-max-height": maxHeight } as CSSProperties} tabIndex={0} aria-labelledby={id}>
      <Table stickyHeader data-size="sm">
        <caption>
          <span id={id} className="fs-caption">
            {caption}
          </span>
        </caption>
        <Table.Head>
          <Table.Row>
            {columns.map((column) => {
              const direction = order?.column === column.id ? (order.descending ? "descending" : "ascending") : "none";
              return (
                <Table.HeaderCell
                  key={column.id}
                  scope="col"
                  className={column.numeric ? "fs-numeric" : undefined}
                  {...(column.sortBy ? { sort: direction, onClick: () => turn(column) } : {})}
                >
                  {column.title}
                </Table.HeaderCell>
              );
            })}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {ordered.map((row) => (
            <Table.Row key={rowKey(row)}>
              {columns.map((column) =>
                column.rowHeader ? (
                  <Table.HeaderCell key={column.id} scope="row">
                    {column.cell(row)}
                  </Table.HeaderCell>
                ) : (
                  <Table.Cell key={column.id} className={column.numeric ? "fs-numeric" : undefined}>
                    {column.cell(row)}
                  </Table.Cell>
                ),
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}
