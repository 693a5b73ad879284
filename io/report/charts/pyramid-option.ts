import type { EChartsCoreOption } from "echarts/core";
import type { ChartData } from "#model/plan";
import type { Labels } from "../labels.ts";
import { INK, SHADE } from "./ink.ts";

/** Persons by age: women to the left, men to the right. */
export function pyramidOption({ bars }: Extract<ChartData, { chart: "ages" }>, { text }: Labels): EChartsCoreOption {
  const axis = {
    type: "value",
    axisLabel: { color: INK, formatter: (value: number) => text.number(Math.abs(value)) },
    splitLine: { lineStyle: { color: SHADE.line } },
  };
  const side = (name: string, data: (number | null)[], color: string) => ({
    type: "bar",
    name,
    stack: "ages",
    data,
    itemStyle: { color, borderColor: INK, borderWidth: 0.5 },
    barCategoryGap: "15%",
  });
  return {
    grid: { left: 50, right: 20, top: 20, bottom: 25 },
    yAxis: { type: "category", data: bars.map(({ from, to }) => `${from}–${to}`), axisLabel: { color: INK }, axisTick: { show: false } },
    xAxis: axis,
    series: [
      side(
        text.t("plan:chart.women"),
        bars.map(({ women }) => (women === null ? null : -women)),
        SHADE.rise,
      ),
      side(
        text.t("plan:chart.men"),
        bars.map(({ men }) => men),
        SHADE.fall,
      ),
    ],
  };
}
