import { BarChart, CustomChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import type { ChartData } from "#model/plan";
import type { Labels } from "../labels.ts";
import { renumber } from "../renumber.ts";
import { fanOption } from "./fan-option.ts";
import { pyramidOption } from "./pyramid-option.ts";
import { waterfallOption } from "./waterfall-option.ts";

use([LineChart, BarChart, CustomChart, GridComponent, LabelLayout, SVGRenderer]);

/** Size of a chart in points; a page is 595 wide, less its margins. */
export const CHART_SIZE = { width: 480, height: 210 } as const;

function optionOf(data: ChartData, labels: Labels): EChartsCoreOption {
  switch (data.chart) {
    case "fan":
      return fanOption(data, labels);
    case "waterfall":
      return waterfallOption(data, labels);
    case "ages":
      return pyramidOption(data, labels);
  }
}

/** Draws a chart as SVG, readable in black and white: lines differ by dash, bars by shade, each with its name beside it. */
export function chartSvg(data: ChartData, labels: Labels): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...CHART_SIZE });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: "Libertinus Serif", fontSize: 11 }, ...optionOf(data, labels) });
    // Charts and classes are numbered over the life of the program.
    return renumber(chart.renderToSVGString().replaceAll(/zr\d+-/g, "zr-"), /zr-cls-(\d+)/g);
  } finally {
    // A chart that is not disposed of keeps the process alive.
    chart.dispose();
  }
}
