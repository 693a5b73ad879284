import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { Decimals, Translator } from "#io/language";
import { amountLimits } from "./axis-limits.ts";
import { type Decal, decal } from "./bar-decal.ts";
import { blend } from "./contrast.ts";
import { amountAxis, frame, HEAD_ROOM, type Surroundings, tooltip, yearStep } from "./frame.ts";
import type { ChartOption } from "./option.ts";
import type { Palette } from "./tokens.ts";

/** One way in or out. Positive amounts stand above zero, negative below. */
export interface Flow {
  readonly label: string;
  readonly direction: "in" | "out";
  readonly amounts: readonly (number | null)[];
}

/** Flows into and out of a group, per calendar year. */
export interface FlowChartData {
  readonly years: readonly number[];
  readonly flows: readonly Flow[];
  readonly measure: string;
  readonly decimals: Decimals;
  readonly net?: { readonly label: string; readonly amounts: readonly (number | null)[] };
}

interface FlowFill {
  readonly color: string;
  readonly decal?: Decal;
  readonly borderColor: string;
  readonly borderWidth: number;
}

/** Fill of a flow: inflows in the colour of supply, outflows in that of demand, each with its own strength and pattern. */
export function flowFill(flows: readonly Flow[], index: number, palette: Palette): FlowFill {
  const flow = flows[index];
  const same = flows.slice(0, index).filter((other) => other.direction === flow?.direction).length;
  const base = palette.role[flow?.direction === "in" ? "supply" : "demand"];
  const share = [1, 0.55, 0.3, 0.75][same % 4] ?? 1;
  const color = blend(base, palette.background, share);
  const drawn = decal(same, share > 0.5 ? palette.background : base);
  return { color, ...(drawn && { decal: drawn }), borderColor: base, borderWidth: 0.5 };
}

/** Makes stacked bars around zero, one bar a year, with the net change as a line. */
export function flowOption(data: FlowChartData, around: Surroundings, words: Translator): ChartOption {
  const { palette } = around;
  const write = (value: number) => words.number(Math.abs(value), data.decimals);
  const sums = data.years.flatMap((_, i) => {
    const amounts = data.flows.map((flow) => flow.amounts[i] ?? 0);
    return [amounts.filter((x) => x > 0).reduce((a, b) => a + b, 0), amounts.filter((x) => x < 0).reduce((a, b) => a + b, 0)];
  });
  const limits = amountLimits(sums);
  const bars = data.flows.map(
    (flow, index): BarSeriesOption => ({
      type: "bar",
      name: flow.label,
      stack: "flows",
      stackStrategy: "samesign",
      barCategoryGap: "30%",
      data: flow.amounts.map((amount) => amount ?? "-"),
      itemStyle: flowFill(data.flows, index, palette),
      emphasis: { disabled: true },
    }),
  );
  const net = (label: string, amounts: readonly (number | null)[]): LineSeriesOption => ({
    type: "line",
    name: label,
    data: amounts.map((amount) => amount ?? "-"),
    symbol: "diamond",
    symbolSize: 9,
    itemStyle: { color: palette.text, borderColor: palette.background, borderWidth: 1.5 },
    lineStyle: { width: 0 },
    emphasis: { disabled: true },
    z: 5,
  });
  return {
    ...frame(around),
    grid: { left: 8, right: 12, top: HEAD_ROOM, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: {
      type: "category",
      data: data.years.map(String),
      axisLine: { onZero: true, lineStyle: { color: palette.text, width: 1.5 } },
      axisTick: { show: false },
      axisLabel: {
        color: palette.faintText,
        interval: (index: number) => index % yearStep(data.years.length, around.width) === 0,
        margin: 6,
      },
      offset: 0,
    },
    yAxis: amountAxis(data.measure, write, around, limits),
    series: [...bars, ...(data.net ? [net(data.net.label, data.net.amounts)] : [])],
    tooltip: {
      ...frame(around).tooltip,
      axisPointer: { type: "shadow", shadowStyle: { color: palette.grid, opacity: 0.5 } },
      formatter: (given) => {
        const i = (Array.isArray(given) ? given[0] : given)?.dataIndex ?? -1;
        if (data.years[i] === undefined) return "";
        const signed = (value: number | null | undefined) => (value == null ? "–" : words.signed(value, data.decimals));
        const rows = data.flows.map((flow): [string, string] => [flow.label, signed(flow.amounts[i])]);
        if (data.net) rows.push([data.net.label, signed(data.net.amounts[i])]);
        return tooltip(String(data.years[i]), rows);
      },
    },
  };
}
