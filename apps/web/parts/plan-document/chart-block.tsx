import { useMemo } from "react";
import { planCertainty, planChart, planChartOption, rowsHeight, type Surroundings, WATERFALL_FILLS } from "#io/charts";
import type { PlanWords } from "#io/language";
import type { Block } from "#model/plan";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { FillLegend } from "../../charts/fill-legend.tsx";
import type { ChartSource } from "../../charts/provenance.ts";
import { useText } from "../../reader/text.tsx";
import { chartNumbers } from "./chart-numbers.ts";

interface ChartBlockProps {
  readonly block: Extract<Block, { kind: "chart" }>;
  readonly words: PlanWords;
  readonly source: ChartSource;
  /** Start of the name of downloaded files. */
  readonly fileName: string;
}

/** A chart of a plan document, drawn as on paper, with what it says in words and its numbers as a table. */
export function ChartBlock({ block, words, source, fileName }: ChartBlockProps) {
  const text = useText();
  const { t } = text;
  const { data } = block;
  const { numbers, make } = useMemo(() => {
    const chart = planChart(data, text, words);
    return { numbers: chartNumbers(chart, text), make: (around: Surroundings) => planChartOption(chart, around, text) };
  }, [data, text, words]);
  return (
    <ChartFigure
      level={3}
      title={words.say(block.caption)}
      lead={words.say(block.alternative)}
      summary={words.say(block.alternative)}
      make={make}
      numbers={numbers}
      unit={t(data.chart === "ages" ? "plan-page:read.persons" : "charts:fte.contracted")}
      certainty={planCertainty(block.certainty, text)}
      source={source}
      name={`${fileName}-${block.id}`}
      height={data.chart === "waterfall" ? rowsHeight(numbers.rows.length) : 320}
      {...(data.chart === "waterfall" && {
        legend: (
          <FillLegend
            fills={[
              { label: t("charts:gap.widens"), fill: WATERFALL_FILLS.adds },
              { label: t("charts:gap.narrows"), fill: WATERFALL_FILLS.takes },
              { label: t("charts:gap.total"), fill: WATERFALL_FILLS.total },
            ]}
          />
        ),
      })}
    />
  );
}
