import { Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMemo, useRef } from "react";
import { rowsHeight, type Surroundings, WATERFALL_FILLS, waterfallOption } from "#io/charts";
import { factorName, whySentences } from "#io/language";
import type { Decomposition } from "#model/analysis";
import { useAnalysis } from "../../../api/use-analysis.ts";
import { ChartFigure } from "../../../charts/chart-figure.tsx";
import { FillLegend } from "../../../charts/fill-legend.tsx";
import { AnalysisProgress } from "../../../controls/analysis-progress.tsx";
import { Answer } from "../../../controls/answer.tsx";
import { markedBy } from "../../../parts/series/marked.ts";
import type { SeriesView } from "../../../parts/series/view.ts";
import { useText } from "../../../reader/text.tsx";

import { useSeen } from "./use-seen.ts";
import { waterfallSteps, worthDrawing } from "./waterfall-steps.ts";

interface WhySectionProps {
  readonly view: SeriesView;
  /** Id of the scenario. */
  readonly scenario: string;
}

/** Why the gap changes from the first year to the chosen one: sentences, a waterfall and its table. Asked of the server once it comes into view. */
export function WhySection({ view, scenario }: WhySectionProps) {
  const { t } = useText();
  const { series, years, year, draws, source } = view;
  const section = useRef<HTMLElement>(null);
  const seen = useSeen(section);
  const first = years[0] ?? year;
  const { occupation, unit } = series;
  const request = useMemo(
    () => ({
      dataset: source.datasetHash,
      scenario,
      draws,
      seed: source.seed,
      question: { kind: "decomposition" as const, occupation, unit, year },
    }),
    [source, scenario, draws, occupation, unit, year],
  );
  const analysis = useAnalysis(seen && year > first ? request : null);
  return (
    <section ref={section} aria-labelledby="why" className="fs-section">
      <Heading level={2} data-size="sm" id="why">
        {t("explain:why.title")}
      </Heading>
      {year > first ? (
        <AnalysisProgress analysis={analysis} label={t("explain:why.working")} />
      ) : (
        <Paragraph>{t("explain:why.sameYear", { from: String(first) })}</Paragraph>
      )}
      {analysis.result && <Explained result={analysis.result} view={view} />}
    </section>
  );
}

function Explained({ result, view }: { readonly result: Decomposition; readonly view: SeriesView }) {
  const words = useText();
  const { t, number, signed, interval } = words;
  const years = { from: String(result.from), to: String(result.to) };
  const steps = useMemo(() => waterfallSteps(result, words), [result, words]);
  const make = useMemo(
    () => (around: Surroundings) =>
      waterfallOption(
        {
          steps: steps.filter(worthDrawing(steps)),
          measure: t("charts:gap.axis"),
          labels: { above: t("charts:gap.short"), below: t("charts:gap.spare") },
          decimals: "amount",
        },
        around,
        words,
      ),
    [steps, words, t],
  );
  const told = steps
    .filter((step) => step.kind === "step")
    .map((step) =>
      step.low === null || step.high === null
        ? t("explain:why.stepAlone", { name: step.name, effect: signed(step.amount, "amount") })
        : t("explain:why.step", {
            name: step.name,
            effect: signed(step.amount, "amount"),
            band: interval(step.low, step.high, "amount"),
          }),
    );
  const meanings = [
    ...result.effects.map(({ factor }) => factorName(factor, words)),
    { name: t("analysis:rest.name"), meaning: t("analysis:rest.meaning") },
  ];
  return (
    <>
      <Answer sentences={whySentences(result, words)} />
      <ChartFigure
        level={3}
        title={t("explain:why.chartTitle", years)}
        lead={t("explain:why.lead")}
        summary={t("explain:why.summary", {
          ...years,
          start: number(result.start.p50, "amount"),
          end: number(result.end.p50, "amount"),
          steps: told.join(" "),
        })}
        make={make}
        height={rowsHeight(steps.filter(worthDrawing(steps)).length)}
        legend={
          <FillLegend
            fills={[
              { label: t("charts:gap.widens"), fill: WATERFALL_FILLS.adds },
              { label: t("charts:gap.narrows"), fill: WATERFALL_FILLS.takes },
              { label: t("charts:gap.total"), fill: WATERFALL_FILLS.total },
            ]}
          />
        }
        numbers={{
          head: t("explain:why.what"),
          columns: [t("explain:why.middle"), t("explain:why.low"), t("explain:why.high")],
          rows: steps.map((step) => ({ name: step.name, cells: [step.amount, step.low, step.high] })),
          decimals: "amount",
        }}
        unit={t("charts:fte.contracted")}
        source={view.source}
        certainty={markedBy(view, "gap")}
        name={`${view.fileName}-why-${result.to}`}
      />
      <Details data-size="sm">
        <Details.Summary>{t("explain:why.meanings")}</Details.Summary>
        <Details.Content>
          <dl className="fs-meanings">
            {meanings.map(({ name, meaning }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Details.Content>
      </Details>
    </>
  );
}
