import type { Translator } from "#io/language";
import type { Certainty } from "#model/vocabulary";
import { type CertaintyMark, certaintyMarks, type SeriesCertainty } from "./certainty-mark.ts";
import { CERTAINTY_SHAPES, SHAPE_SIZE } from "./certainty-shapes.ts";
import { escaped } from "./frame.ts";
import type { ChartOption } from "./option.ts";

/** Size of a mark at the end of a line, CSS pixels. */
const AT_END = 10;

/**
 * Puts the mark of every series into any chart: at the end of a line that has its name there, and in the tooltip beside its words.
 * What a chart cannot carry inside stands in the key below it.
 */
export function certifiedOption(option: ChartOption, series: readonly SeriesCertainty[], words: Translator): ChartOption {
  const marks = certaintyMarks(series, words);
  if (marks.length === 0) return option;
  const certaintyOf = new Map(marks.flatMap(({ labels, certainty }) => labels.map((label) => [label, certainty] as const)));
  const { series: drawn = [], tooltip } = option;
  return {
    ...option,
    series: [drawn].flat().map((one) => withEndMark(one, certaintyOf)),
    ...(tooltip !== undefined && { tooltip: withRows(tooltip, marks) }),
  };
}

type Tooltip = NonNullable<ChartOption["tooltip"]>;
type Series = Extract<NonNullable<ChartOption["series"]>, readonly unknown[]>[number];

/** Gives the point that carries the name of a line the shape of its certainty. */
function withEndMark(series: Series, certaintyOf: ReadonlyMap<string, Certainty>): Series {
  const certainty = certaintyOf.get(String(series.name));
  if (certainty === undefined || series.type !== "line") return series;
  const data = (series.data ?? []).map((point) =>
    isNamed(point)
      ? { ...point, symbol: `path://${CERTAINTY_SHAPES[certainty]}`, symbolSize: AT_END, symbolOffset: [AT_END / 2 + 1, 0] }
      : point,
  );
  return { ...series, data } as Series;
}

const isNamed = (point: unknown): point is { readonly label: object } => typeof point === "object" && point !== null && "label" in point;

/** Adds the marks below what a tooltip says. */
function withRows(tooltip: Tooltip, marks: readonly CertaintyMark[]): Tooltip {
  const [own] = [tooltip].flat();
  if (typeof own?.formatter !== "function") return tooltip;
  const { formatter } = own;
  const rows = marks.map(({ certainty, words, labels }) => {
    const shape = `<svg width="9" height="9" viewBox="0 0 ${SHAPE_SIZE} ${SHAPE_SIZE}"><path d="${CERTAINTY_SHAPES[certainty]}" fill="currentColor"/></svg>`;
    return `<div style="font-size:12px;max-width:320px;white-space:normal">${shape} ${escaped([...labels.slice(0, MOST_NAMED), words].join(", "))}</div>`;
  });
  return {
    ...own,
    formatter: (params, ticket) => {
      const said = formatter(params, ticket, () => undefined);
      return typeof said === "string" && said !== "" ? `${said}${rows.join("")}` : said;
    },
  };
}

/** Series named in a tooltip beside one mark; all are in the key. */
const MOST_NAMED = 4;
