import { PAPER, planChart, planChartOption, rowsHeight } from "#io/charts";
import { drawSvg } from "#io/charts/drawing";
import type { ChartData } from "#model/plan";
import { renumber } from "../bytes/renumber.ts";
import type { Labels } from "../words/labels.ts";

/** Width of a chart in pixels. On a page of 470 points between its margins letters of 13 pixels come out as 10 points. */
const WIDTH = 600;
/** Height of a chart without rows, three of which fill a page, and of a row with a name of one line. */
const HEIGHT = 250;
const ROW = 22;

/** A chart on paper: its picture and how large it was drawn, in pixels. */
export interface PaperChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a chart as SVG for a page, the same picture as on the screen in the colours and the type of paper.
 * It reads in black and white: lines differ by dash, bars by pattern, and each has its name beside it.
 */
export function chartSvg(data: ChartData, { text, words }: Labels): PaperChart {
  const chart = planChart(data, text, words);
  const height = chart.chart === "waterfall" ? rowsHeight(chart.steps.length, ROW) : HEIGHT;
  const around = { palette: PAPER, width: WIDTH, height, still: true, font: "Libertinus Serif" };
  const drawn = drawSvg(planChartOption(chart, around, text), WIDTH, height);
  // Charts, classes and patterns are numbered over the life of the program.
  return { svg: renumber(drawn.replaceAll(/zr\d+-/g, "zr-"), /zr-cls-(\d+)/g), width: WIDTH, height };
}
