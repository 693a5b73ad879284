import { useMemo } from "react";
import { type IntervalRow, intervalsHeight, intervalsOption, type Surroundings } from "#io/charts";
import type { Backtest } from "#model/analysis";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { useCertainty } from "../../parts/series/use-certainty.ts";
import { type DatasetView, useDatasetTitle } from "../../reader/dataset.tsx";
import { NATION, REFERENCE } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { useSeriesName } from "./series-name.ts";
import { type TriedSeries, toLastCount } from "./tried-series.ts";

interface TriedFigureProps {
  readonly tried: TriedSeries;
  readonly result: Backtest;
  readonly data: DatasetView;
}

/** What was projected to the last count of a series, from each year before, beside what was counted. */
export function TriedFigure({ tried, result, data }: TriedFigureProps) {
  const words = useText();
  const { t, number, interval } = words;
  const title = useDatasetTitle();
  const seriesName = useSeriesName();
  const shown = useMemo(() => toLastCount(tried), [tried]);
  const rows = useMemo(
    () =>
      shown.map(
        ({ origin, p10, p50, p90, observed }): IntervalRow => ({
          name: words.t("backtest:page.row", { origin: String(origin) }),
          marks: [
            {
              look: "full",
              role: "supply",
              middle: p50,
              low: p10,
              high: p90,
              label: words.t("backtest:page.projected", { value: words.number(p50, "amount"), range: words.interval(p10, p90, "amount") }),
            },
            {
              look: "hollow",
              role: "neutral",
              middle: observed,
              label: words.t("backtest:page.counted", { value: words.number(observed, "amount") }),
            },
          ],
        }),
      ),
    [shown, words],
  );
  const measure = seriesName(tried.series);
  const make = useMemo(
    () => (around: Surroundings) => intervalsOption({ rows, measure, write: (value) => words.number(value) }, around),
    [rows, measure, words],
  );
  const year = String(shown[0]!.year);
  const nation = data.detail.units.find(({ kind }) => kind === "nation")?.id ?? NATION;
  const [certainty] = useCertainty(result.dataset, REFERENCE, [{ occupation: tried.occupation, unit: nation }]);
  const occupation = data.occupationName(tried.occupation);
  return (
    <ChartFigure
      title={t("backtest:page.pictureTitle", { occupation, series: measure, year })}
      lead={t("backtest:page.pictureLead")}
      summary={shown
        .map(({ origin, p10, p50, p90, observed }) =>
          t("backtest:page.summaryRow", {
            origin: String(origin),
            value: number(p50, "amount"),
            range: interval(p10, p90, "amount"),
            observed: number(observed, "amount"),
          }),
        )
        .join(" ")}
      make={make}
      height={intervalsHeight(rows)}
      numbers={{
        head: t("backtest:column.from"),
        decimals: 0,
        columns: [
          t("backtest:column.observed"),
          ...(["median", "low", "high"] as const).map((which) => t(`charts:${which}`, { what: measure })),
        ],
        rows: shown.map(({ origin, p10, p50, p90, observed }) => ({ name: String(origin), cells: [observed, p50, p10, p90] })),
      }}
      unit={measure}
      certainty={
        certainty
          ? [
              { label: t("backtest:page.projectedSeries"), shares: certainty.supply },
              { label: t("backtest:page.countedSeries"), shares: certainty.counted },
            ]
          : []
      }
      source={{
        place: `${occupation}, ${measure}`,
        dataset: title(data.detail.summary),
        datasetHash: result.dataset,
        scenario: t("shell:footer.backtest"),
        model: result.model,
        seed: result.seed,
        draws: result.draws,
      }}
      name={`backtest-${tried.series}-${tried.occupation}`}
    />
  );
}
