import type { EChartsCoreOption } from "echarts/core";
import type { ChartData } from "#model/plan";
import type { Labels } from "../labels.ts";
import { INK, SHADE } from "./ink.ts";

/** Steps from one figure to another, top to bottom, so that names have room. Steps too small to see are put together at the end. */
export function waterfallOption(
  { start, steps, end }: Extract<ChartData, { chart: "waterfall" }>,
  { text, words }: Labels,
): EChartsCoreOption {
  const rows: { name: string; from: number; to: number; label: string; color: string }[] = [];
  const add = (name: string, from: number, to: number, change: boolean): void => {
    const value = change ? to - from : to;
    rows.push({
      name,
      from,
      to,
      label: words.value({ kind: "number", value, unit: change ? "change" : "fte" }),
      color: change ? (to > from ? SHADE.rise : SHADE.fall) : SHADE.whole,
    });
  };
  add(text.t("plan:chart.start"), 0, start, false);
  let at = start;
  for (const { factor, middle } of steps) {
    add(words.value({ kind: "name", of: "factor", id: factor }), at, at + middle, true);
    at += middle;
  }
  add(text.t("plan:chart.end"), 0, end, false);
  return {
    grid: { left: 150, right: 50, top: 5, bottom: 22 },
    yAxis: {
      type: "category",
      inverse: true,
      data: rows.map(({ name }) => name),
      axisLabel: { color: INK, interval: 0, fontSize: 10 },
      axisTick: { show: false },
    },
    xAxis: {
      type: "value",
      axisLabel: { color: INK, formatter: (value: number) => text.number(value) },
      splitLine: { lineStyle: { color: SHADE.line } },
    },
    series: [
      {
        type: "custom",
        encode: { x: [1, 2], y: 0 },
        data: rows.map(({ from, to }, i) => [i, Math.min(from, to), Math.max(from, to)]),
        renderItem: (_: unknown, api: CustomApi) => {
          const row = rows[api.value(0)]!;
          const [x0, y] = api.coord([api.value(1), api.value(0)]);
          const [x1] = api.coord([api.value(2), api.value(0)]);
          const height = api.size([0, 1])[1]! * 0.6;
          return {
            type: "group",
            children: [
              {
                type: "rect",
                shape: { x: x0, y: y! - height / 2, width: Math.max(1, x1! - x0!), height },
                style: { fill: row.color, stroke: INK, lineWidth: 0.5 },
              },
              {
                type: "text",
                style: {
                  text: row.label,
                  x: x1! + 4,
                  y,
                  fill: INK,
                  textVerticalAlign: "middle",
                  fontSize: 10,
                  fontFamily: "Libertinus Serif",
                },
              },
            ],
          };
        },
      },
    ],
  };
}

interface CustomApi {
  value(dimension: number): number;
  coord(data: readonly number[]): number[];
  size(data: readonly number[]): number[];
}
