import { Heading } from "@digdir/designsystemet-react";
import type { IntakeItem } from "#model/analysis";
import { type Column, DataTable } from "../../../controls/data-table.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";

type Row = IntakeItem["programmes"][number] & { readonly occupation: string };

interface ProgrammeTableProps {
  readonly items: readonly IntakeItem[];
  readonly data: DatasetView;
  /** Name of a programme; its key where the dataset gives none. */
  readonly programmeName: (id: string) => string;
  readonly name: string;
}

/** Every programme: students needed beside planned, and placement weeks needed beside those there are. */
export function ProgrammeTable({ items, data, programmeName, name }: ProgrammeTableProps) {
  const { t, number, interval } = useText();
  const rows: readonly Row[] = items.flatMap((item) => item.programmes.map((programme) => ({ ...programme, occupation: item.occupation })));
  const missing = ({ weeksNeeded, weeksAvailable }: Row): number | null =>
    weeksNeeded === null || weeksAvailable === null ? null : Math.max(0, weeksNeeded.p50 - weeksAvailable);
  const several = items.length > 1;
  const columns: readonly Column<Row>[] = [
    {
      id: "programme",
      title: t("remedy:places.programme"),
      rowHeader: true,
      cell: (row) => programmeName(row.programme),
      sortBy: (row) => programmeName(row.programme),
    },
    ...(several
      ? [
          {
            id: "occupation",
            title: t("what-it-takes:places.occupation"),
            cell: (row: Row) => data.occupationName(row.occupation),
            sortBy: (row: Row) => data.occupationName(row.occupation),
          },
        ]
      : []),
    {
      id: "planned",
      title: t("remedy:places.columnPlanned"),
      numeric: true,
      cell: (row) => number(row.planned, "amount"),
      sortBy: (row) => row.planned,
    },
    {
      id: "needed",
      title: t("remedy:places.columnNeeded"),
      numeric: true,
      cell: (row) => number(row.needed.p50, "amount"),
      sortBy: (row) => row.needed.p50,
    },
    {
      id: "range",
      title: t("remedy:places.columnRange"),
      numeric: true,
      cell: (row) => interval(row.needed.p10, row.needed.p90, "amount"),
    },
    {
      id: "weeks",
      title: t("remedy:places.columnWeeks"),
      numeric: true,
      cell: (row) => (row.weeksNeeded === null ? t("remedy:places.noCap") : number(row.weeksNeeded.p50, "amount")),
      sortBy: (row) => row.weeksNeeded?.p50 ?? null,
    },
    {
      id: "available",
      title: t("remedy:places.columnAvailable"),
      numeric: true,
      cell: (row) => (row.weeksAvailable === null ? t("remedy:places.noCap") : number(row.weeksAvailable, "amount")),
      sortBy: (row) => row.weeksAvailable,
    },
    {
      id: "missing",
      title: t("what-it-takes:places.columnMissing"),
      numeric: true,
      cell: (row) => {
        const weeks = missing(row);
        if (weeks === null) return "";
        return Math.round(weeks) > 0 ? <strong>{number(weeks, "amount")}</strong> : t("what-it-takes:places.noneMissing");
      },
      sortBy: missing,
    },
  ];
  const table = () => ({
    header: [
      t("what-it-takes:places.occupation"),
      ...columns.filter((column) => column.id !== "occupation" && column.id !== "range").map((column) => column.title),
      ...(["low", "high"] as const).map((which) => t(`charts:${which}`, { what: t("remedy:places.columnNeeded") })),
    ],
    rows: rows.map((row) => [
      data.occupationName(row.occupation),
      programmeName(row.programme),
      row.planned,
      row.needed.p50,
      row.weeksNeeded?.p50 ?? null,
      row.weeksAvailable,
      missing(row),
      row.needed.p10,
      row.needed.p90,
    ]),
  });
  return (
    <section className="fs-section" aria-labelledby="programmes">
      <Heading level={2} data-size="xs" id="programmes">
        {t("what-it-takes:places.tableTitle")}
      </Heading>
      <DataTable
        caption={t("what-it-takes:places.tableLead")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.programme}
        maxHeight="32rem"
      />
      <FigureMenu name={name} table={table} />
    </section>
  );
}
