import type { LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { Decimals, Translator } from "#io/language";
import { roundStep } from "./axis-limits.ts";
import { fontSize, frame, NARROW, type Surroundings, tooltip } from "./frame.ts";
import { markSeries } from "./mark-series.ts";
import type { ChartOption } from "./option.ts";
import { type BarFill, rowAxis, rowBars } from "./row-bars.ts";

/** One step of a waterfall, or a total that stands on zero. */
export interface WaterfallStep {
  readonly name: string;
  readonly kind: "total" | "step";
  /** The amount itself for a total, what it adds for a step. */
  readonly amount: number;
  /** 80 % interval of the amount; null where it has none. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A way from one amount to another. */
export interface WaterfallData {
  readonly steps: readonly WaterfallStep[];
  readonly measure: string;
  /** Says what the thin lines hold, beside the measure where there is room. */
  readonly band?: string;
  readonly labels: { readonly above: string; readonly below: string };
  readonly decimals: Decimals;
}

/** Fills of a waterfall: what adds, what takes away, and the totals. */
export const WATERFALL_FILLS: { readonly [K in "adds" | "takes" | "total"]: BarFill } = {
  adds: { role: "gap", pattern: "full" },
  takes: { role: "supply", pattern: "striped" },
  total: { role: "neutral", pattern: "hollow" },
};

/** Where a step is drawn. */
interface Placed extends WaterfallStep {
  /** Where the bar begins and ends, and where its interval does. */
  readonly from: number;
  readonly to: number;
  readonly bandLow: number;
  readonly bandHigh: number;
}

/** Places steps one after another: each begins where the one before ended, totals at zero. */
export function placeSteps(steps: readonly WaterfallStep[]): Placed[] {
  let at = 0;
  return steps.map((step) => {
    const from = step.kind === "total" ? 0 : at;
    at = from + step.amount;
    return { ...step, from, to: at, bandLow: from + (step.low ?? step.amount), bandHigh: from + (step.high ?? step.amount) };
  });
}

/** Gives the limits of an amount axis that holds all values and zero, at round numbers. */
function limits(values: readonly number[], ticks: number) {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const interval = roundStep(Math.max(high - low, 1e-9) / ticks);
  return { min: Math.floor(low / interval) * interval, max: Math.ceil(high / interval) * interval, interval };
}

/** Makes the waterfall as lying bars, read from the top: to the right adds, to the left takes away; a thin line is the 80 % interval of each. */
export function waterfallOption(data: WaterfallData, around: Surroundings, words: Translator): ChartOption {
  const { palette, width } = around;
  const size = fontSize(width);
  const placed = placeSteps(data.steps);
  const axis = limits(
    placed.flatMap((step) => [step.from, step.to, step.bandLow, step.bandHigh]),
    width < 700 ? 3 : 6,
  );
  const written = (step: WaterfallStep) =>
    step.kind === "total" ? words.number(step.amount, data.decimals) : words.signed(step.amount, data.decimals);
  const fill = (step: WaterfallStep) => WATERFALL_FILLS[step.kind === "total" ? "total" : step.amount < 0 ? "takes" : "adds"];
  const thin: LineSeriesOption = { type: "line", silent: true, showSymbol: false, emphasis: { disabled: true } };
  const joints = placed.slice(0, -1).flatMap(
    (step, i) =>
      [
        [step.to, i],
        [step.to, i + 1],
        ["-", i + 1],
      ] as [number, number][],
  );
  // An amount without an interval gets no line: a line of no length would say that it is sure.
  const bands = placed.flatMap((step, i) =>
    step.bandLow === step.bandHigh
      ? []
      : ([
          [step.bandLow, i],
          [step.bandHigh, i],
          ["-", i],
        ] as [number, number][]),
  );
  const ends: ScatterSeriesOption = {
    type: "scatter",
    silent: true,
    symbolSize: 0,
    data: placed.map((step, i) => ({
      value: [Math.max(step.from, step.to, step.bandHigh), i],
      label: {
        show: true,
        position: "right" as const,
        distance: 4,
        formatter: written(step),
        color: palette.text,
        fontWeight: "bold" as const,
        fontSize: size,
      },
    })),
    z: 6,
  };
  // The rows run downwards, so a line starts at the top.
  const side = (formatter: string, align: "left" | "right", padding: number[]) => ({
    xAxis: 0,
    label: { show: true, formatter, position: "start" as const, align, padding, color: palette.faintText, fontSize: size },
  });
  return {
    ...frame(around),
    grid: { left: 8, right: 52, top: 28, bottom: 30, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    yAxis: rowAxis(
      placed.map((step) => step.name),
      around,
    ),
    xAxis: {
      type: "value",
      ...axis,
      name: data.band && width >= NARROW ? `${data.measure} (${data.band})` : data.measure,
      nameLocation: "middle",
      nameGap: 26,
      nameTextStyle: { color: palette.faintText, fontSize: size },
      splitLine: { lineStyle: { color: palette.grid } },
      axisLabel: {
        color: palette.faintText,
        hideOverlap: true,
        formatter: (value: number) => words.number(value, axis.interval < 1 ? 1 : 0),
      },
    },
    series: [
      ...rowBars(
        "steps",
        placed.map((step) => ({ from: step.from, to: step.to, fill: fill(step) })),
        palette,
      ),
      { ...thin, data: joints, lineStyle: { color: palette.axis, width: 1, type: [2, 2] }, z: 1 },
      // A light edge keeps the interval in sight where it crosses its bar.
      { ...thin, data: bands, lineStyle: { color: palette.background, width: 4 }, z: 4 },
      {
        ...thin,
        data: bands,
        lineStyle: { color: palette.text, width: 1.5 },
        showSymbol: true,
        symbol: "rect",
        symbolSize: [1.5, 9],
        itemStyle: { color: palette.text },
        z: 5,
      },
      ends,
      markSeries({
        lineStyle: { color: palette.text, width: 1.5, type: "solid" },
        data: [
          side(`${data.labels.above} →`, "left", [0, 0, 0, 8]),
          ...(axis.min < 0 ? [side(`← ${data.labels.below}`, "right", [0, 8, 0, 0])] : []),
        ],
      }),
    ],
    tooltip: {
      ...frame(around).tooltip,
      axisPointer: { type: "shadow", axis: "y", shadowStyle: { color: palette.grid, opacity: 0.5 } },
      formatter: (given) => {
        const step = placed[(Array.isArray(given) ? given[0] : given)?.dataIndex ?? -1];
        if (!step) return "";
        const { low, high } = step;
        const band = low === null || high === null ? "" : words.t("charts:interval80", { band: words.interval(low, high, data.decimals) });
        return tooltip(step.name, [[written(step), band]]);
      },
    },
  };
}
