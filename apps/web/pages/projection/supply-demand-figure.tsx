import { useMemo } from "react";
import { FanFigure } from "../../parts/series/fan-figure.tsx";
import { supplyAndDemand } from "../../parts/series/fans.ts";
import type { SeriesView } from "../../parts/series/view.ts";
import { useText } from "../../reader/text.tsx";

/** Supply and demand with their bands. `single` draws single futures too; `title` replaces the usual one when several stand side by side. */
export function SupplyDemandFigure(props: { readonly view: SeriesView; readonly single: boolean; readonly title?: string }) {
  const { view, single, title } = props;
  const words = useText();
  const { t } = words;
  const { series } = view;
  const fans = useMemo(() => supplyAndDemand(series, single, words), [series, single, words]);
  const shown = single ? (series.futures?.supply.length ?? 0) : 0;
  return (
    <FanFigure
      view={view}
      fans={fans}
      kind="supply-demand"
      title={title ?? t("projection:supplyTitle")}
      lead={
        <>
          {t("projection:supplyLead", { fte: t(`charts:fte.${view.hours}`) })} {t(`projection:basis.${series.basis}`)}
          {shown > 0 && ` ${t("projection:futuresNote", { count: shown, draws: view.draws })}`}
        </>
      }
      height={380}
      level={title ? 3 : 2}
    />
  );
}
