import type { PlanChart } from "#io/charts";
import type { Translator } from "#io/language";
import type { ChartNumbers } from "../../charts/chart-table.tsx";
import { fanNumbers } from "../series/fans.ts";

/** Lays out what a chart of a plan shows as a table. */
export function chartNumbers(chart: PlanChart, text: Translator): ChartNumbers {
  const { t } = text;
  switch (chart.chart) {
    case "fan":
      return fanNumbers(chart.fans, chart.years, text);
    case "waterfall":
      return {
        head: t("explain:why.what"),
        columns: [t("explain:why.middle"), t("explain:why.low"), t("explain:why.high")],
        rows: chart.steps.map((step) => ({ name: step.name, cells: [step.amount, step.low, step.high] })),
        decimals: chart.decimals,
      };
    case "ages":
      return {
        head: t("projection:age"),
        columns: [chart.labels.female, chart.labels.male],
        rows: chart.bands.map(({ from, to, female, male }) => ({ name: `${from}–${to}`, cells: [female, male] })),
        decimals: chart.decimals,
      };
  }
}
