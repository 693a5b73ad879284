import { useMemo } from "react";
import { type IntervalRow, intervalsHeight, intervalsOption, type SeriesCertainty, type Surroundings } from "#io/charts";
import type { Portfolio } from "#model/analysis";
import type { Summary } from "#model/projection";
import { ChartFigure } from "../../../charts/chart-figure.tsx";
import type { ChartSource } from "../../../charts/provenance.ts";
import { useText } from "../../../reader/text.tsx";

interface GapFigureProps {
  readonly outcomes: Portfolio["goals"];
  readonly nameOf: (goal: number) => string;
  readonly source: ChartSource;
  readonly certainty: readonly SeriesCertainty[];
}

/** The gap of every goal before and after, with its interval, on one axis around zero. */
export function GapFigure({ outcomes, nameOf, source, certainty }: GapFigureProps) {
  const words = useText();
  const { t } = words;
  const rows = useMemo(() => {
    const values = (gap: Summary) => ({ value: words.number(gap.p50, "amount"), range: words.interval(gap.p10, gap.p90, "amount") });
    return outcomes.map(({ goal, gapBefore, gapAfter }): IntervalRow => {
      const ends = (gap: Summary) => ({ middle: gap.p50, low: gap.p10, high: gap.p90 });
      return {
        name: nameOf(goal),
        marks: [
          { look: "hollow", role: "neutral", ...ends(gapBefore), label: words.t("cheapest-measures:answer.gapBefore", values(gapBefore)) },
          { look: "full", role: "gap", ...ends(gapAfter), label: words.t("cheapest-measures:answer.gapAfter", values(gapAfter)) },
        ],
      };
    });
  }, [outcomes, nameOf, words]);
  const make = useMemo(
    () => (around: Surroundings) =>
      intervalsOption(
        {
          rows,
          measure: words.t("cheapest-measures:answer.gapAxis"),
          zero: true,
          write: (value) => words.number(value, value % 1 === 0 ? 0 : 1),
        },
        around,
      ),
    [rows, words],
  );
  const columns = (["gapBefore", "gapAfter"] as const).flatMap((which) => {
    const what = t(which === "gapBefore" ? "remedy:answer.before" : "remedy:answer.after");
    return (["median", "low", "high"] as const).map((part) => t(`charts:${part}`, { what }));
  });
  return (
    <ChartFigure
      title={t("cheapest-measures:answer.gapTitle")}
      lead={t("cheapest-measures:answer.gapLead")}
      summary={outcomes
        .map(({ goal, gapBefore, gapAfter }) =>
          t("cheapest-measures:answer.gapSummary", {
            goal: nameOf(goal),
            before: words.number(gapBefore.p50, "amount"),
            after: words.number(gapAfter.p50, "amount"),
            range: words.interval(gapAfter.p10, gapAfter.p90, "amount"),
          }),
        )
        .join(" ")}
      make={make}
      height={intervalsHeight(rows)}
      numbers={{
        head: t("remedy:answer.goal"),
        decimals: "amount",
        columns,
        rows: outcomes.map(({ goal, gapBefore: a, gapAfter: b }) => ({
          name: nameOf(goal),
          cells: [a.p50, a.p10, a.p90, b.p50, b.p10, b.p90],
        })),
      }}
      unit={t("charts:fte.contracted")}
      certainty={certainty}
      source={source}
      name="framsyn-measures-gap"
    />
  );
}
