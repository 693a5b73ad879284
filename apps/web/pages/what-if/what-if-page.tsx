import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { atStart } from "#io/language";
import { staffedUnits } from "#model/scenario";
import { sliceQuery } from "../../api/queries.ts";
import { Empty } from "../../controls/empty.tsx";
import { Failure } from "../../controls/failure.tsx";
import { Loading } from "../../controls/loading.tsx";
import { OccupationPicker } from "../../controls/occupation-picker.tsx";
import { datasetOf } from "../../model-worker/index.ts";
import { useScenario } from "../../parts/scenario/use-scenario.ts";
import { NoStaff } from "../../parts/staffed-units/no-staff.tsx";
import { withUnitsAbove } from "../../parts/staffed-units/staffed-units.ts";
import { type DatasetView, useDataset } from "../../reader/dataset.tsx";
import { type Place, REFERENCE, useMove, usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import type { WhatIfSearch } from "./search.ts";
import { WhatIf } from "./what-if.tsx";
import "./what-if.css";

/** Controls beside the chart they move; the answer comes while the hand is still on the control. */
export function WhatIfPage() {
  const { t } = useText();
  const place = usePlace();
  const move = useMove();
  const { view: data, error, retry } = useDataset();
  const { occupation } = place;
  const untitled = (content: React.ReactNode) => <PageFrame title={t("shell:nav.whatIf")}>{content}</PageFrame>;
  if (error) return untitled(<Failure error={error} onRetry={retry} />);
  if (!data) return untitled(<Loading />);
  if (occupation === undefined) {
    return untitled(
      <Empty
        title={t("projection:chooseTitle")}
        action={<OccupationPicker value={undefined} onChoose={(chosen) => move({ occupation: chosen })} />}
      >
        {t("what-if:chooseText")}
      </Empty>,
    );
  }
  const unknown = !data.occupation(occupation)
    ? t("projection:unknownOccupation", { id: occupation })
    : !data.unit(place.unit)
      ? t("projection:unknownUnit", { id: place.unit })
      : null;
  if (unknown !== null) return untitled(<Empty title={unknown}>{t("projection:unknownText")}</Empty>);
  return <Prepared place={{ ...place, occupation }} data={data} />;
}

/** Fetches what the controls need, then shows them. Another occupation or dataset starts the controls afresh. */
function Prepared({ place, data }: { readonly place: Place & { readonly occupation: string }; readonly data: DatasetView }) {
  const { t } = useText();
  const { hash } = data.detail.summary;
  const slice = useQuery(sliceQuery(hash, place.occupation));
  const { scenario, error, retry } = useScenario(place.scenario);
  const search: WhatIfSearch = useSearch({ strict: false });
  const tried = useScenario(search.with ?? REFERENCE);
  const navigate = useNavigate();
  const onMove = useMove();
  const leaves = useMemo(() => slice.data && staffedUnits(datasetOf(slice.data), place.occupation), [slice.data, place.occupation]);
  const staffed = useMemo(() => leaves && withUnitsAbove(leaves, data.detail.units).has(place.unit), [leaves, data, place.unit]);
  const title = useMemo(
    () => t("what-if:title", { occupation: atStart(data.occupationName(place.occupation)), unit: data.unitName(place.unit) }),
    [t, data, place.occupation, place.unit],
  );
  const failed = slice.error ?? error ?? tried.error;
  return (
    <PageFrame title={title}>
      {failed ? (
        <Failure error={failed} onRetry={slice.error ? () => void slice.refetch() : error ? retry : tried.retry} />
      ) : leaves && staffed === false ? (
        <NoStaff place={place} data={data} leaves={leaves} onMove={onMove} />
      ) : slice.data && scenario && tried.scenario ? (
        <WhatIf
          key={`${hash} ${place.occupation}`}
          place={place}
          data={data}
          slice={slice.data}
          baseScenario={scenario}
          tried={search.with === undefined ? null : tried.scenario}
          triedId={search.with}
          onStopTrying={() => void navigate({ to: ".", search: (old: object) => ({ ...old, with: undefined }), resetScroll: false })}
        />
      ) : (
        <Loading />
      )}
    </PageFrame>
  );
}
