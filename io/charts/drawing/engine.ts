import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import type { ChartOption } from "../option.ts";

use([LineChart, BarChart, ScatterChart, GridComponent, TooltipComponent, MarkLineComponent, AriaComponent, LabelLayout, SVGRenderer]);

/** Starts a chart in an element. The caller calls `dispose()` when the element goes away. */
export function startChart(element: HTMLElement): EChartsType {
  return init(element, null, { renderer: "svg" });
}

/**
 * Draws a chart as an SVG text of a given size, apart from the page: for downloads that look the same whatever the screen.
 * Sizes in CSS pixels.
 */
export function drawSvg(option: ChartOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
