import { useMemo } from "react";
import { FanFigure } from "../../parts/series/fan-figure.tsx";
import { gapFan } from "../../parts/series/fans.ts";
import type { SeriesView } from "../../parts/series/view.ts";
import { useText } from "../../reader/text.tsx";

/** The gap with its band around the line of zero. */
export function GapFigure({ view, single }: { readonly view: SeriesView; readonly single: boolean }) {
  const words = useText();
  const { t } = words;
  const fans = useMemo(() => [gapFan(view.series, single, words)], [view.series, single, words]);
  return (
    <FanFigure
      view={view}
      fans={fans}
      kind="gap"
      title={t("projection:gapTitle")}
      lead={t("projection:gapLead", { fte: t(`charts:fte.${view.hours}`) })}
    />
  );
}
