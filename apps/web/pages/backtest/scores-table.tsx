import { BACKTEST_GROUPINGS, type Backtest, type BacktestGrouping, type BacktestScore } from "#model/analysis";
import { DataTable } from "../../controls/data-table.tsx";
import { useText } from "../../reader/text.tsx";
import { useSeriesName } from "./series-name.ts";

type Row = BacktestScore & { readonly grouping: BacktestGrouping };

/** How each group of projections did: error, bias, what the intervals held, and what simple benchmarks would have missed by. */
export function ScoresTable({ scores }: Pick<Backtest, "scores">) {
  const { t, number, percent, signedPercent } = useWords();
  const name = useSeriesName();
  const rows: Row[] = BACKTEST_GROUPINGS.flatMap((grouping) => (scores[grouping] ?? []).map((score) => ({ ...score, grouping })));
  return (
    <DataTable
      caption={t("backtest:page.scores")}
      rows={rows}
      rowKey={({ grouping, group }) => `${grouping} ${group}`}
      columns={[
        {
          id: "group",
          title: t("backtest:column.group"),
          cell: ({ grouping, group }) => `${t(`backtest:grouping.${grouping}`)}: ${name(group)}`,
          rowHeader: true,
        },
        {
          id: "projections",
          title: t("backtest:column.projections"),
          cell: ({ projections }) => number(projections),
          sortBy: ({ projections }) => projections,
          numeric: true,
        },
        { id: "error", title: t("backtest:column.error"), cell: ({ mape }) => percent(mape, 1), sortBy: ({ mape }) => mape, numeric: true },
        {
          id: "bias",
          title: t("backtest:column.bias"),
          cell: ({ bias }) => signedPercent(bias),
          sortBy: ({ bias }) => bias,
          numeric: true,
        },
        {
          id: "covered",
          title: t("backtest:column.covered"),
          cell: ({ covered, projections }) => `${covered}/${projections}`,
          sortBy: ({ covered, projections }) => covered / projections,
          numeric: true,
        },
        {
          id: "noChange",
          title: t("backtest:column.noChange"),
          cell: ({ noChangeMape }) => percent(noChangeMape, 1),
          sortBy: ({ noChangeMape }) => noChangeMape,
          numeric: true,
        },
        {
          id: "drift",
          title: t("backtest:column.drift"),
          cell: ({ drift }) => (drift === null ? "–" : percent(drift.mape, 1)),
          sortBy: ({ drift }) => drift?.mape ?? null,
          numeric: true,
        },
      ]}
    />
  );
}

/** Formats with a percentage that says which way. */
function useWords() {
  const words = useText();
  return { ...words, signedPercent: (value: number) => `${value > 0 ? "+" : value < 0 ? "−" : ""}${words.percent(Math.abs(value), 1)}` };
}
