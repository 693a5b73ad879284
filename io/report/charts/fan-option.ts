import type { EChartsCoreOption } from "echarts/core";
import type { ChartData } from "#model/plan";
import type { Labels } from "../labels.ts";
import { INK, SHADE } from "./ink.ts";

const DASHES = ["solid", [6, 3], [2, 2], [8, 2, 2, 2]] as const;
/** Edge of a band that is not filled: bands that lie on each other must be told apart, also in black and white. */
const EDGE = { color: INK, width: 0.8, opacity: 0.7 } as const;

/** Lines of medians in their 80 % bands: the first band is filled, the others have edges in the dashes of their line. */
export function fanOption({ years, series, unit }: Extract<ChartData, { chart: "fan" }>, { text, words }: Labels): EChartsCoreOption {
  return {
    grid: { left: 50, right: 90, top: 15, bottom: 25 },
    xAxis: {
      type: "category",
      data: years.map(String),
      boundaryGap: false,
      axisLabel: { color: INK },
      axisLine: { lineStyle: { color: INK } },
    },
    yAxis: {
      type: "value",
      scale: true,
      axisLabel: {
        color: INK,
        formatter: (value: number) => words.value({ kind: "number", value, unit: unit === "fte" ? "count" : unit }),
      },
      splitLine: { lineStyle: { color: SHADE.line } },
    },
    series: series.flatMap(({ name, p10, p50, p90 }, i) => [
      ...(i === 0
        ? [
            { type: "line", stack: "band", data: p10, symbol: "none", lineStyle: { opacity: 0 }, silent: true },
            {
              type: "line",
              stack: "band",
              data: p90.map((high, at) => high - p10[at]!),
              symbol: "none",
              lineStyle: { opacity: 0 },
              areaStyle: { color: SHADE.band, opacity: 0.6 },
              silent: true,
            },
          ]
        : [p10, p90].map((data) => ({
            type: "line",
            data,
            symbol: "none",
            lineStyle: { ...EDGE, type: DASHES[i % DASHES.length] },
            silent: true,
          }))),
      {
        type: "line",
        data: p50,
        symbol: "none",
        lineStyle: { color: INK, width: 1.6, type: DASHES[i % DASHES.length] },
        endLabel: { show: true, formatter: text.t(`plan:series.${name}`), color: INK, fontSize: 11 },
        labelLayout: { moveOverlap: "shiftY" },
      },
    ]),
  };
}
