import type { Decimals, Translator } from "#io/language";
import { roundStep } from "./axis-limits.ts";
import { fontSize, frame, HEAD_ROOM, type Surroundings, tooltip } from "./frame.ts";
import { exceedance, shareAbove } from "./futures.ts";
import type { ChartOption } from "./option.ts";

/** The probability that the gap exceeds any threshold, in one year. */
export interface CurveData {
  /** The gap in every future. */
  readonly values: readonly number[];
  /** The same before a change, drawn faintly. */
  readonly before?: readonly number[];
  readonly measure: string;
  /** Name of the vertical axis. */
  readonly probability: string;
  /** Threshold to mark. */
  readonly threshold: number;
  readonly decimals: Decimals;
}

/** Makes the cumulative curve with the chosen threshold marked. */
export function curveOption(data: CurveData, around: Surroundings, words: Translator): ChartOption {
  const { palette, width } = around;
  const all = [...data.values, ...(data.before ?? []), 0, data.threshold];
  const step = roundStep(Math.max(Math.max(...all) - Math.min(...all), 1e-9) / 6);
  const min = Math.floor(Math.min(...all) / step) * step;
  const max = Math.ceil(Math.max(...all) / step) * step;
  const points = (values: readonly number[]) => [[min, 1], ...exceedance(values), [max, 0]];
  const at = shareAbove(data.values, data.threshold);
  const common = { type: "line" as const, step: "end" as const, showSymbol: false, silent: true, emphasis: { disabled: true } };
  return {
    ...frame(around),
    grid: { left: 8, right: 20, top: HEAD_ROOM, bottom: 28, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: {
      type: "value",
      min,
      max,
      interval: step,
      name: data.measure,
      nameLocation: "middle",
      nameGap: 26,
      nameTextStyle: { color: palette.faintText, fontSize: fontSize(width) },
      splitLine: { show: false },
      axisLine: { show: true, onZero: false, lineStyle: { color: palette.axis } },
      axisLabel: { color: palette.faintText, hideOverlap: true, formatter: (value: number) => words.number(value, step < 1 ? 1 : 0) },
    },
    yAxis: {
      type: "value",
      min: 0,
      max: 1,
      interval: 0.2,
      name: data.probability,
      nameTextStyle: { color: palette.faintText, align: "left", padding: [0, 0, 0, -30], fontSize: fontSize(width) },
      axisLabel: { color: palette.faintText, formatter: (share: number) => words.percent(share) },
      nameGap: 26,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: palette.grid } },
    },
    series: [
      ...(data.before
        ? [{ ...common, data: points(data.before), lineStyle: { color: palette.role.neutral, width: 1.5, type: [2, 3] } }]
        : []),
      {
        ...common,
        data: points(data.values),
        lineStyle: { color: palette.role.gap, width: 2.5 },
        markLine: {
          symbol: "none",
          silent: true,
          animation: false,
          lineStyle: { color: palette.text, type: "dashed", width: 1.5 },
          label: {
            show: true,
            position: "end",
            color: palette.text,
            fontWeight: "bold",
            fontSize: fontSize(width),
            formatter: words.percent(at),
          },
          data: [{ xAxis: data.threshold }],
        },
      },
    ],
    tooltip: {
      ...frame(around).tooltip,
      formatter: (given) => {
        const point = (Array.isArray(given) ? given.at(-1) : given)?.value;
        const x = Array.isArray(point) ? Number(point[0]) : 0;
        return tooltip(words.t("charts:moreThan", { amount: words.number(x, data.decimals) }), [
          [data.probability, words.percent(shareAbove(data.values, x))],
        ]);
      },
    },
  };
}
