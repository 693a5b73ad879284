import { atStart, nameIn, priorityLimit } from "#io/language";
import type { LaboratoryTurnaround } from "#model/analysis";
import { type Column, DataTable } from "../../../../controls/data-table.tsx";
import { FigureMenu } from "../../../../controls/figure-menu.tsx";
import { useText } from "../../../../reader/text.tsx";

type Laboratory = LaboratoryTurnaround["laboratories"][number];
type Row = Laboratory["priorities"][number];
type Estimate = Row["within"];

interface PriorityTableProps {
  readonly laboratory: Laboratory;
  readonly name: string;
}

/** Share answered in time by priority, with what was promised and the hours it takes: the digits of the command, and their intervals. */
export function PriorityTable({ laboratory: { names, priorities }, name }: PriorityTableProps) {
  const text = useText();
  const { t, percent, number, interval, language } = text;
  const unknown = t("laboratory:unknown");
  const amount = (one: Estimate): string =>
    one === null ? unknown : `${number(one.mean, "amount")} (${interval(one.low, one.high, "amount")})`;
  const said = ({ priority }: Row): string => atStart(t(`laboratory:priority.${priority}`));
  const columns: readonly Column<Row>[] = [
    { id: "priority", title: t("laboratory:column.priority"), rowHeader: true, cell: said },
    {
      id: "within",
      title: t("laboratory:column.within"),
      numeric: true,
      cell: ({ within }) => (within === null ? unknown : `${percent(within.mean)} (${percent(within.low)}–${percent(within.high)})`),
    },
    {
      id: "promised",
      title: t("laboratory:column.promised"),
      cell: ({ promise }) =>
        promise === null ? unknown : `${promise.share === null ? "" : `${percent(promise.share)}, `}${priorityLimit(promise, text)}`,
    },
    { id: "median", title: t("laboratory:column.median"), numeric: true, cell: ({ hours }) => amount(hours.p50) },
    { id: "nine", title: t("laboratory:column.nine"), numeric: true, cell: ({ hours }) => amount(hours.p90) },
  ];
  const caption = t("laboratory-turnaround:priorities", { laboratory: nameIn(names, language) });
  const table = () => ({
    header: [
      t("laboratory:column.priority"),
      ...[t("laboratory:column.within"), t("laboratory:column.median"), t("laboratory:column.nine")].flatMap((what) => [
        what,
        ...(["low", "high"] as const).map((which) => t(`charts:${which}`, { what })),
      ]),
      t("laboratory:column.promised"),
    ],
    rows: priorities.map((row) => [
      said(row),
      ...[row.within, row.hours.p50, row.hours.p90].flatMap((one) => [one?.mean ?? null, one?.low ?? null, one?.high ?? null]),
      row.promise?.share ?? null,
    ]),
  });
  return (
    <div className="fs-section">
      <div className="fs-headed">
        <span />
        <FigureMenu name={name} of={caption} table={table} />
      </div>
      <DataTable caption={caption} columns={columns} rows={priorities} rowKey={({ priority }) => priority} />
    </div>
  );
}
