import type { LineSeriesOption } from "echarts/charts";
import { blend } from "./contrast.ts";
import { fontSize, type Surroundings } from "./frame.ts";
import { LINE, type Role } from "./tokens.ts";

type PerYear = readonly (number | null)[];

/** One quantity with its uncertainty over years. */
export interface Fan {
  readonly role: Role;
  /** Written at the end of the line. */
  readonly label: string;
  readonly p10: PerYear;
  /** Left out where only the 80 % band is known. */
  readonly p25?: PerYear;
  readonly p50: PerYear;
  readonly p75?: PerYear;
  readonly p90: PerYear;
  /** Single futures, one row per draw; drawn faintly where given. */
  readonly futures?: readonly (readonly number[])[];
  /** A comparison (before a change): median and the edges of its 80 % band as thin dotted lines. */
  readonly faint?: boolean;
}

const line = (data: (number | null)[][]): LineSeriesOption => ({
  type: "line",
  data: data as [number, number][],
  // None under the pointer either: there every edge would have a dot, in a colour that says nothing.
  symbol: "none",
  silent: true,
  emphasis: { disabled: true },
});

/** Stacks an area between two quantiles on an invisible line along the lower one; `all` keeps it right below zero. */
function band(name: string, years: readonly number[], low: PerYear, high: PerYear, color: string): LineSeriesOption[] {
  const pair = years.map((year, i) => ({ year, low: low[i] ?? null, high: high[i] ?? null }));
  const stack = { stack: name, stackStrategy: "all" as const, lineStyle: { width: 0, opacity: 0 }, z: 1 };
  return [
    { ...line(pair.map((at) => [at.year, at.low])), ...stack, areaStyle: { color: "transparent", opacity: 0 } },
    {
      ...line(pair.map((at) => [at.year, at.low === null || at.high === null ? null : at.high - at.low])),
      ...stack,
      areaStyle: { color, opacity: 1 },
    },
  ];
}

/** Joins single futures into one series, with a gap between them: one element to draw instead of hundreds. */
function threads(years: readonly number[], futures: readonly (readonly number[])[], color: string): LineSeriesOption {
  const points: (number | null)[][] = [];
  for (const future of futures) {
    points.push(...years.map((year, i) => [year, future[i] ?? null]), [years.at(-1) ?? 0, null]);
  }
  return { ...line(points), connectNulls: false, lineStyle: { width: 0.7, opacity: 0.45, color }, z: 2 };
}

/** Writes a text above one point of a line. */
function named(edge: LineSeriesOption, text: string, at: number, color: string, size: number): LineSeriesOption {
  const label = { show: true, position: "top" as const, distance: 3, formatter: text, color, fontSize: size };
  const data = (edge.data as [number, number][]).map((value, i) => (i === at ? { value, label } : value));
  return { ...edge, data, showSymbol: true, showAllSymbol: true, symbol: "circle", symbolSize: 0 };
}

/** How the labels of one quantity are placed. */
export interface FanLabels {
  /** Moves the label at the end down, CSS pixels. */
  readonly shift: number;
  /** Written on the upper edge of the band, to say what the band holds. */
  readonly band?: string;
}

/** Makes the lines and bands of one quantity. */
export function fanSeries(fan: Fan, years: readonly number[], { palette, width }: Surroundings, labels: FanLabels): LineSeriesOption[] {
  const color = palette.role[fan.role];
  const style = LINE[fan.role];
  const edge = (values: PerYear): LineSeriesOption => ({
    ...line(years.map((year, i) => [year, values[i] ?? null])),
    lineStyle: { color, width: 1, type: fan.faint ? [1, 4] : style.type, opacity: fan.faint ? 0.7 : 0.8 },
    z: 3,
  });
  const last = years.length - 1;
  const median: LineSeriesOption = {
    ...line([]),
    name: fan.label,
    data: years.map((year, i) => ({
      value: [year, fan.p50[i] ?? null] as [number, number],
      ...(i === last && {
        label: {
          show: true,
          position: "right" as const,
          distance: 6,
          offset: [0, labels.shift],
          formatter: fan.label,
          color: fan.faint ? palette.faintText : color,
          fontWeight: fan.faint ? ("normal" as const) : ("bold" as const),
          fontSize: fontSize(width),
        },
        symbol: "circle",
        symbolSize: fan.faint ? 0 : 5,
      }),
    })),
    // Symbols stay on so that the label of the last point is drawn; all but the last have no size.
    showSymbol: true,
    showAllSymbol: true,
    symbol: "circle",
    symbolSize: 0,
    itemStyle: { color },
    lineStyle: fan.faint ? { color, width: 1.5, type: [2, 3], opacity: 0.9 } : { color, width: style.width, type: style.type },
    z: fan.faint ? 4 : 5,
  };
  const edges = [
    edge(fan.p10),
    labels.band ? named(edge(fan.p90), labels.band, Math.round(last * 0.75), palette.faintText, fontSize(width)) : edge(fan.p90),
  ];
  if (fan.faint) return [...edges, median];
  const shade = (share: number) => blend(color, palette.background, share);
  return [
    // Bands are see-through so that two that cross can both be followed.
    ...band(`${fan.label} 80`, years, fan.p10, fan.p90, `${color}26`),
    ...(fan.p25 && fan.p75 ? band(`${fan.label} 50`, years, fan.p25, fan.p75, `${color}33`) : []),
    ...(fan.futures ? [threads(years, fan.futures, shade(0.75))] : []),
    ...edges,
    median,
  ];
}
