import { useMemo } from "react";
import { type IntervalRow, intervalsHeight, intervalsOption, type SeriesCertainty, type Surroundings } from "#io/charts";
import type { IntakeItem } from "#model/analysis";
import { ChartFigure } from "../../../charts/chart-figure.tsx";
import type { ChartSource } from "../../../charts/provenance.ts";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";

interface IntakeFigureProps {
  /** Occupations with an answer. */
  readonly items: readonly IntakeItem[];
  readonly data: DatasetView;
  readonly source: ChartSource;
  readonly certainty: readonly SeriesCertainty[];
  readonly name: string;
}

/** Students a year needed, with their interval, beside those planned; one row an occupation. */
export function IntakeFigure({ items, data, source, certainty, name }: IntakeFigureProps) {
  const words = useText();
  const { t } = words;
  const shown = useMemo(
    () =>
      items
        .flatMap(({ occupation, needed, planned }) => (needed === null || planned === null ? [] : [{ occupation, needed, planned }]))
        .toSorted((a, b) => b.needed.p50 - b.planned - (a.needed.p50 - a.planned)),
    [items],
  );
  const rows = useMemo(
    () =>
      shown.map(({ occupation, needed, planned }): IntervalRow => {
        const { number, interval } = words;
        return {
          name: data.occupationName(occupation),
          marks: [
            {
              look: "full",
              role: "measure",
              middle: needed.p50,
              low: needed.p10,
              high: needed.p90,
              label: words.t("what-it-takes:places.needed", {
                value: number(needed.p50, "amount"),
                range: interval(needed.p10, needed.p90, "amount"),
              }),
            },
            {
              look: "hollow",
              role: "neutral",
              middle: planned,
              label: words.t("what-it-takes:places.planned", { value: number(planned, "amount") }),
            },
          ],
        };
      }),
    [shown, data, words],
  );
  const make = useMemo(
    () => (around: Surroundings) =>
      intervalsOption({ rows, measure: words.t("what-it-takes:places.pictureAxis"), write: (value) => words.number(value) }, around),
    [rows, words],
  );
  const summary = shown.map(({ occupation, needed, planned }) =>
    t("what-it-takes:places.summary", {
      occupation: data.occupationName(occupation),
      needed: words.number(needed.p50, "amount"),
      range: words.interval(needed.p10, needed.p90, "amount"),
      planned: words.number(planned, "amount"),
    }),
  );
  return (
    <ChartFigure
      title={t("what-it-takes:places.pictureTitle")}
      lead={t("what-it-takes:places.pictureLead")}
      summary={summary.join(" ")}
      make={make}
      height={intervalsHeight(rows)}
      numbers={{
        head: t("what-it-takes:places.occupation"),
        decimals: "amount",
        columns: [
          t("remedy:places.columnPlanned"),
          ...(["median", "low", "high"] as const).map((which) => t(`charts:${which}`, { what: t("remedy:places.columnNeeded") })),
        ],
        rows: shown.map(({ occupation, needed, planned }) => ({
          name: data.occupationName(occupation),
          cells: [planned, needed.p50, needed.p10, needed.p90],
        })),
      }}
      unit={t("what-it-takes:places.pictureAxis")}
      certainty={certainty}
      source={source}
      name={name}
    />
  );
}
