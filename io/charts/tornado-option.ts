import type { ScatterSeriesOption } from "echarts/charts";
import type { Decimals, Translator } from "#io/language";
import { roundStep } from "./axis-limits.ts";
import { fontSize, frame, type Surroundings, tooltip } from "./frame.ts";
import { markSeries } from "./mark-series.ts";
import type { ChartOption } from "./option.ts";
import { type BarFill, rowAxis, rowBars } from "./row-bars.ts";

/** What a group of figures does to a result when it is low and when it is high. */
export interface TornadoRow {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** Groups around a centre, largest swing first. */
export interface TornadoData {
  readonly centre: number;
  readonly rows: readonly TornadoRow[];
  readonly measure: string;
  readonly labels: { readonly low: string; readonly high: string };
  readonly decimals: Decimals;
}

/** Fills of the two ends. */
export const TORNADO_FILLS: { readonly [K in "low" | "high"]: BarFill } = {
  low: { role: "neutral", pattern: "hollow" },
  high: { role: "gap", pattern: "full" },
};

/** Makes the tornado: from the centre to where each group takes the result, with both ends written. */
export function tornadoOption(data: TornadoData, around: Surroundings, words: Translator): ChartOption {
  const { palette, width } = around;
  const size = fontSize(width);
  const { centre, rows } = data;
  const all = [centre, ...rows.flatMap((row) => [row.low, row.high])];
  // The bars show distance from the centre, so the axis need not hold zero; room at both sides is for the numbers.
  const room = (Math.max(...all) - Math.min(...all)) * (width < 520 ? 0.3 : 0.12);
  const [least, most] = [Math.min(...all) - room, Math.max(...all) + room];
  const interval = roundStep(Math.max(most - least, 1e-9) / (width < 700 ? 3 : 6));
  const write = (value: number) => words.number(value, data.decimals);
  const bars = (end: "low" | "high") =>
    rowBars(
      end,
      rows.map((row) => ({ from: centre, to: row[end], fill: TORNADO_FILLS[end] })),
      palette,
    );
  const ends = (end: "low" | "high"): ScatterSeriesOption => ({
    type: "scatter",
    silent: true,
    symbolSize: 0,
    data: rows.map((row, i) => {
      const other = row[end === "low" ? "high" : "low"];
      const right = row[end] === other ? end === "high" : row[end] > other;
      return {
        value: [row[end], i],
        label: {
          show: true,
          position: right ? ("right" as const) : ("left" as const),
          distance: 4,
          formatter: write(row[end]),
          color: palette.text,
          fontSize: size,
        },
      };
    }),
    z: 6,
  });
  return {
    ...frame(around),
    grid: { left: 8, right: 16, top: 28, bottom: 30, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    yAxis: rowAxis(
      rows.map((row) => row.name),
      around,
    ),
    xAxis: {
      type: "value",
      min: Math.floor(least / interval) * interval,
      max: Math.ceil(most / interval) * interval,
      interval,
      name: data.measure,
      nameLocation: "middle",
      nameGap: 26,
      nameTextStyle: { color: palette.faintText, fontSize: size },
      splitLine: { lineStyle: { color: palette.grid } },
      axisLabel: { color: palette.faintText, hideOverlap: true, formatter: (value: number) => words.number(value, interval < 1 ? 1 : 0) },
    },
    series: [
      ...bars("low"),
      ...bars("high"),
      ends("low"),
      ends("high"),
      markSeries({
        lineStyle: { color: palette.text, width: 1.5, type: "solid" },
        data: [
          {
            xAxis: centre,
            label: { show: true, formatter: write(centre), position: "start", color: palette.text, fontWeight: "bold", fontSize: size },
          },
        ],
      }),
    ],
    tooltip: {
      ...frame(around).tooltip,
      axisPointer: { type: "shadow", axis: "y", shadowStyle: { color: palette.grid, opacity: 0.5 } },
      formatter: (given) => {
        const row = rows[(Array.isArray(given) ? given[0] : given)?.dataIndex ?? -1];
        if (!row) return "";
        return tooltip(row.name, [
          [data.labels.low, write(row.low)],
          [data.labels.high, write(row.high)],
        ]);
      },
    },
  };
}
