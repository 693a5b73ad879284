import { type Backtest, COVERAGES, type MethodScore } from "#model/analysis";
import { DataTable } from "../../controls/data-table.tsx";
import { useText } from "../../reader/text.tsx";
import { useGroupScores, useShareWithError } from "./group-scores.ts";

type Row = MethodScore & { readonly key: string; readonly group: string };

/** Proper scores of the model and of simple rules, where earlier counts were known and where not. */
export function PerformanceTable({ performance }: Pick<Backtest, "performance">) {
  const { t, number, percent } = useText();
  const withError = useShareWithError();
  const rows = useGroupScores(performance, ["all", "history"]).flatMap(({ key, name, methods }) =>
    methods.map((score): Row => ({ ...score, key: `${key} ${score.method}`, group: name })),
  );
  const ratio = (value: number | null): string => (value === null ? "–" : number(value, 2));
  return (
    <DataTable
      caption={t("backtest:page.performance")}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { id: "group", title: t("backtest:column.group"), cell: ({ group }) => group },
        { id: "method", title: t("backtest:column.method"), cell: ({ method }) => t(`backtest:method.${method}`), rowHeader: true },
        {
          id: "projections",
          title: t("backtest:column.projections"),
          cell: ({ projections }) => number(projections),
          sortBy: ({ projections }) => projections,
          numeric: true,
        },
        { id: "wis", title: t("backtest:column.wis"), cell: ({ wis }) => withError(wis, 1), sortBy: ({ wis }) => wis.mean, numeric: true },
        {
          id: "crps",
          title: t("backtest:column.crps"),
          cell: ({ crps }) => withError(crps, 1),
          sortBy: ({ crps }) => crps.mean,
          numeric: true,
        },
        ...COVERAGES.map((level, at) => ({
          id: `held${level}`,
          title: t("backtest:column.held", { level: percent(level) }),
          cell: ({ coverage }: Row) => withError(coverage[at]!),
          sortBy: ({ coverage }: Row) => coverage[at]!.mean,
          numeric: true,
        })),
        {
          id: "deviation",
          title: t("backtest:column.deviation"),
          cell: ({ deviation }) => percent(deviation.mean, 1),
          sortBy: ({ deviation }) => deviation.mean,
          numeric: true,
        },
        { id: "skill", title: t("backtest:column.skill"), cell: ({ skill }) => ratio(skill), sortBy: ({ skill }) => skill, numeric: true },
        {
          id: "againstSameGrowth",
          title: t("backtest:column.againstSameGrowth"),
          cell: ({ againstSameGrowth }) => ratio(againstSameGrowth),
          sortBy: ({ againstSameGrowth }) => againstSameGrowth,
          numeric: true,
        },
      ]}
    />
  );
}
