import { Heading } from "@digdir/designsystemet-react";
import { useId } from "react";
import { atStart, chance, resourceName } from "#io/language";
import type { LaboratoryCapacity } from "#model/analysis";
import { type Column, DataTable } from "../../../controls/data-table.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { useText } from "../../../reader/text.tsx";

type Resource = LaboratoryCapacity["laboratories"][number]["resources"][number];

interface ResourceTableProps {
  readonly resources: readonly Resource[];
  readonly year: number;
  readonly name: string;
  /** The laboratory, where the page shows several. */
  readonly of?: string;
}

/** Every resource with what is needed, its interval, what there is, and in how many futures that is too little: the digits of the command. */
export function ResourceTable({ resources, year: asked, name, of }: ResourceTableProps) {
  const words = useText();
  const { t, number, interval } = words;
  const id = useId();
  const year = String(asked);
  const title = t("laboratory-page:resources.title", { year });
  const named = (row: Resource): string => atStart(resourceName(row, words));
  const columns: readonly Column<Resource>[] = [
    { id: "resource", title: t("laboratory:column.resource"), rowHeader: true, cell: named, sortBy: named },
    {
      id: "need",
      title: t("laboratory:column.need", { year }),
      numeric: true,
      cell: ({ need }) => number(need.p50, "amount"),
      sortBy: ({ need }) => need.p50,
    },
    {
      id: "interval",
      title: t("laboratory:column.interval"),
      numeric: true,
      cell: ({ need }) => interval(need.p10, need.p90, "amount"),
    },
    {
      id: "there",
      title: t("laboratory:column.there"),
      numeric: true,
      cell: ({ there }) => (there === null ? t("laboratory:unknown") : number(there.p50, "amount")),
      sortBy: ({ there }) => there?.p50 ?? null,
    },
    { id: "unit", title: t("laboratory:column.unit"), cell: ({ unit }) => t(`laboratory:unit.${unit}`), sortBy: ({ unit }) => unit },
    {
      id: "short",
      title: t("laboratory:column.short"),
      cell: ({ shortShare }) => (shortShare === null ? "" : t("laboratory:futures", { chance: chance(shortShare, words) })),
      sortBy: ({ shortShare }) => shortShare,
    },
  ];
  const table = () => ({
    header: [
      t("laboratory:column.resource"),
      t("laboratory:column.unit"),
      ...[t("laboratory:column.need", { year }), t("laboratory:column.there")].flatMap((what) =>
        (["median", "low", "high"] as const).map((which) => t(`charts:${which}`, { what })),
      ),
      t("laboratory:column.short"),
    ],
    rows: resources.map((row) => [
      named(row),
      t(`laboratory:unit.${row.unit}`),
      ...[row.need, row.there].flatMap((one) => [one?.p50 ?? null, one?.p10 ?? null, one?.p90 ?? null]),
      row.shortShare,
    ]),
  });
  return (
    <section className="fs-section" aria-labelledby={id}>
      <div className="fs-headed">
        <Heading level={2} data-size="xs" id={id}>
          {title}
        </Heading>
        <FigureMenu name={name} of={of ?? title} table={table} />
      </div>
      <DataTable
        caption={t("laboratory-page:resources.caption")}
        columns={columns}
        rows={resources}
        rowKey={({ kind, id: resource, station }) => `${kind} ${resource} ${station}`}
      />
    </section>
  );
}
