import type { LineSeriesOption } from "echarts/charts";
import type { MarkLineComponentOption } from "echarts/components";

/** A line without points that only carries marks: upright or level lines with their labels. Unless told otherwise they are solid and unlabelled. */
export function markSeries({ data, ...given }: MarkLineComponentOption): LineSeriesOption {
  return {
    type: "line",
    data: [],
    silent: true,
    markLine: { symbol: "none", silent: true, animation: false, label: { show: false }, ...given, data: data ?? [] },
  };
}
