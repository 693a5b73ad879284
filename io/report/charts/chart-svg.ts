import { certaintyKeySvg, certifiedOption, PAPER, planCertainty, planChart, planChartOption, rowsHeight } from "#io/charts";
import { drawSvg } from "#io/charts/drawing";
import type { Block } from "#model/plan";
import { renumber } from "../bytes/renumber.ts";
import type { Labels } from "../words/labels.ts";

/** Width of a chart in pixels. On a page of 470 points between its margins letters of 13 pixels come out as 10 points. */
const WIDTH = 600;
/** Height of a chart without rows, three of which fill a page, and of a row with a name of one line. */
const HEIGHT = 250;
const ROW = 22;

/** Typeface of the page. */
const FONT = "Libertinus Serif";

/** What is drawn of a chart: its numbers, and how sure they are. */
type Drawn = Pick<Extract<Block, { kind: "chart" }>, "data" | "certainty">;

/** A chart on paper: its picture and how large it was drawn, in pixels. */
export interface PaperChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a chart as SVG for a page, the same picture as on the screen in the colours and the type of paper.
 * It reads in black and white: lines differ by dash, bars by pattern, marks of certainty by shape, and each has its name beside it.
 */
export function chartSvg({ data, certainty }: Drawn, { text, words }: Labels): PaperChart {
  const chart = planChart(data, text, words);
  const height = chart.chart === "waterfall" ? rowsHeight(chart.steps.length, ROW) : HEIGHT;
  const around = { palette: PAPER, width: WIDTH, height, still: true, font: FONT };
  const series = planCertainty(certainty, text);
  const drawn = drawSvg(certifiedOption(planChartOption(chart, around, text), series, text), WIDTH, height);
  const key = certaintyKeySvg(series, { palette: PAPER, font: FONT, size: 11, x: 8, y: height + 2, width: WIDTH - 16 }, text);
  const whole = key.height === 0 ? height : height + key.height + 4;
  // Charts, classes and patterns are numbered over the life of the program.
  const svg = renumber(drawn.replaceAll(/zr\d+-/g, "zr-"), /zr-cls-(\d+)/g);
  return { svg: withBelow(svg, key.svg, { height, whole }), width: WIDTH, height: whole };
}

/** Makes a picture higher and puts elements below what was drawn. */
function withBelow(svg: string, elements: string, { height, whole }: { readonly height: number; readonly whole: number }): string {
  if (elements === "") return svg;
  const size = (of: number) => `width="${WIDTH}" height="${of}"`;
  return svg
    .replace(size(height), size(whole))
    .replace(`viewBox="0 0 ${WIDTH} ${height}"`, `viewBox="0 0 ${WIDTH} ${whole}"`)
    .replace(/<\/svg>\s*$/, `${elements}</svg>`);
}
