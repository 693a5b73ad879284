import { useMemo } from "react";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { fanOption } from "../../charts/fan-option.ts";
import type { Surroundings } from "../../charts/frame.ts";
import { useText } from "../../shell/text.tsx";
import { fanNumbers, fanSummary, gapFan } from "./fans.ts";
import type { SeriesView } from "./view.ts";

/** The gap with its band around the line of zero. */
export function GapFigure({ view, single }: { readonly view: SeriesView; readonly single: boolean }) {
  const words = useText();
  const { t } = words;
  const { series, years, year, decimals } = view;
  const fans = useMemo(() => [gapFan(series, single, words)], [series, single, words]);
  const make = useMemo(
    () => (around: Surroundings) => fanOption({ years, fans, measure: t("projection:gapAxis"), year, zero: true, decimals }, around, words),
    [years, fans, year, decimals, words, t],
  );
  return (
    <ChartFigure
      title={t("projection:gapTitle")}
      lead={t("projection:gapLead")}
      summary={fanSummary(fans, years, decimals, words)}
      make={make}
      numbers={fanNumbers(fans, years, decimals, words)}
      unit={t("projection:contractedFte")}
      source={view.source}
      name={`${view.fileName}-gap`}
    />
  );
}
