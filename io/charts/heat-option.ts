import type { Translator } from "#io/language";
import { blend, contrast } from "./contrast.ts";
import { fontSize, frame, NARROW, type Surroundings, tooltip } from "./frame.ts";
import type { ChartOption } from "./option.ts";
import { nameRoom, rowAxis } from "./row-bars.ts";
import type { Palette } from "./tokens.ts";

/** A cell of a heat map. */
export interface HeatCell {
  /** 0 to 1; null where there is nothing to take a share of. */
  readonly share: number | null;
  /** What the cell holds, in words. */
  readonly said: string;
}

/** Shares by row and column. */
export interface HeatData {
  readonly rows: readonly { readonly name: string; readonly cells: readonly HeatCell[] }[];
  readonly columns: readonly { readonly name: string; readonly title: string }[];
}

const FOOT = 30;
const HEAD = 8;
const ROW = 34;

/** Height of a heat map of so many rows, CSS pixels. */
export const heatHeight = (rows: number): number => rows * ROW + HEAD + FOOT;

/** Lightest share that is seen, so that a cell in use differs from one that is not. */
const LEAST = 0.08;

/** Colour of a share: the more that is used, the further from the ground, so that it reads in black and white too. A cell that is full is solid. */
export function heatColour(share: number | null, { surface, role }: Palette): string {
  if (share === null) return surface;
  return share >= 1 ? role.supply : blend(role.supply, surface, share <= 0 ? 0 : LEAST + (0.5 - LEAST) * share);
}

/** Makes a heat map: a cell for each row and column, with its share in per cent where there is room; full cells also have a mark. */
export function heatOption({ rows, columns }: HeatData, around: Surroundings, words: Translator): ChartOption {
  const { palette, width } = around;
  const left = nameRoom(width) + 12;
  const cell = (width - left - 8) / Math.max(1, columns.length);
  const size = Math.min(fontSize(width), Math.max(9, cell / 2.6));
  const roomy = cell >= 26;
  const inkOn = (colour: string): string =>
    contrast(palette.text, colour) >= contrast(palette.background, colour) ? palette.text : palette.background;
  const written = (share: number | null): string =>
    share === null ? "–" : roomy ? words.number(Math.floor(share * 100 + 1e-9), 0) : share >= 1 ? "●" : "";
  return {
    ...frame(around),
    grid: { left, right: 8, top: HEAD, bottom: FOOT },
    xAxis: {
      type: "category",
      data: columns.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: { color: palette.faintText, fontSize: width < NARROW ? 10 : 12, hideOverlap: true },
    },
    yAxis: {
      ...rowAxis(
        rows.map(({ name }) => name),
        around,
      ),
      splitLine: { show: false },
    },
    series: [
      {
        type: "scatter",
        symbol: "rect",
        symbolSize: [Math.max(2, cell - 2), ROW - 4],
        emphasis: { disabled: true },
        data: rows.flatMap(({ cells }, row) =>
          cells.map(({ share }, column) => {
            const colour = heatColour(share, palette);
            return {
              value: [column, row],
              itemStyle: { color: colour, opacity: 1, borderColor: palette.axis, borderWidth: share !== null && share >= 1 ? 1.5 : 0.5 },
              label: { show: true, formatter: written(share), color: inkOn(colour), fontSize: size },
            };
          }),
        ),
      },
    ],
    tooltip: {
      ...frame(around).tooltip,
      trigger: "item",
      formatter: (given) => {
        const [column, row] = ((Array.isArray(given) ? given[0] : given)?.value ?? []) as number[];
        const [found, at] = [rows[row ?? -1], columns[column ?? -1]];
        const said = found?.cells[column ?? -1]?.said;
        return found && at && said !== undefined ? tooltip(`${found.name}, ${at.title}`, [[said, ""]]) : "";
      },
    },
  };
}
