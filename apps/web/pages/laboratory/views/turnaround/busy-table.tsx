import { nameIn } from "#io/language";
import type { LaboratoryTurnaround } from "#model/analysis";
import { type Column, DataTable } from "../../../../controls/data-table.tsx";
import { FigureMenu } from "../../../../controls/figure-menu.tsx";
import { useText } from "../../../../reader/text.tsx";

type Laboratory = LaboratoryTurnaround["laboratories"][number];
type Estimate = Laboratory["stations"][number]["utilisation"];

interface Row {
  readonly id: string;
  readonly name: string;
  readonly utilisation: Estimate;
  /** Items that wait; undefined for people, at whom nothing waits. */
  readonly queue: Estimate | undefined;
}

interface BusyTableProps {
  readonly laboratory: Laboratory;
  readonly name: string;
}

/** People and instruments with the part of their time that is used, and what waits for them. */
export function BusyTable({ laboratory: { names, staff, stations }, name }: BusyTableProps) {
  const { t, percent, number, language } = useText();
  const rows: readonly Row[] = [
    ...staff.map((one): Row => ({ id: one.group, name: named(one.names, one.group), utilisation: one.utilisation, queue: undefined })),
    ...stations.map(
      (one): Row => ({ id: one.station, name: named(one.names, one.station), utilisation: one.utilisation, queue: one.meanQueue }),
    ),
  ];
  function named(own: Laboratory["names"] | null, id: string): string {
    return own === null ? id : nameIn(own, language);
  }
  const columns: readonly Column<Row>[] = [
    { id: "who", title: t("laboratory:column.who"), rowHeader: true, cell: (row) => row.name, sortBy: (row) => row.name },
    {
      id: "used",
      title: t("laboratory:column.used"),
      numeric: true,
      cell: ({ utilisation }) => (utilisation === null ? "" : percent(utilisation.mean)),
      sortBy: ({ utilisation }) => utilisation?.mean ?? null,
    },
    {
      id: "queue",
      title: t("laboratory:column.queue"),
      numeric: true,
      cell: ({ queue }) => (queue === undefined ? "" : queue === null ? t("laboratory:unknown") : number(queue.mean, "amount")),
      sortBy: ({ queue }) => queue?.mean ?? null,
    },
  ];
  const caption = t("laboratory-turnaround:busy", { laboratory: nameIn(names, language) });
  const table = () => ({
    header: columns.map(({ title }) => title),
    rows: rows.map((row) => [row.name, row.utilisation?.mean ?? null, row.queue?.mean ?? null]),
  });
  return (
    <div className="fs-section">
      <div className="fs-headed">
        <span />
        <FigureMenu name={name} of={caption} table={table} />
      </div>
      <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </div>
  );
}
