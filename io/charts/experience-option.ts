import type { LineSeriesOption } from "echarts/charts";
import type { Decimals, Translator } from "#io/language";
import { amountLimits } from "./axis-limits.ts";
import { blend } from "./contrast.ts";
import { amountAxis, fontSize, frame, HEAD_ROOM, NARROW, type Surroundings, tooltip, yearAxis } from "./frame.ts";
import type { ChartOption } from "./option.ts";

/** Experienced and new staff over years; the two add up to supply. */
export interface ExperienceChartData {
  readonly years: readonly number[];
  readonly experienced: readonly (number | null)[];
  readonly fresh: readonly (number | null)[];
  readonly labels: { readonly experienced: string; readonly fresh: string };
  readonly measure: string;
  readonly decimals: Decimals;
}

/** Makes two stacked areas: experienced staff below, new staff on top, named inside the chart. */
export function experienceOption(data: ExperienceChartData, around: Surroundings, words: Translator): ChartOption {
  const { palette, width } = around;
  const write = (value: number) => words.number(value, data.decimals);
  const total = data.years.map((_, i) => (data.experienced[i] ?? 0) + (data.fresh[i] ?? 0));
  const room = Math.min(
    width * 0.34,
    Math.max(data.labels.experienced.length, data.labels.fresh.length) * (width < NARROW ? 6.3 : 7.6) + 14,
  );
  const base = palette.role.supply;
  const area = (values: readonly (number | null)[], label: string, share: number, dash: "solid" | number[]): LineSeriesOption => ({
    type: "line",
    name: label,
    stack: "staff",
    silent: true,
    showSymbol: true,
    showAllSymbol: true,
    symbol: "circle",
    symbolSize: 0,
    itemStyle: { color: base },
    lineStyle: { color: base, width: 2, type: dash },
    areaStyle: { color: blend(base, palette.background, share), opacity: 1 },
    emphasis: { disabled: true },
    labelLayout: { moveOverlap: "shiftY" },
    data: data.years.map((year, i) => ({
      value: [year, values[i] ?? null] as [number, number],
      ...(i === data.years.length - 1 && {
        label: {
          show: true,
          position: "right" as const,
          formatter: label,
          color: base,
          fontWeight: "bold" as const,
          fontSize: fontSize(width),
        },
      }),
    })),
  });
  return {
    ...frame(around),
    grid: { left: 8, right: room, top: HEAD_ROOM, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: yearAxis(data.years, around),
    yAxis: amountAxis(data.measure, write, around, amountLimits(total)),
    series: [area(data.experienced, data.labels.experienced, 0.35, "solid"), area(data.fresh, data.labels.fresh, 0.12, [6, 4])],
    tooltip: {
      ...frame(around).tooltip,
      formatter: (given) => {
        const at = (Array.isArray(given) ? given[0] : given)?.value;
        const i = data.years.indexOf(Array.isArray(at) ? Number(at[0]) : Number.NaN);
        if (i < 0) return "";
        const amount = (value: number | null | undefined) => (value == null ? "–" : write(value));
        return tooltip(String(data.years[i]), [
          [data.labels.fresh, amount(data.fresh[i])],
          [data.labels.experienced, amount(data.experienced[i])],
        ]);
      },
    },
  };
}
