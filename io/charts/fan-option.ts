import type { Decimals, Translator } from "#io/language";
import { amountLimits } from "./axis-limits.ts";
import { type Fan, fanSeries } from "./fan-series.ts";
import { amountAxis, FOOT_ROOM, fontSize, frame, HEAD_ROOM, NARROW, type Surroundings, tooltip, yearAxis } from "./frame.ts";
import { markSeries } from "./mark-series.ts";
import type { ChartOption } from "./option.ts";
import { spreadLabels } from "./spread-labels.ts";

/** Fans over the same years, on the same axes. */
export interface FanChartData {
  readonly years: readonly number[];
  readonly fans: readonly Fan[];
  /** What is counted, written above the axis. */
  readonly measure: string;
  /** Unit of the amounts, named after the year under the pointer; left out where there is none but the measure. */
  readonly unit?: string;
  /** Year to mark. */
  readonly year?: number;
  /** Draws zero as a line of its own. */
  readonly zero?: boolean;
  /** Decimals of amounts; 0 for large, 1 for small groups. */
  readonly decimals: Decimals;
}

/** Room for the labels at the right end, CSS pixels. */
const labelRoom = (fans: readonly Fan[], width: number): number => {
  const longest = Math.max(4, ...fans.map((fan) => fan.label.length));
  return Math.min(width * 0.34, longest * (width < NARROW ? 6.3 : 7.6) + 16);
};

/** Marks the chosen year with an upright line and its number above. */
const yearMark = (year: number, { palette, width }: Surroundings) => ({
  xAxis: year,
  lineStyle: { type: "solid" as const, width: 1 },
  label: { show: true, formatter: String(year), position: "end" as const, distance: 4, color: palette.text, fontSize: fontSize(width) },
});

/** Makes the fan chart: 80 % and 50 % bands, median lines with names at their ends, and single futures where given. */
export function fanOption(data: FanChartData, around: Surroundings, words: Translator): ChartOption {
  const { palette } = around;
  const write = (value: number) => words.number(value, data.decimals);
  const limits = amountLimits(data.fans.flatMap((fan) => [...fan.p10, ...fan.p90, ...(fan.futures?.flat() ?? [])]));
  const bands = data.fans.filter((fan) => !fan.faint);
  // One label says what the bands hold; it stands where nothing is drawn above it.
  const at = Math.round((data.years.length - 1) * 0.75);
  const top = bands.toSorted((a, b) => (b.p90[at] ?? 0) - (a.p90[at] ?? 0))[0];
  const ends = data.fans.map((fan) => fan.p50.at(-1) ?? null);
  const shifts = spreadLabels(ends, limits, around.height - HEAD_ROOM - FOOT_ROOM, fontSize(around.width) + 4);
  const series = data.fans.flatMap((fan, i) =>
    fanSeries(fan, data.years, around, { shift: shifts[i] ?? 0, ...(fan === top && { band: words.percent(0.8) }) }),
  );
  const marks = [
    ...(data.year === undefined ? [] : [yearMark(data.year, around)]),
    ...(data.zero ? [{ yAxis: 0, lineStyle: { type: "solid" as const, width: 1.5, color: palette.text } }] : []),
  ];
  return {
    ...frame(around),
    grid: {
      left: 8,
      right: labelRoom(data.fans, around.width),
      top: HEAD_ROOM,
      bottom: 8,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    xAxis: yearAxis(data.years, around),
    yAxis: amountAxis(data.measure, write, around, limits),
    series: [...series, markSeries({ lineStyle: { color: palette.axis }, data: marks })],
    tooltip: {
      ...frame(around).tooltip,
      formatter: (given) => {
        const at = (Array.isArray(given) ? given[0] : given)?.value;
        const i = data.years.indexOf(Array.isArray(at) ? Number(at[0]) : Number.NaN);
        if (i < 0) return "";
        const rows = data.fans.flatMap((fan): [string, string][] => {
          const [low, mid, high] = [fan.p10[i] ?? null, fan.p50[i] ?? null, fan.p90[i] ?? null];
          if (mid === null || low === null || high === null) return [[fan.label, "–"]];
          return [[fan.label, words.t("charts:medianAndBand", { median: write(mid), band: words.interval(low, high, data.decimals) })]];
        });
        return tooltip(data.unit === undefined ? String(data.years[i]) : `${data.years[i]}, ${data.unit}`, rows);
      },
    },
  };
}
