import { useMemo } from "react";
import { rowsHeight, type Surroundings, TORNADO_FILLS, tornadoOption } from "#io/charts";
import { figureGroupName } from "#io/language";
import { ChartFigure } from "../../../charts/chart-figure.tsx";
import { FillLegend } from "../../../charts/fill-legend.tsx";
import { markedBy } from "../../../parts/series/marked.ts";
import type { SeriesView } from "../../../parts/series/view.ts";
import { useText } from "../../../reader/text.tsx";
import type { UnitSensitivity } from "./unit-sensitivity.ts";

/** Groups drawn; the rest are in the table. */
const DRAWN = 10;

interface TornadoFigureProps {
  readonly unit: UnitSensitivity;
  readonly view: SeriesView;
}

/** Where each group of figures takes the gap from its centre, largest swing on top. */
export function TornadoFigure({ unit, view }: TornadoFigureProps) {
  const words = useText();
  const { t, number } = words;
  const { centre, groups } = unit;
  const year = String(view.year);
  const rows = useMemo(
    () => groups.map((group) => ({ name: figureGroupName(group.group, words).name, low: group.low, high: group.high })),
    [groups, words],
  );
  const drawn = rows.slice(0, DRAWN);
  const make = useMemo(
    () => (around: Surroundings) =>
      tornadoOption(
        {
          centre,
          rows: rows.slice(0, DRAWN),
          measure: t("charts:gap.axis"),
          labels: { low: t("explain:sure.low"), high: t("explain:sure.high") },
          decimals: "amount",
        },
        around,
        words,
      ),
    [centre, rows, words, t],
  );
  const [largest, ...others] = drawn;
  return (
    <ChartFigure
      level={3}
      title={t("explain:sure.chartTitle", { year })}
      lead={
        <>
          {t("explain:sure.chartLead")} {drawn.length < rows.length && t("explain:sure.shown", { n: drawn.length, total: rows.length })}
        </>
      }
      summary={t("explain:sure.summary", {
        centre: number(centre, "amount"),
        largest: largest?.name ?? "",
        low: number(Math.min(largest?.low ?? centre, largest?.high ?? centre), "amount"),
        high: number(Math.max(largest?.low ?? centre, largest?.high ?? centre), "amount"),
        next: words.list(others.slice(0, 3).map((row) => row.name)),
      })}
      make={make}
      height={rowsHeight(drawn.length)}
      legend={
        <FillLegend
          fills={[
            { label: t("explain:sure.low"), fill: TORNADO_FILLS.low },
            { label: t("explain:sure.high"), fill: TORNADO_FILLS.high },
          ]}
        />
      }
      numbers={{
        head: t("explain:sure.group"),
        columns: [t("explain:sure.low"), t("explain:sure.high"), t("explain:sure.firstPercent"), t("explain:sure.totalPercent")],
        rows: groups.map((group, i) => ({
          name: rows[i]?.name ?? group.group,
          cells: [group.low, group.high, 100 * group.first.value, 100 * group.total.value],
        })),
        decimals: "amount",
      }}
      unit={t("charts:fte.contracted")}
      source={view.source}
      certainty={markedBy(view, "gap")}
      name={`${view.fileName}-sensitivity-${view.year}`}
    />
  );
}
