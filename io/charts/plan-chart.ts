import { atStart, type PlanWords, type Translator } from "#io/language";
import type { ChartCertainty, ChartData } from "#model/plan";
import type { SeriesCertainty } from "./certainty-mark.ts";
import { type FanChartData, fanOption } from "./fan-option.ts";
import type { Fan } from "./fan-series.ts";
import type { Surroundings } from "./frame.ts";
import type { ChartOption } from "./option.ts";
import { type PyramidData, pyramidOption } from "./pyramid-option.ts";
import { type WaterfallData, type WaterfallStep, waterfallOption } from "./waterfall-option.ts";

/** A chart of a plan document in the reader's words, ready to be drawn on paper and screen alike. */
export type PlanChart =
  | ({ readonly chart: "fan" } & FanChartData)
  | ({ readonly chart: "waterfall" } & WaterfallData)
  | ({ readonly chart: "ages" } & PyramidData);

const ROLES = { supply: "supply", demand: "demand", gap: "gap", residual: "measure" } as const;

/** Puts the numbers of a plan's chart into words. */
export function planChart(data: ChartData, text: Translator, words: PlanWords): PlanChart {
  const { t } = text;
  switch (data.chart) {
    case "fan":
      return {
        chart: "fan",
        years: data.years,
        fans: data.series.map(({ name, ...band }): Fan => ({ role: ROLES[name], label: t(`plan:series.${name}`), ...band })),
        measure: t("charts:fte.contracted"),
        decimals: "amount",
      };
    case "waterfall":
      return {
        chart: "waterfall",
        steps: waterfallSteps(data, text, words),
        measure: t("charts:gap.axis"),
        band: t("charts:gap.band"),
        labels: { above: t("charts:gap.short"), below: t("charts:gap.spare") },
        decimals: "amount",
      };
    case "ages":
      return {
        chart: "ages",
        bands: data.bars.map(({ from, to, women, men }) => ({ from, to, female: women, male: men })),
        labels: { female: t("plan:chart.women"), male: t("plan:chart.men"), suppressed: t("plan:value.hidden") },
        decimals: "amount",
      };
  }
}

function waterfallSteps(
  { start, steps, end }: Extract<ChartData, { chart: "waterfall" }>,
  { t }: Translator,
  words: PlanWords,
): WaterfallStep[] {
  const total = (name: string, amount: number): WaterfallStep => ({ name, kind: "total", amount, low: null, high: null });
  return [
    total(t("plan:chart.start"), start),
    ...steps.map(
      ({ factor, low, middle, high }): WaterfallStep => ({
        name: atStart(words.value({ kind: "name", of: "factor", id: factor })),
        kind: "step",
        amount: middle,
        low,
        high,
      }),
    ),
    total(t("plan:chart.end"), end),
  ];
}

/** Names the series whose certainty a plan's chart tells. */
export const planCertainty = (certainty: readonly ChartCertainty[], { t }: Translator): SeriesCertainty[] =>
  certainty.map(({ series, shares, known }) => ({ label: series === null ? null : t(`plan:series.${series}`), shares, known }));

/** Makes the options of a plan's chart for where it is drawn. */
export function planChartOption(chart: PlanChart, around: Surroundings, text: Translator): ChartOption {
  switch (chart.chart) {
    case "fan":
      return fanOption(chart, around, text);
    case "waterfall":
      return waterfallOption(chart, around, text);
    case "ages":
      return pyramidOption(chart, around, text);
  }
}
