import { type ReactNode, useMemo } from "react";
import { type Fan, fanOption, type Surroundings } from "#io/charts";
import { fteIn } from "#io/language";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { useText } from "../../reader/text.tsx";
import { fanNumbers, fanSummary } from "./fans.ts";
import { markedFans } from "./marked.ts";
import { useBandSentence } from "./use-band-sentence.ts";
import type { SeriesView } from "./view.ts";

interface FanFigureProps {
  readonly view: SeriesView;
  /** Keep their identity while the data are the same. */
  readonly fans: readonly Fan[];
  /** Which figure it is; the gap has a line at zero and says what its two sides mean. */
  readonly kind: "supply-demand" | "gap";
  readonly title: string;
  readonly lead?: ReactNode;
  readonly height?: number;
  readonly level?: 2 | 3;
}

/** Quantities with their bands over the years of a run: supply and demand, or the gap; one run, or two on the same axes. */
export function FanFigure({ view, fans, kind, title, lead, height = 340, level = 2 }: FanFigureProps) {
  const words = useText();
  const { t } = words;
  const { years, year, hours } = view;
  const gap = kind === "gap";
  const band = useBandSentence(view.source.datasetHash, view.series.occupation);
  const unit = fteIn(hours, words);
  const measure = t(gap ? `projection:gapAxis.${hours}` : `charts:fte.${hours}`);
  const make = useMemo(
    () => (around: Surroundings) => fanOption({ years, fans, measure, unit, year, zero: gap, decimals: "amount" }, around, words),
    [years, fans, measure, unit, year, gap, words],
  );
  return (
    <ChartFigure
      title={title}
      lead={lead}
      summary={fanSummary(fans, years, hours, words)}
      make={make}
      numbers={fanNumbers(fans, years, words)}
      unit={t(`charts:fte.${hours}`)}
      source={view.source}
      certainty={markedFans(fans, view)}
      band={band}
      name={`${view.fileName}-${kind}${hours === "worked" ? "-worked" : ""}`}
      height={height}
      level={level}
    />
  );
}
