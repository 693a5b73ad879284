import type { ChartOption } from "./option.ts";
import type { Palette } from "./tokens.ts";

/** What every chart is told about where it is drawn. */
export interface Surroundings {
  readonly palette: Palette;
  /** Width and height in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether to draw without movement. */
  readonly still: boolean;
  /** Typefaces as CSS names them; those of the web page by default. */
  readonly font?: string;
}

/** Below this width (CSS pixels) charts use smaller type and fewer labels. */
export const NARROW = 520;

/** Typefaces of the web page. */
export const FONT = "Inter, system-ui, sans-serif";

/** Room above the plot for the name of the axis and a label on a mark, CSS pixels. */
export const HEAD_ROOM = 50;
/** Room the labels of the years take below the plot, CSS pixels. */
export const FOOT_ROOM = 30;

/** Size of labels in CSS pixels. */
export const fontSize = (width: number): number => (width < NARROW ? 11 : 13);

/** What all charts share: type, ground, movement, tooltip. */
export function frame({ palette, width, still, font = FONT }: Surroundings): ChartOption {
  return {
    animation: !still,
    animationDuration: 200,
    animationDurationUpdate: 150,
    backgroundColor: "transparent",
    textStyle: { fontFamily: font, fontSize: fontSize(width), color: palette.text },
    tooltip: {
      trigger: "axis",
      confine: true,
      backgroundColor: palette.background,
      borderColor: palette.axis,
      textStyle: { color: palette.text, fontFamily: font, fontSize: 13 },
      axisPointer: { type: "line", lineStyle: { color: palette.axis, width: 1 } },
    },
  };
}

/** An axis of years, drawn as numbers so that lines, bands and single futures share it. */
export function yearAxis(years: readonly number[], { palette, width }: Surroundings) {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const step = yearStep(last - first, width);
  return {
    type: "value" as const,
    min: first,
    max: last,
    interval: step,
    splitLine: { show: false },
    axisLine: { show: true, onZero: false, lineStyle: { color: palette.axis } },
    axisTick: { show: true, lineStyle: { color: palette.axis } },
    axisLabel: { color: palette.faintText, formatter: (year: number) => String(year), hideOverlap: true, showMaxLabel: true },
    axisPointer: { snap: true, label: { show: false } },
  };
}

/** Years between labels, so that they never touch. */
export function yearStep(span: number, width: number): number {
  const room = Math.max(2, Math.floor((width - 150) / 48));
  return [1, 2, 5, 10, 20].find((step) => span / step <= room) ?? 50;
}

/** An axis of amounts. `name` says what is counted and stands above the axis. */
export function amountAxis(
  name: string,
  write: (value: number) => string,
  { palette, width }: Surroundings,
  limits: { readonly min?: number; readonly max?: number } = {},
) {
  return {
    type: "value" as const,
    name,
    nameLocation: "end" as const,
    nameGap: 26,
    nameTextStyle: { color: palette.faintText, align: "left" as const, padding: [0, 0, 0, -30], fontSize: fontSize(width) },
    splitNumber: 4,
    splitLine: { lineStyle: { color: palette.grid } },
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: palette.faintText, formatter: (value: number) => write(value) },
    ...limits,
  };
}

/** Escapes text for the tooltip, which ECharts reads as HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[sign] ?? sign);

/** Lays out a tooltip: a heading and rows of name and value. */
export function tooltip(heading: string, rows: readonly (readonly [string, string])[]): string {
  const body = rows.map(
    ([name, value]) => `<tr><td style="padding-right:12px">${escaped(name)}</td><td align="right">${escaped(value)}</td></tr>`,
  );
  return `<strong>${escaped(heading)}</strong><table>${body.join("")}</table>`;
}
