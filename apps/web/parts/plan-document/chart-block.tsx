import { useMemo } from "react";
import type { PlanWords, Translator } from "#io/language";
import type { Block, ChartData } from "#model/plan";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import type { ChartNumbers } from "../../charts/chart-table.tsx";
import { fanOption } from "../../charts/fan-option.ts";
import { FillLegend } from "../../charts/fill-legend.tsx";
import type { Surroundings } from "../../charts/frame.ts";
import type { ChartOption } from "../../charts/option.ts";
import type { ChartSource } from "../../charts/provenance.ts";
import { pyramidOption } from "../../charts/pyramid-option.ts";
import { rowsHeight } from "../../charts/row-bars.ts";
import { WATERFALL_FILLS, waterfallOption } from "../../charts/waterfall-option.ts";
import { useText } from "../../shell/text.tsx";
import { decimalsFor, largestOf } from "../series/decimals.ts";
import { ages, type DrawnChart, fan, waterfall } from "./chart-data.ts";

interface ChartBlockProps {
  readonly block: Extract<Block, { kind: "chart" }>;
  readonly words: PlanWords;
  readonly source: ChartSource;
  /** Start of the name of downloaded files. */
  readonly fileName: string;
}

/** A chart of a plan document, drawn as on the other pages, with what it says in words and its numbers as a table. */
export function ChartBlock({ block, words, source, fileName }: ChartBlockProps) {
  const text = useText();
  const { t } = text;
  const { data } = block;
  const drawn = useMemo(() => drawnChart(data, text, words), [data, text, words]);
  return (
    <ChartFigure
      level={3}
      title={words.say(block.caption)}
      lead={words.say(block.alternative)}
      summary={words.say(block.alternative)}
      make={drawn.make}
      numbers={drawn.numbers}
      unit={t(data.chart === "ages" ? "plan-page:read.persons" : "projection:contractedFte")}
      source={source}
      name={`${fileName}-${block.id}`}
      height={data.chart === "waterfall" ? rowsHeight(drawn.numbers.rows.length) : 320}
      {...(data.chart === "waterfall" && {
        legend: (
          <FillLegend
            fills={[
              { label: t("explain:why.widens"), fill: WATERFALL_FILLS.adds },
              { label: t("explain:why.narrows"), fill: WATERFALL_FILLS.takes },
              { label: t("explain:why.total"), fill: WATERFALL_FILLS.total },
            ]}
          />
        ),
      })}
    />
  );
}

function drawnChart(
  data: ChartData,
  text: Translator,
  words: PlanWords,
): { readonly make: (around: Surroundings) => ChartOption; readonly numbers: ChartNumbers } {
  switch (data.chart) {
    case "fan": {
      const decimals = decimalsFor(largestOf(data.series.flatMap(({ p50 }) => p50)));
      const { fans, numbers }: DrawnChart<"fan"> = fan(data, decimals, text);
      const measure = text.t("projection:contractedFte");
      return { numbers, make: (around) => fanOption({ years: data.years, fans, measure, decimals }, around, text) };
    }
    case "waterfall": {
      const decimals = decimalsFor(largestOf([data.start, data.end, ...data.steps.map(({ middle }) => middle)]));
      const { steps, numbers } = waterfall(data, decimals, text, words);
      const labels = { above: text.t("explain:why.short"), below: text.t("explain:why.spare") };
      const measure = text.t("explain:sure.axis");
      return { numbers, make: (around) => waterfallOption({ steps, measure, labels, decimals }, around, text) };
    }
    case "ages": {
      const decimals = decimalsFor(largestOf(data.bars.flatMap(({ women, men }) => [women, men])));
      const { bands, numbers } = ages(data, decimals, text);
      const labels = { female: text.t("plan:chart.women"), male: text.t("plan:chart.men"), suppressed: text.t("plan:value.hidden") };
      return { numbers, make: (around) => pyramidOption({ bands, labels, decimals }, around, text) };
    }
  }
}
