import { useMemo } from "react";
import type { Series } from "#model/scenario";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { fanOption } from "../../charts/fan-option.ts";
import type { Surroundings } from "../../charts/frame.ts";
import { useText } from "../../shell/text.tsx";
import { fanNumbers, fanSummary, gapFan, type SeriesView, supplyAndDemand } from "../projection/index.ts";
import { withBefore } from "./before-after.ts";

interface ResultChartsProps {
  /** The run with the changes. */
  readonly view: SeriesView;
  /** The run without them. */
  readonly before: Series;
}

/** Supply and demand, and the gap, before and after on the same axes. */
export function ResultCharts({ view, before }: ResultChartsProps) {
  const words = useText();
  const { t } = words;
  const { series, years, year, decimals } = view;
  const runs = useMemo(() => ({ before, after: series }), [before, series]);
  const both = useMemo(
    () => withBefore(supplyAndDemand(series, false, words), supplyAndDemand(before, false, words), runs, words),
    [series, before, runs, words],
  );
  const gap = useMemo(
    () => withBefore([gapFan(series, false, words)], [gapFan(before, false, words)], runs, words),
    [series, before, runs, words],
  );
  const makeBoth = useMemo(
    () => (around: Surroundings) => fanOption({ years, fans: both, measure: t("projection:contractedFte"), year, decimals }, around, words),
    [years, both, year, decimals, words, t],
  );
  const makeGap = useMemo(
    () => (around: Surroundings) =>
      fanOption({ years, fans: gap, measure: t("projection:gapAxis"), year, zero: true, decimals }, around, words),
    [years, gap, year, decimals, words, t],
  );
  return (
    <>
      <ChartFigure
        title={t("projection:gapTitle")}
        lead={t("charts:bandNote")}
        summary={fanSummary(gap, years, decimals, words)}
        make={makeGap}
        numbers={fanNumbers(gap, years, decimals, words)}
        unit={t("projection:contractedFte")}
        source={view.source}
        name={`${view.fileName}-gap`}
        height={300}
        level={3}
      />
      <ChartFigure
        title={t("projection:supplyTitle")}
        summary={fanSummary(both, years, decimals, words)}
        make={makeBoth}
        numbers={fanNumbers(both, years, decimals, words)}
        unit={t("projection:contractedFte")}
        source={view.source}
        name={`${view.fileName}-supply-demand`}
        height={320}
        level={3}
      />
    </>
  );
}
