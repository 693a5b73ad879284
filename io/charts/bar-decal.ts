import type { BarSeriesOption } from "echarts/charts";

/** A pattern drawn over a bar. */
export type Decal = Exclude<NonNullable<NonNullable<BarSeriesOption["itemStyle"]>["decal"]>, "none">;

/** Patterns by number, so that stacked parts differ in black-and-white print: none, slanted, dots, upright, slanted the other way. */
export function decal(index: number, color: string): Decal | undefined {
  const drawn = { color, rotation: 0, symbolSize: 1 };
  switch (index % 5) {
    case 0:
      return undefined;
    case 1:
      return { ...drawn, symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 };
    case 2:
      return {
        ...drawn,
        symbol: "circle",
        dashArrayX: [
          [6, 6],
          [0, 6, 6, 0],
        ],
        dashArrayY: [6, 0],
        symbolSize: 0.5,
      };
    case 3:
      return { ...drawn, symbol: "rect", dashArrayX: [2, 5], dashArrayY: [1, 0] };
    default:
      return { ...drawn, symbol: "rect", dashArrayX: [1, 0], dashArrayY: [1, 3], rotation: -Math.PI / 4 };
  }
}
