import { useMemo } from "react";
import type { Series } from "#model/scenario";
import { useText } from "../../shell/text.tsx";
import { FanFigure, gapFan, type SeriesView, supplyAndDemand } from "../projection/index.ts";
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
  const { series } = view;
  const runs = useMemo(() => ({ before, after: series }), [before, series]);
  const both = useMemo(
    () => withBefore(supplyAndDemand(series, false, words), supplyAndDemand(before, false, words), runs, words),
    [series, before, runs, words],
  );
  const gap = useMemo(
    () => withBefore([gapFan(series, false, words)], [gapFan(before, false, words)], runs, words),
    [series, before, runs, words],
  );
  return (
    <>
      <FanFigure view={view} fans={gap} kind="gap" title={t("projection:gapTitle")} lead={t("charts:bandNote")} height={300} level={3} />
      <FanFigure view={view} fans={both} kind="supply-demand" title={t("projection:supplyTitle")} height={320} level={3} />
    </>
  );
}
