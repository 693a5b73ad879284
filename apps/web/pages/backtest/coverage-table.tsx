import type { Backtest, Method } from "#model/analysis";
import { type Column, DataTable } from "../../controls/data-table.tsx";
import { useText } from "../../reader/text.tsx";
import { type GroupScores, heldBy, useGroupScores, useShareWithError } from "./group-scores.ts";

/** The intervals that pages and plans show. */
const SHOWN = 0.8;

/** What the 80 % intervals held without and with the model's own error, by what was known, size, years ahead and series. */
export function CoverageTable({ performance }: Pick<Backtest, "performance">) {
  const { t, number } = useText();
  const withError = useShareWithError();
  const held = (method: Method, title: string): Column<GroupScores> => ({
    id: method,
    title,
    cell: ({ methods }) => {
      const share = heldBy(methods, method, SHOWN);
      return share === undefined ? "–" : withError(share);
    },
    sortBy: ({ methods }) => heldBy(methods, method, SHOWN)?.mean ?? null,
    numeric: true,
  });
  return (
    <DataTable
      caption={t("backtest:page.coverage")}
      rows={useGroupScores(performance)}
      rowKey={({ key }) => key}
      columns={[
        { id: "group", title: t("backtest:column.group"), cell: ({ name }) => name, rowHeader: true },
        {
          id: "projections",
          title: t("backtest:column.projections"),
          cell: ({ methods }) => number(methods[0]!.projections),
          sortBy: ({ methods }) => methods[0]!.projections,
          numeric: true,
        },
        {
          id: "series",
          title: t("backtest:column.series"),
          cell: ({ methods }) => number(methods[0]!.series),
          sortBy: ({ methods }) => methods[0]!.series,
          numeric: true,
        },
        held("model", t("backtest:column.heldStated")),
        held("structural", t("backtest:column.heldStructural")),
      ]}
    />
  );
}
