import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { inSentence } from "#io/language";
import { inHours } from "#model/scenario";
import { projectionQuery } from "../../api/queries.ts";
import { DataTable } from "../../controls/data-table.tsx";
import { Failure } from "../../controls/failure.tsx";
import { Loading } from "../../controls/loading.tsx";
import { OccupationPicker } from "../../controls/occupation-picker.tsx";
import { UnitPicker } from "../../controls/unit-picker.tsx";
import type { SeriesView } from "../../parts/series/view.ts";
import { useStaffedUnits, withUnitsAbove } from "../../parts/staffed-units/staffed-units.ts";
import type { DatasetView } from "../../reader/dataset.tsx";
import type { Place } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { type Difference, differences } from "./differences.ts";
import { SupplyDemandFigure } from "./supply-demand-figure.tsx";

interface CompareSectionProps {
  readonly view: SeriesView;
  readonly place: Place & { readonly occupation: string };
  readonly data: DatasetView;
  readonly withUnit: string | undefined;
  readonly withOccupation: string | undefined;
  readonly onChoose: (chosen: { withUnit?: string | undefined; withOccupation?: string | undefined }) => void;
}

/** Two units, or two occupations, side by side, with their differences ranked. */
export function CompareSection({ view, place, data, withUnit, withOccupation, onChoose }: CompareSectionProps) {
  const { t } = useText();
  const comparing = withUnit !== undefined || withOccupation !== undefined;
  return (
    <section aria-labelledby="compare" className="fs-section">
      <Heading level={2} data-size="sm" id="compare">
        {t("projection:compareTitle")}
      </Heading>
      <Paragraph>{t("projection:compareLead")}</Paragraph>
      <div className="fs-chart-controls">
        <UnitPicker
          value={withUnit}
          label={t("projection:compareUnit")}
          empty={t("projection:compareEmpty")}
          onChoose={(unit) => onChoose({ withUnit: unit })}
        />
        <OccupationPicker
          value={withOccupation}
          label={t("projection:compareOccupation")}
          empty={t("projection:compareEmpty")}
          onChoose={(occupation) => onChoose({ withOccupation: occupation })}
        />
        {comparing && (
          <Button variant="tertiary" data-size="sm" onClick={() => onChoose({ withUnit: undefined, withOccupation: undefined })}>
            {t("projection:compareStop")}
          </Button>
        )}
      </div>
      {comparing && (
        <Comparison view={view} place={place} data={data} unit={withUnit ?? place.unit} occupation={withOccupation ?? place.occupation} />
      )}
    </section>
  );
}

interface ComparisonProps {
  readonly view: SeriesView;
  readonly place: Place & { readonly occupation: string };
  readonly data: DatasetView;
  readonly unit: string;
  readonly occupation: string;
}

function Comparison({ view, place, data, unit, occupation }: ComparisonProps) {
  const words = useText();
  const { t } = words;
  const { leaves } = useStaffedUnits(place.dataset, occupation);
  const staffed = leaves && withUnitsAbove(leaves, data.detail.units).has(unit);
  const other = useQuery({
    ...projectionQuery({ dataset: place.dataset, scenario: place.scenario, occupation, unit, futures: 0, noise: view.noise }),
    enabled: staffed === true,
  });
  const name = (unitId: string, occupationId: string) => `${data.occupationName(occupationId)}, ${data.unitName(unitId)}`;
  const answer = other.data?.outcome.series[0];
  const series = useMemo(() => answer && inHours(answer, view.hours), [answer, view.hours]);
  const certainty = other.data?.certainty ?? null;
  const otherView = useMemo(
    (): SeriesView | null =>
      series
        ? {
            ...view,
            series,
            certainty,
            source: { ...view.source, place: `${data.occupationName(occupation)}, ${data.unitName(unit)}` },
            fileName: `framsyn-${occupation}-${unit}`,
          }
        : null,
    [series, certainty, view, data, occupation, unit],
  );
  if (other.error) return <Failure error={other.error} onRetry={() => void other.refetch()} />;
  if (staffed === false) {
    return (
      <Paragraph role="status">
        {t("projection:compareNone", { unit: data.unitName(unit), occupations: inSentence(data.occupationPlural(occupation)) })}
      </Paragraph>
    );
  }
  if (!otherView || other.isPlaceholderData) return <Loading />;
  const here = t("projection:compareHere", { name: name(place.unit, place.occupation) });
  const there = name(unit, occupation);
  return (
    <>
      <div className="fs-pair">
        <SupplyDemandFigure view={view} single={false} title={here} />
        <SupplyDemandFigure view={otherView} single={false} title={there} />
      </div>
      <DataTable<Difference>
        caption={t("projection:compareTable", { year: String(view.year) })}
        rows={differences(view, otherView, words)}
        rowKey={(row) => row.name}
        columns={[
          { id: "name", title: t("projection:keyMeasure"), rowHeader: true, cell: (row) => row.name },
          { id: "here", title: here, numeric: true, cell: (row) => row.here },
          { id: "there", title: there, numeric: true, cell: (row) => row.there },
          { id: "difference", title: t("projection:compareDifference"), numeric: true, cell: (row) => row.difference },
        ]}
      />
    </>
  );
}
