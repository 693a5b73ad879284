import { memo, useMemo } from "react";
import type { Series } from "#model/scenario";
import { FanFigure } from "../../parts/series/fan-figure.tsx";
import { gapFan, supplyAndDemand } from "../../parts/series/fans.ts";
import type { SeriesView } from "../../parts/series/view.ts";
import { useText } from "../../reader/text.tsx";
import { withBefore } from "./before-after.ts";

interface ResultChartProps {
  /** The run with the changes. */
  readonly view: SeriesView;
  /** The run without them. */
  readonly before: Series;
}

/** The gap, before and after on the same axes. */
export const GapChart = memo(function GapChart({ view, before }: ResultChartProps) {
  const words = useText();
  const { t } = words;
  const { series: after } = view;
  const fans = useMemo(
    () => withBefore([gapFan(after, false, words)], [gapFan(before, false, words)], { before, after }, words),
    [after, before, words],
  );
  return (
    <FanFigure view={view} fans={fans} kind="gap" title={t("projection:gapTitle")} lead={t("charts:bandNote")} height={300} level={3} />
  );
});

/** Supply and demand, likewise. */
export function BothChart({ view, before }: ResultChartProps) {
  const words = useText();
  const { series: after } = view;
  const fans = useMemo(
    () => withBefore(supplyAndDemand(after, false, words), supplyAndDemand(before, false, words), { before, after }, words),
    [after, before, words],
  );
  return <FanFigure view={view} fans={fans} kind="supply-demand" title={words.t("projection:supplyTitle")} height={320} level={3} />;
}
