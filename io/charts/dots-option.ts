import type { ScatterSeriesOption } from "echarts/charts";
import type { Decimals, Translator } from "#io/language";
import { roundStep } from "./axis-limits.ts";
import { fontSize, frame, type Surroundings } from "./frame.ts";
import { pile } from "./futures.ts";
import { markSeries } from "./mark-series.ts";
import type { ChartOption } from "./option.ts";

/** Futures of one year as dots. */
export interface DotsData {
  /** One value per dot: the gap in that future. */
  readonly values: readonly number[];
  readonly measure: string;
  readonly labels: { readonly short: string; readonly enough: string };
  readonly decimals: Decimals;
}

/** Makes the dot plot: filled dots are futures with a shortage, hollow dots futures without. */
export function dotsOption(data: DotsData, around: Surroundings, words: Translator): ChartOption {
  const { palette, width } = around;
  const low = Math.min(0, ...data.values);
  const high = Math.max(0, ...data.values);
  const columns = Math.max(8, Math.min(24, Math.floor(width / 28)));
  const step = roundStep(Math.max(high - low, 1e-9) / columns);
  const dots = pile(data.values, step);
  const top = Math.max(4, ...dots.map((dot) => dot.height + 1));
  const min = Math.floor(low / step) * step;
  const max = Math.ceil(high / step) * step;
  const size = Math.max(4, Math.min(14, ((width - 40) / Math.max(1, (max - min) / step)) * 0.8, 190 / top));
  const part = (short: boolean): ScatterSeriesOption => ({
    type: "scatter",
    name: short ? data.labels.short : data.labels.enough,
    symbol: "circle",
    symbolSize: size,
    silent: true,
    data: dots.filter((dot) => dot.value > 0 === short).map((dot) => [dot.centre, dot.height + 0.5]),
    itemStyle: short
      ? { color: palette.role.gap, opacity: 1 }
      : { color: palette.background, borderColor: palette.role.supply, borderWidth: 1.5, opacity: 1 },
  });
  const side = (formatter: string, position: "end", align: "left" | "right", padding: number[]) => ({
    xAxis: 0,
    label: { show: true, formatter, position, align, padding, color: palette.faintText, fontSize: fontSize(width) },
  });
  return {
    ...frame(around),
    tooltip: { show: false },
    grid: { left: 16, right: 20, top: 30, bottom: 28, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: {
      type: "value",
      min,
      max,
      name: data.measure,
      nameLocation: "middle",
      nameGap: 26,
      nameTextStyle: { color: palette.faintText, fontSize: fontSize(width) },
      splitLine: { show: false },
      axisLine: { show: true, onZero: false, lineStyle: { color: palette.axis } },
      axisLabel: { color: palette.faintText, hideOverlap: true, formatter: (value: number) => words.number(value, step < 1 ? 1 : 0) },
    },
    yAxis: { type: "value", min: 0, max: top, show: false },
    series: [
      part(false),
      part(true),
      markSeries({
        lineStyle: { color: palette.text, width: 1.5, type: "solid" },
        data: [
          ...(max > 0 ? [side(`${data.labels.short} →`, "end", "left", [0, 0, 0, 8])] : []),
          ...(min < 0 ? [side(`← ${data.labels.enough}`, "end", "right", [0, 8, 0, 0])] : []),
        ],
      }),
    ],
  };
}
