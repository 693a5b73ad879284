import type { BarSeriesOption } from "echarts/charts";
import { decal } from "./bar-decal.ts";
import { NARROW, type Surroundings } from "./frame.ts";
import type { Palette, Role } from "./tokens.ts";

/** How a bar is filled: full, striped or hollow tell bars apart without colour. */
export interface BarFill {
  readonly role: Role;
  readonly pattern: "full" | "striped" | "hollow";
}

/** The style of a fill. */
export function barStyle({ role, pattern }: BarFill, palette: Palette) {
  const color = palette.role[role];
  const stripes = pattern === "striped" ? decal(1, palette.background) : undefined;
  return {
    color: pattern === "hollow" ? palette.background : color,
    borderColor: color,
    borderWidth: 1.5,
    ...(stripes && { decal: stripes }),
  };
}

/** One bar from one value to another. */
export interface RowBar {
  readonly from: number;
  readonly to: number;
  readonly fill: BarFill;
}

/**
 * Makes lying bars that begin where they are told, one a row: each stands on an invisible one of its own stack.
 * Several sets with different names lie over each other in the same rows.
 */
export function rowBars(name: string, bars: readonly RowBar[], palette: Palette): BarSeriesOption[] {
  const common = {
    type: "bar" as const,
    stack: name,
    stackStrategy: "all" as const,
    silent: true,
    barGap: "-100%",
    barCategoryGap: "30%",
    emphasis: { disabled: true },
  };
  return [
    { ...common, data: bars.map(({ from, to }) => Math.min(from, to)), itemStyle: { color: "transparent" } },
    { ...common, data: bars.map(({ from, to, fill }) => ({ value: Math.abs(to - from), itemStyle: barStyle(fill, palette) })) },
  ];
}

/** Room for the names of rows, CSS pixels. */
export const nameRoom = (width: number): number => Math.round(width < NARROW ? Math.min(124, width * 0.36) : Math.min(230, width * 0.26));

/** Height of the drawing of `rows` rows, CSS pixels; a row has room for a name of two lines unless told otherwise. */
export const rowsHeight = (rows: number, row = 38): number => rows * row + 84;

/** An axis of named rows, the first on top; long names are broken. */
export function rowAxis(names: readonly string[], { palette, width }: Surroundings) {
  return {
    type: "category" as const,
    data: [...names],
    inverse: true,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      color: palette.text,
      width: nameRoom(width),
      overflow: "break" as const,
      interval: 0,
      lineHeight: width < NARROW ? 13 : 15,
    },
  };
}
