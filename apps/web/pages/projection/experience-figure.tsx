import { useMemo } from "react";
import { experienceOption, type Surroundings } from "#io/charts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { markedBy } from "../../parts/series/marked.ts";
import type { SeriesView } from "../../parts/series/view.ts";
import { useText } from "../../reader/text.tsx";

/** Experienced and new staff, which add up to supply. */
export function ExperienceFigure({ view }: { readonly view: SeriesView }) {
  const words = useText();
  const { t, number } = words;
  const { series, years } = view;
  const experienced = series.measures.experiencedSupply.p50;
  const fresh = useMemo(
    () =>
      series.measures.supply.p50.map((all, i) => {
        const old = experienced[i] ?? null;
        return all === null || old === null ? null : all - old;
      }),
    [series, experienced],
  );
  const make = useMemo(
    () => (around: Surroundings) =>
      experienceOption(
        {
          years,
          experienced,
          fresh,
          labels: { experienced: t("projection:experienced"), fresh: t("projection:fresh") },
          measure: t("charts:fte.contracted"),
          decimals: "amount",
        },
        around,
        words,
      ),
    [years, experienced, fresh, words, t],
  );
  const write = (value: number | null | undefined) => (value == null ? t("shell:table.missing") : number(value, "amount"));
  return (
    <ChartFigure
      title={t("projection:experienceTitle")}
      lead={t("projection:experienceLead")}
      summary={t("charts:summary.experience", {
        first: String(years[0] ?? ""),
        last: String(years.at(-1) ?? ""),
        start: write(experienced[0]),
        end: write(experienced.at(-1)),
        freshStart: write(fresh[0]),
        freshEnd: write(fresh.at(-1)),
      })}
      make={make}
      numbers={{
        head: t("charts:year"),
        decimals: "amount",
        columns: [t("projection:experienced"), t("projection:fresh")],
        rows: years.map((year, i) => ({ name: String(year), cells: [experienced[i] ?? null, fresh[i] ?? null] })),
      }}
      unit={t("charts:fte.contracted")}
      source={view.source}
      certainty={markedBy(view, "supply")}
      name={`${view.fileName}-experience`}
    />
  );
}
