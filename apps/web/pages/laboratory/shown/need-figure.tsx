import { useMemo } from "react";
import { type IntervalRow, intervalsHeight, intervalsOption, type Surroundings } from "#io/charts";
import { atStart, resourceName } from "#io/language";
import type { LaboratoryCapacity } from "#model/analysis";
import { ChartFigure } from "../../../charts/chart-figure.tsx";
import type { ChartSource } from "../../../charts/provenance.ts";
import { CertaintyBadge } from "../../../controls/certainty-badge.tsx";
import { useText } from "../../../reader/text.tsx";

type Resource = LaboratoryCapacity["laboratories"][number]["resources"][number];
export type ResourceUnit = Resource["unit"];

interface NeedFigureProps {
  /** Resources measured in one unit. */
  readonly resources: readonly Resource[];
  readonly unit: ResourceUnit;
  readonly year: number;
  readonly assumed: boolean;
  readonly source: ChartSource;
  readonly name: string;
}

/** What is needed of each resource with its interval, beside what there is; one row a resource, those short in most futures first. */
export function NeedFigure({ resources, unit, year, assumed, source, name }: NeedFigureProps) {
  const words = useText();
  const { t } = words;
  const shown = useMemo(() => resources.toSorted((one, other) => (other.shortShare ?? -1) - (one.shortShare ?? -1)), [resources]);
  const measure = t(`laboratory:unit.${unit}`);
  // A symbol is no word: m² stays small.
  const axis = unit === "square-metres" || unit === "cubic-metres" ? measure : atStart(measure);
  const rows = useMemo(
    () =>
      shown.map((resource): IntervalRow => {
        const { need, there } = resource;
        const { number, interval } = words;
        return {
          name: atStart(resourceName(resource, words)),
          marks: [
            {
              look: "full",
              role: "demand",
              middle: need.p50,
              low: need.p10,
              high: need.p90,
              label: words.t("laboratory-page:figure.needed", {
                value: number(need.p50, "amount"),
                range: interval(need.p10, need.p90, "amount"),
              }),
            },
            ...(there === null
              ? []
              : [
                  {
                    look: "hollow" as const,
                    role: "supply" as const,
                    middle: there.p50,
                    low: there.p10,
                    high: there.p90,
                    label: words.t("laboratory-page:figure.there", { value: number(there.p50, "amount") }),
                  },
                ]),
          ],
        };
      }),
    [shown, words],
  );
  const make = useMemo(
    () => (around: Surroundings) => intervalsOption({ rows, measure: axis, write: (value) => words.number(value, "amount") }, around),
    [rows, axis, words],
  );
  const summary = rows.map((row) => `${row.name}: ${row.marks.map(({ label }) => label).join(", ")}.`);
  return (
    <ChartFigure
      title={t(`laboratory-page:figure.title.${unit}`, { year: String(year) })}
      lead={t("laboratory-page:figure.lead")}
      summary={summary.join(" ")}
      make={make}
      height={intervalsHeight(rows)}
      numbers={{
        head: t("laboratory:column.resource"),
        decimals: "amount",
        columns: [t("laboratory:column.need", { year: String(year) }), t("laboratory:column.there")].flatMap((what) =>
          (["median", "low", "high"] as const).map((which) => t(`charts:${which}`, { what })),
        ),
        rows: shown.map((resource) => ({
          name: atStart(resourceName(resource, words)),
          cells: [resource.need, resource.there].flatMap((one) => [one?.p50 ?? null, one?.p10 ?? null, one?.p90 ?? null]),
          missing: t("laboratory:unknown"),
        })),
      }}
      unit={axis}
      certainty={[]}
      legend={
        <p className="fs-quiet">
          <CertaintyBadge certainty={assumed ? "assumption" : "derived"} />
        </p>
      }
      source={source}
      name={name}
    />
  );
}
