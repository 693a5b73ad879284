import { useQuery } from "@tanstack/react-query";
import { Certainty } from "#model/vocabulary";
import { tableQuery } from "../../../../api/queries.ts";
import { type Column, DataTable } from "../../../../controls/data-table.tsx";
import { Failure } from "../../../../controls/failure.tsx";
import { FigureMenu } from "../../../../controls/figure-menu.tsx";
import { FigureSource } from "../../../../controls/figure-source.tsx";
import { Loading } from "../../../../controls/loading.tsx";
import type { DatasetView } from "../../../../reader/dataset.tsx";
import { useText } from "../../../../reader/text.tsx";

const MOST_ROWS = 1000;
const KINDS = ["bench", "instrument", "storage", "office", "reception"] as const;
const CLASSES = ["ambient", "cool", "freezer", "deep-freezer"] as const;

type Row = Readonly<Record<string, string | number | boolean | null>>;

interface RoomTableProps {
  readonly data: DatasetView;
  readonly laboratory: string;
  readonly name: string;
}

/** The rooms of a laboratory as the dataset has them, each figure with its source. */
export function RoomTable({ data, laboratory, name }: RoomTableProps) {
  const { t, number } = useText();
  const query = useQuery(tableQuery(data.detail.summary.hash, "laboratory_rooms", { limit: MOST_ROWS, search: laboratory }));
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  const rows = query.data.rows.filter((row) => row.laboratory === laboratory);
  const kindOf = (row: Row): string => {
    const kind = KINDS.find((one) => one === row.kind);
    return kind === undefined ? String(row.kind) : t(`laboratory-area:kind.${kind}`);
  };
  const use = (row: Row): string => {
    const storage = CLASSES.find((one) => one === row.storage_class);
    return storage === undefined ? t("laboratory-area:floor") : t(`laboratory:resource.storage.${storage}`);
  };
  const measured = (row: Row): string => t(`laboratory:unit.${row.measure === "net-area" ? "square-metres" : "cubic-metres"}`);
  const figure = (row: Row): string => `${number(Number(row.value), "amount")} ${measured(row)}`;
  const columns: readonly Column<Row>[] = [
    {
      id: "room",
      title: t("laboratory-area:column.room"),
      rowHeader: true,
      cell: (row) => String(row.room),
      sortBy: (row) => String(row.room),
    },
    { id: "kind", title: t("laboratory-area:column.kind"), cell: kindOf, sortBy: kindOf },
    { id: "use", title: t("laboratory-area:column.use"), cell: use, sortBy: use },
    {
      id: "value",
      title: t("laboratory-area:column.there"),
      numeric: true,
      cell: (row) => (
        <FigureSource
          what={String(row.room)}
          figure={{
            source: String(row.source),
            year: Number(row.year),
            unitOfMeasure: measured(row),
            certainty: Certainty.parse(row.certainty),
            low: row.low as number | null,
            high: row.high as number | null,
            note: (row.note as string | null) ?? null,
          }}
        >
          {figure(row)}
        </FigureSource>
      ),
      sortBy: (row) => Number(row.value),
    },
  ];
  const caption = t("laboratory-area:rooms");
  const table = () => ({
    header: columns.map(({ title }) => title),
    rows: rows.map((row) => [String(row.room), kindOf(row), use(row), Number(row.value)]),
  });
  if (rows.length === 0) return <p>{t("laboratory-area:noRooms")}</p>;
  return (
    <section className="fs-section" aria-label={caption}>
      <div className="fs-headed">
        <span />
        <FigureMenu name={name} of={caption} table={table} />
      </div>
      <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => `${row.room} ${row.storage_class} ${row.measure}`} />
    </section>
  );
}
