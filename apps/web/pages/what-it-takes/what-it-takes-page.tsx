import { Paragraph, ToggleGroup } from "@digdir/designsystemet-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { Empty } from "../../controls/empty.tsx";
import { Failure } from "../../controls/failure.tsx";
import { Loading } from "../../controls/loading.tsx";
import { useScenario } from "../../parts/scenario/use-scenario.ts";
import { useDataset } from "../../reader/dataset.tsx";
import { usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { VIEWS, type WhatItTakesSearch } from "./address/search.ts";
import { MeasuresView } from "./measures/measures-view.tsx";
import { PlacesView } from "./places/places-view.tsx";
import { SupervisorsView } from "./supervisors/supervisors-view.tsx";
import "./what-it-takes.css";

/** What would close a gap: the study places it takes, or the measures that cost least; and the supervisors it takes to admit more. */
export function WhatItTakesPage() {
  const { t } = useText();
  const place = usePlace();
  const search: WhatItTakesSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { view: data, error, retry } = useDataset();
  const { scenario, error: scenarioError, retry: again } = useScenario(place.scenario);
  const change = useCallback(
    (next: object) => void navigate({ to: ".", search: (old: object) => ({ ...old, ...next }), replace: true, resetScroll: false }),
    [navigate],
  );
  const view = search.view ?? VIEWS[0];
  const content = () => {
    if (error) return <Failure error={error} onRetry={retry} />;
    if (scenarioError) return <Failure error={scenarioError} onRetry={again} />;
    if (!data || !scenario) return <Loading />;
    const unknown =
      place.occupation !== undefined && !data.occupation(place.occupation)
        ? t("projection:unknownOccupation", { id: place.occupation })
        : !data.unit(place.unit)
          ? t("projection:unknownUnit", { id: place.unit })
          : null;
    if (unknown !== null) return <Empty title={unknown}>{t("projection:unknownText")}</Empty>;
    const props = { place, data, baseScenario: scenario, search, onChange: change };
    if (view === "supervisors") return <SupervisorsView {...props} />;
    return view === "places" ? <PlacesView {...props} /> : <MeasuresView {...props} />;
  };
  return (
    <PageFrame
      className="fs-what-it-takes"
      title={t("what-it-takes:title")}
      answer={<Paragraph>{t("what-it-takes:lead")}</Paragraph>}
      actions={
        <ToggleGroup
          data-size="sm"
          value={view}
          aria-label={t("what-it-takes:views.label")}
          onChange={(value) => change({ view: VIEWS.find((one) => one === value && one !== VIEWS[0]) })}
        >
          {VIEWS.map((one) => (
            <ToggleGroup.Item key={one} value={one}>
              {t(`what-it-takes:views.${one}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      }
    >
      {content()}
    </PageFrame>
  );
}
