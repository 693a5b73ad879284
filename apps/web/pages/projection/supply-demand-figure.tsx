import { useMemo } from "react";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { fanOption } from "../../charts/fan-option.ts";
import type { Surroundings } from "../../charts/frame.ts";
import { useText } from "../../shell/text.tsx";
import { fanNumbers, fanSummary, supplyAndDemand } from "./fans.ts";
import type { SeriesView } from "./view.ts";

/** Supply and demand with their bands. `single` draws single futures too; `title` replaces the usual one when several stand side by side. */
export function SupplyDemandFigure(props: { readonly view: SeriesView; readonly single: boolean; readonly title?: string }) {
  const { view, single, title } = props;
  const words = useText();
  const { t } = words;
  const { series, years, year, decimals } = view;
  const fans = useMemo(() => supplyAndDemand(series, single, words), [series, single, words]);
  const make = useMemo(
    () => (around: Surroundings) => fanOption({ years, fans, measure: t("projection:contractedFte"), year, decimals }, around, words),
    [years, fans, year, decimals, words, t],
  );
  const shown = single ? (series.futures?.supply.length ?? 0) : 0;
  return (
    <ChartFigure
      title={title ?? t("projection:supplyTitle")}
      lead={
        <>
          {t("projection:supplyLead")} {t(`projection:basis.${series.basis}`)}
          {shown > 0 && ` ${t("projection:futuresNote", { count: shown, draws: view.draws })}`}
        </>
      }
      summary={fanSummary(fans, years, decimals, words)}
      make={make}
      numbers={fanNumbers(fans, years, decimals, words)}
      unit={t("projection:contractedFte")}
      source={view.source}
      name={`${view.fileName}-supply-demand`}
      height={380}
      level={title ? 3 : 2}
    />
  );
}
