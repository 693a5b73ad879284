import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { atStart } from "#io/language";
import { projectionQuery } from "../../api/queries.ts";
import { Empty } from "../../controls/empty.tsx";
import { Failure } from "../../controls/failure.tsx";
import { Loading } from "../../controls/loading.tsx";
import { OccupationPicker } from "../../controls/occupation-picker.tsx";
import { NoStaff } from "../../parts/staffed-units/no-staff.tsx";
import { useStaffedUnits, withUnitsAbove } from "../../parts/staffed-units/staffed-units.ts";
import { type DatasetView, useDataset } from "../../reader/dataset.tsx";
import { type Place, useMove, usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { ProjectionView } from "./projection-view.tsx";
import type { ProjectionSearch } from "./search.ts";
import "./projection.css";

/** Single futures fetched with the projection. */
const FUTURES = 60;

/** One occupation at one unit: the sentence, the picture, the table, the sources, the key. */
export function ProjectionPage() {
  const { t } = useText();
  const place = usePlace();
  const move = useMove();
  const { view: data, error, retry } = useDataset();
  const { occupation } = place;
  if (error) return <Untitled>{<Failure error={error} onRetry={retry} />}</Untitled>;
  if (!data) return <Untitled>{<Loading />}</Untitled>;
  if (occupation === undefined) {
    return (
      <Untitled>
        <Empty
          title={t("projection:chooseTitle")}
          action={<OccupationPicker value={undefined} onChoose={(chosen) => move({ occupation: chosen })} />}
        >
          {t("projection:chooseText")}
        </Empty>
      </Untitled>
    );
  }
  const unknown = !data.occupation(occupation)
    ? t("projection:unknownOccupation", { id: occupation })
    : !data.unit(place.unit)
      ? t("projection:unknownUnit", { id: place.unit })
      : null;
  if (unknown !== null) {
    return (
      <Untitled>
        <Empty title={unknown}>{t("projection:unknownText")}</Empty>
      </Untitled>
    );
  }
  return <Loaded place={{ ...place, occupation }} data={data} />;
}

function Untitled({ children }: { readonly children: React.ReactNode }) {
  const { t } = useText();
  return <PageFrame title={t("shell:nav.projection")}>{children}</PageFrame>;
}

function Loaded({ place, data }: { readonly place: Place & { readonly occupation: string }; readonly data: DatasetView }) {
  const { t } = useText();
  const move = useMove();
  const search: ProjectionSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { dataset, scenario, occupation, unit } = place;
  const { leaves, error: unitsError } = useStaffedUnits(dataset, occupation);
  const staffed = useMemo(() => leaves && withUnitsAbove(leaves, data.detail.units).has(unit), [leaves, data, unit]);
  const noise = search.noise === "yes" ? ("demographic" as const) : undefined;
  const asked = { dataset, scenario, occupation, unit, futures: FUTURES };
  const projection = useQuery({
    ...projectionQuery({ ...asked, ...(noise && { noise }) }),
    enabled: staffed === true,
    // Numbers of another place are never shown under this one's name; of this place they stand while chance is put in or out.
    placeholderData: (before, query) => (samePlace(query?.queryKey[1], asked) ? before : undefined),
  });
  const change = (next: ProjectionSearch) =>
    void navigate({ to: ".", search: (old: object) => ({ ...old, ...next }), replace: true, resetScroll: false });
  const title = t("projection:title", { occupation: atStart(data.occupationName(occupation)), unit: data.unitName(unit) });
  if (leaves && staffed === false) {
    return (
      <PageFrame title={title}>
        <NoStaff place={place} data={data} leaves={leaves} onMove={move} />
      </PageFrame>
    );
  }
  const error = unitsError ?? projection.error;
  if (error) {
    return (
      <PageFrame title={title}>
        <Failure error={error} onRetry={() => void projection.refetch()} />
      </PageFrame>
    );
  }
  const result = projection.data;
  if (!result) {
    return (
      <PageFrame title={title}>
        <Loading />
      </PageFrame>
    );
  }
  const series = result.outcome.series[0];
  if (!series) return null;
  return (
    <ProjectionView
      title={title}
      place={place}
      data={data}
      projection={result}
      series={series}
      waiting={projection.isPlaceholderData}
      search={search}
      onChange={change}
      onMove={move}
    />
  );
}

/** Tells whether the request behind earlier numbers was about the same place as another. */
function samePlace(before: unknown, asked: object): boolean {
  const earlier = typeof before === "object" ? { ...before } : {};
  return Object.entries(asked).every(([name, value]) => Object.entries(earlier).some(([one, was]) => one === name && was === value));
}
