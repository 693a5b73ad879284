import { useMemo } from "react";
import type { AgeBar } from "#apps/contract";
import { ageBands, pyramidOption, type Surroundings, shareFrom } from "#io/charts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { markedBy } from "../../parts/series/marked.ts";
import type { SeriesView } from "../../parts/series/view.ts";
import { useText } from "../../reader/text.tsx";

interface PyramidFigureProps {
  readonly view: SeriesView;
  readonly ages: readonly AgeBar[];
  /** Whether small numbers are hidden. */
  readonly hidden: boolean;
  /** Whether every unit has these ages. */
  readonly sameAges: boolean;
}

/** Today's staff by age and sex. */
export function PyramidFigure({ view, ages, hidden, sameAges }: PyramidFigureProps) {
  const words = useText();
  const { t, number, percent } = words;
  const bands = useMemo(() => ageBands(ages), [ages]);
  const old = shareFrom(ages, 60);
  const make = useMemo(
    () => (around: Surroundings) =>
      pyramidOption(
        {
          bands,
          labels: { female: t("projection:female"), male: t("projection:male"), suppressed: t("projection:hidden") },
          decimals: "amount",
        },
        around,
        words,
      ),
    [bands, words, t],
  );
  const total = (sex: "female" | "male") => bands.reduce((sum, band) => sum + (band[sex] ?? 0), 0);
  const most = bands.toSorted((a, b) => (b.female ?? 0) + (b.male ?? 0) - (a.female ?? 0) - (a.male ?? 0))[0];
  const summary =
    old === null || !most
      ? t("charts:summary.pyramidHidden")
      : t("charts:summary.pyramid", {
          total: number(total("female") + total("male"), "amount"),
          women: number(total("female"), "amount"),
          men: number(total("male"), "amount"),
          old: percent(old),
          band: t("charts:ages", { from: String(most.from), to: String(most.to) }),
        });
  return (
    <ChartFigure
      title={t("projection:pyramidTitle")}
      lead={
        <>
          {t("projection:pyramidLead", { year: String(view.years[0] ?? "") })}{" "}
          {old !== null && t("projection:pyramidOld", { percent: percent(old) })} {hidden && t("projection:pyramidHidden")}{" "}
          {sameAges && t("analysis:sameAges")}
        </>
      }
      summary={summary}
      make={make}
      numbers={{
        head: t("projection:age"),
        decimals: "amount",
        columns: [t("projection:female"), t("projection:male")],
        rows: bands.map((band) => ({
          name: t("charts:ages", { from: String(band.from), to: String(band.to) }),
          cells: [band.female, band.male],
          missing: t("projection:hidden"),
        })),
      }}
      unit={t("projection:persons")}
      source={view.source}
      certainty={markedBy(view, "staff")}
      name={`${view.fileName}-ages`}
    />
  );
}
