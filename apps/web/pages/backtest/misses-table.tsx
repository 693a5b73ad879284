import type { Backtest, BacktestProjection } from "#model/analysis";
import { DataTable } from "../../controls/data-table.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";
import { useSeriesName } from "./series-name.ts";

interface MissesTableProps extends Pick<Backtest, "projections"> {
  readonly data: DatasetView;
}

const errorOf = ({ p50, observed }: BacktestProjection): number => p50 / observed - 1;
const isHeld = ({ p10, p90, observed }: BacktestProjection): boolean => p10 <= observed && observed <= p90;

/** Every projection beside what was counted, the largest miss first. */
export function MissesTable({ projections, data }: MissesTableProps) {
  const { t, number, percent, interval } = useText();
  const name = useSeriesName();
  return (
    <DataTable
      caption={t("backtest:page.missesTitle")}
      rows={projections}
      rowKey={({ series, occupation, origin, year }) => `${series} ${occupation} ${origin} ${year}`}
      sorted={{ column: "error", descending: true }}
      maxHeight="30rem"
      columns={[
        {
          id: "occupation",
          title: t("backtest:column.occupation"),
          cell: ({ occupation }) => data.occupationName(occupation),
          sortBy: ({ occupation }) => data.occupationName(occupation),
          rowHeader: true,
        },
        { id: "series", title: t("backtest:grouping.series"), cell: ({ series }) => name(series), sortBy: ({ series }) => name(series) },
        { id: "from", title: t("backtest:column.from"), cell: ({ origin }) => origin, sortBy: ({ origin }) => origin, numeric: true },
        { id: "to", title: t("backtest:column.to"), cell: ({ year }) => year, sortBy: ({ year }) => year, numeric: true },
        {
          id: "observed",
          title: t("backtest:column.observed"),
          cell: ({ observed }) => number(observed, "amount"),
          sortBy: ({ observed }) => observed,
          numeric: true,
        },
        {
          id: "median",
          title: t("backtest:column.median"),
          cell: ({ p50 }) => number(p50, "amount"),
          sortBy: ({ p50 }) => p50,
          numeric: true,
        },
        { id: "interval", title: t("backtest:column.interval"), cell: ({ p10, p90 }) => interval(p10, p90, "amount"), numeric: true },
        {
          id: "error",
          title: t("backtest:column.error"),
          cell: (row) => `${errorOf(row) > 0 ? "+" : "−"}${percent(Math.abs(errorOf(row)), 1)}`,
          sortBy: (row) => Math.abs(errorOf(row)),
          numeric: true,
        },
        {
          id: "held",
          title: t("backtest:column.covered"),
          cell: (row) => t(isHeld(row) ? "backtest:page.heldYes" : "backtest:page.heldNo"),
          sortBy: (row) => (isHeld(row) ? 1 : 0),
        },
      ]}
    />
  );
}
