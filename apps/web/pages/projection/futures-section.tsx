import { Heading, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useEffect, useMemo } from "react";
import { curveOption, dotsOption, exceedance, quantileDots, type Surroundings, shareAbove } from "#io/charts";
import { chance, fteIn, sizeInHours } from "#io/language";
import { inHours } from "#model/scenario";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { Failure } from "../../controls/failure.tsx";
import { Progress } from "../../controls/progress.tsx";
import { type ModelQuestion, useModel } from "../../model-worker/index.ts";
import { useScenario } from "../../parts/scenario/use-scenario.ts";
import { gapFutures } from "../../parts/series/fans.ts";
import { markedBy } from "../../parts/series/marked.ts";
import type { SeriesView } from "../../parts/series/view.ts";
import { useText } from "../../reader/text.tsx";
import { columnsOf } from "./dot-columns.ts";

/** Dots shown: enough to see the shape, few enough to count. */
const DOTS = 50;

interface FuturesSectionProps {
  readonly view: SeriesView;
  readonly dataset: string;
  /** Id of the scenario. */
  readonly scenario: string;
  readonly seed: number;
  readonly threshold: number;
  readonly onThreshold: (threshold: number) => void;
}

/**
 * How sure the shortage of one year is: dots and a cumulative curve over every draw.
 * The server sends summaries and a few draws; the model in the browser makes all of them, the same numbers.
 */
export function FuturesSection({ view, dataset, scenario: scenarioId, seed, threshold, onThreshold }: FuturesSectionProps) {
  const words = useText();
  const { t, number, percent } = words;
  const { series, years, year, draws, noise, hours } = view;
  const { scenario, error, retry } = useScenario(scenarioId);
  const model = useModel(dataset, series.occupation);
  const question = useMemo(
    (): ModelQuestion | null =>
      scenario && {
        scenario,
        occupation: series.occupation,
        units: [series.unit],
        to: years.at(-1) ?? 0,
        seed,
        draws,
        futures: draws,
        noise,
      },
    [scenario, series.occupation, series.unit, years, seed, draws, noise],
  );
  const { ask } = model;
  useEffect(() => {
    if (question) ask("futures", question);
  }, [question, ask]);
  const lane = model.lane("futures");
  const answer = lane.settled ? lane.answer?.series.find((one) => one.unit === series.unit) : undefined;
  const futures = useMemo(() => answer && inHours(answer, hours)?.futures, [answer, hours]);
  const at = years.indexOf(year);
  const gaps = useMemo(() => (futures ? gapFutures(futures).map((gap) => gap[at] ?? 0) : null), [futures, at]);
  const probability = series.shortageProbability[at] ?? 0;
  const failure = error ?? model.error ?? (lane.failure && new Error(lane.failure.message));
  return (
    <section aria-labelledby="futures" className="fs-section">
      <Heading level={2} data-size="sm" id="futures">
        {t("projection:futuresTitle", { year: String(year) })}
      </Heading>
      <Paragraph>{t("projection:futuresLead", { draws, year: String(year), chance: chance(probability, words) })}</Paragraph>
      {failure && <Failure error={failure} onRetry={error ? retry : model.retry} />}
      {!failure && !gaps && <Progress label={t("projection:model.working")} share={lane.progress} />}
      {gaps && (
        <div className="fs-pair">
          <DotsFigure view={view} gaps={gaps} />
          <CurveFigure
            view={view}
            gaps={gaps}
            threshold={threshold}
            controls={
              <Textfield
                type="number"
                data-size="sm"
                label={t("projection:curveThreshold", { fte: fteIn(hours, words) })}
                value={String(threshold)}
                step={Math.max(...gaps.map(Math.abs)) < 20 ? 0.5 : 5}
                onChange={(event) => onThreshold(Number(event.target.value) || 0)}
              />
            }
            answer={t("projection:curveAnswer", {
              sizeInHours: sizeInHours(number(threshold, "amount"), hours, words),
              chance: chance(shareAbove(gaps, threshold), words),
              percent: percent(shareAbove(gaps, threshold)),
            })}
          />
        </div>
      )}
    </section>
  );
}

function DotsFigure({ view, gaps }: { readonly view: SeriesView; readonly gaps: readonly number[] }) {
  const words = useText();
  const { t, number } = words;
  const { year, hours } = view;
  const values = useMemo(() => quantileDots(gaps, DOTS), [gaps]);
  const make = useMemo(
    () => (around: Surroundings) =>
      dotsOption(
        {
          values,
          measure: t(`projection:dotsAxis.${hours}`),
          labels: { short: t("projection:dotsShort"), enough: t("projection:dotsEnough") },
          decimals: "amount",
        },
        around,
        words,
      ),
    [values, hours, words, t],
  );
  return (
    <ChartFigure
      level={3}
      title={t("projection:dotsTitle", { dots: DOTS })}
      lead={t("projection:dotsLead")}
      summary={t("charts:summary.dots", { year: String(year), dots: DOTS, short: values.filter((value) => value > 0).length })}
      make={make}
      numbers={{
        head: t(`projection:dotsAxis.${hours}`),
        decimals: 0,
        columns: [t("projection:dotsCount")],
        rows: columnsOf(values).map(({ from, to, count }) => ({
          name: t("projection:dotsColumn", { from: number(from, "amount"), to: number(to, "amount") }),
          cells: [count],
        })),
      }}
      unit={t(`charts:fte.${hours}`)}
      source={view.source}
      certainty={markedBy(view, "gap")}
      name={`${view.fileName}-futures-${year}`}
      height={300}
    />
  );
}

function CurveFigure(props: {
  readonly view: SeriesView;
  readonly gaps: readonly number[];
  readonly threshold: number;
  readonly controls: React.ReactNode;
  readonly answer: string;
}) {
  const { view, gaps, threshold, controls, answer } = props;
  const words = useText();
  const { t, percent, number } = words;
  const { year, hours } = view;
  const make = useMemo(
    () => (around: Surroundings) =>
      curveOption(
        {
          values: gaps,
          measure: t(`projection:dotsAxis.${hours}`),
          probability: t("projection:curveProbability"),
          threshold,
          decimals: "amount",
        },
        around,
        words,
      ),
    [gaps, threshold, hours, words, t],
  );
  const curve = exceedance(gaps);
  const twentieths = Array.from({ length: 21 }, (_, i) => curve[Math.min(curve.length - 1, Math.round((i / 20) * (curve.length - 1)))]);
  return (
    <ChartFigure
      level={3}
      title={t("projection:curveTitle")}
      lead={<span role="status">{answer}</span>}
      controls={controls}
      summary={t("charts:summary.curve", {
        year: String(year),
        sizeInHours: sizeInHours(number(threshold, "amount"), hours, words),
        percent: percent(shareAbove(gaps, threshold)),
      })}
      make={make}
      numbers={{
        head: t("projection:curveThreshold", { fte: fteIn(hours, words) }),
        decimals: 2,
        columns: [t("projection:curveProbability")],
        rows: twentieths.flatMap((point) => (point ? [{ name: number(point[0], 1), cells: [point[1]] }] : [])),
      }}
      unit={t(`charts:fte.${hours}`)}
      source={view.source}
      certainty={markedBy(view, "gap")}
      name={`${view.fileName}-curve-${year}`}
      height={300}
    />
  );
}
