import type { LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { roundStep } from "./axis-limits.ts";
import { fontSize, frame, type Surroundings } from "./frame.ts";
import { markSeries } from "./mark-series.ts";
import type { ChartOption, ChartSeries } from "./option.ts";
import type { Role } from "./tokens.ts";

/** One thing on a row: a dot with its interval, a hollow dot, or a bar from zero. */
export interface IntervalMark {
  readonly look: "full" | "hollow" | "bar";
  readonly role: Role;
  readonly middle: number;
  /** Ends of the 80 % interval; left out where there is none. */
  readonly low?: number;
  readonly high?: number;
  /** Written beside the mark. */
  readonly label: string;
}

/** A named row with its marks, one below the other. */
export interface IntervalRow {
  readonly name: string;
  readonly marks: readonly IntervalMark[];
}

/** Rows on one axis of amounts. */
export interface IntervalsData {
  readonly rows: readonly IntervalRow[];
  readonly measure: string;
  /** Whether the line of zero is drawn through. */
  readonly zero?: boolean;
  readonly write: (value: number) => string;
}

/** Height of a row's name and of each of its marks, CSS pixels. */
const NAME = 26;
const MARK = 24;
/** Room below the rows for the axis and its name, and above them. */
const FOOT = 56;
const HEAD = 8;

const heightOf = (row: IntervalRow): number => NAME + MARK * row.marks.length + 8;

/** Height that shows every row, CSS pixels. */
export const intervalsHeight = (rows: readonly IntervalRow[]): number => HEAD + FOOT + rows.reduce((sum, row) => sum + heightOf(row), 0);

interface Placed {
  readonly mark: IntervalMark;
  readonly y: number;
}

/**
 * Makes rows of dots with intervals, every mark labelled where it stands. Names stand above their marks, so that a narrow screen
 * keeps its whole width for the picture. The axis holds zero.
 */
export function intervalsOption(data: IntervalsData, around: Surroundings): ChartOption {
  const { palette, width } = around;
  const ends = data.rows.flatMap((row) => row.marks.flatMap(({ low, middle, high }) => [low ?? middle, middle, high ?? middle]));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = roomForLabels(data.rows, low, high, width);
  const step = roundStep(Math.max(room - low, 1e-9) / Math.max(2, Math.min(6, Math.floor(width / 90))));
  const [min, max] = [Math.floor(low / step) * step, Math.ceil(room / step - 1e-9) * step];
  const names: { y: number; name: string }[] = [];
  const marks: Placed[] = [];
  let y = 0;
  for (const row of data.rows) {
    const top = y;
    names.push({ y: top + NAME / 2, name: row.name });
    marks.push(...row.marks.map((mark, i) => ({ mark, y: top + NAME + MARK * (i + 0.5) })));
    y += heightOf(row);
  }
  return {
    ...frame(around),
    tooltip: { show: false },
    grid: { ...SIDES, top: HEAD, bottom: FOOT },
    xAxis: {
      type: "value",
      min,
      max,
      interval: step,
      name: data.measure,
      nameLocation: "middle",
      nameGap: 30,
      nameTextStyle: { color: palette.faintText, fontSize: fontSize(width) },
      axisLine: { show: true, onZero: false, lineStyle: { color: palette.axis } },
      splitLine: { lineStyle: { color: palette.grid } },
      axisLabel: { color: palette.faintText, hideOverlap: true, formatter: (value: number) => data.write(value) },
    },
    yAxis: { type: "value", min: 0, max: Math.max(1, y), inverse: true, show: false },
    series: [
      nameSeries(names, min, around),
      ...marks.flatMap((placed) => markOf(placed, around, { min, max })),
      ...(data.zero ? [markSeries({ lineStyle: { color: palette.text, width: 1.5 }, data: [{ xAxis: 0 }] })] : []),
    ],
  };
}

/** Space left and right of the plot, and width of a letter in a label, CSS pixels. */
const SIDES = { left: 12, right: 16 } as const;
const LETTER = 6.6;
/** Width of a letter as a share of its size. */
const LETTER_OF_SIZE = 0.56;
/** Space between a mark and its label, and around the label, CSS pixels. */
const APART = 9;
const AROUND = 3;

const endsOf = ({ look, low, middle, high }: IntervalMark): readonly [number, number] =>
  look === "bar" ? [Math.min(0, middle), Math.max(0, middle)] : [low ?? middle, high ?? middle];

/** Whether a label stands to the right of its mark: where bars end, and where there is more room than on the left. */
const onRight = (mark: IntervalMark, low: number, high: number): boolean => {
  const [from, to] = endsOf(mark);
  return mark.look === "bar" || high - to >= from - low;
};

/** How far the axis must reach for the labels on the right to stay inside it; at most two and a half times the values. */
function roomForLabels(rows: readonly IntervalRow[], low: number, high: number, width: number): number {
  const plot = Math.max(1, width - SIDES.left - SIDES.right);
  const wanted = rows.flatMap((row) =>
    row.marks.flatMap((mark) => {
      if (!onRight(mark, low, high)) return [];
      const text = Math.min(0.6, (mark.label.length * LETTER + 16) / plot);
      return [low + (endsOf(mark)[1] - low) / (1 - text)];
    }),
  );
  return Math.max(high, ...wanted);
}

/**
 * Writes a label so that it stays inside the picture: where the line of the mark leaves it too little room (CSS pixels), what stands in brackets
 * goes to a line of its own.
 */
function fitted(label: string, room: number, size: number): string {
  return label.length * size * LETTER_OF_SIZE <= room ? label : label.replace(/ (?=\()/, "\n");
}

function nameSeries(names: readonly { y: number; name: string }[], min: number, { palette, width }: Surroundings): ScatterSeriesOption {
  return {
    type: "scatter",
    symbolSize: 0,
    silent: true,
    data: names.map(({ y, name }) => ({
      value: [min, y],
      label: {
        show: true,
        position: "right",
        distance: 0,
        formatter: name,
        backgroundColor: palette.background,
        color: palette.text,
        fontWeight: "bold",
        fontSize: fontSize(width),
        width: width - 32,
        overflow: "truncate",
      },
    })),
  };
}

/** Width of a bar and of an interval's line, CSS pixels. */
const THICK = { bar: 14, full: 4, hollow: 2 } as const;

function markOf({ mark, y }: Placed, { palette, width }: Surroundings, { min, max }: { min: number; max: number }): ChartSeries[] {
  const color = palette.role[mark.role];
  const [from, to] = endsOf(mark);
  const line: LineSeriesOption = {
    type: "line",
    showSymbol: false,
    silent: true,
    data: [
      [from, y],
      [to, y],
    ],
    lineStyle: {
      color,
      width: THICK[mark.look],
      cap: mark.look === "bar" ? "butt" : "round",
      type: mark.look === "hollow" ? [2, 4] : "solid",
    },
    z: 3,
  };
  const dot: ScatterSeriesOption = {
    type: "scatter",
    silent: true,
    symbol: "circle",
    symbolSize: mark.look === "bar" ? 0 : 11,
    data: [[mark.middle, y]],
    itemStyle:
      mark.look === "hollow" ? { color: palette.background, borderColor: color, borderWidth: 2, opacity: 1 } : { color, opacity: 1 },
    z: 4,
  };
  const right = onRight(mark, min, max);
  const pixels = (width - SIDES.left - SIDES.right) / (max - min);
  const room = (right ? (max - to) * pixels + SIDES.right : (from - min) * pixels + SIDES.left) - APART - 2 * AROUND;
  const text: ScatterSeriesOption = {
    type: "scatter",
    silent: true,
    symbolSize: 0,
    data: [[right ? to : from, y]],
    label: {
      show: true,
      position: right ? "right" : "left",
      distance: APART,
      formatter: fitted(mark.label, room, fontSize(width)),
      lineHeight: fontSize(width) + 1,
      color: palette.text,
      fontSize: fontSize(width),
      backgroundColor: palette.background,
      padding: [1, AROUND],
    },
    z: 5,
  };
  return mark.look !== "bar" && from === to ? [dot, text] : [line, dot, text];
}
