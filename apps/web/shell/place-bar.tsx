import { DatasetPicker } from "../controls/dataset-picker.tsx";
import { OccupationPicker } from "../controls/occupation-picker.tsx";
import { ScenarioPicker } from "../controls/scenario-picker.tsx";
import { UnitPicker } from "../controls/unit-picker.tsx";
import { useMove, usePlace } from "./place.ts";
import { useText } from "./text.tsx";

/** Always says which unit, occupation, scenario and dataset the page is about, and lets each be changed. */
export function PlaceBar() {
  const { t } = useText();
  const place = usePlace();
  const move = useMove();
  return (
    <section className="fs-place" aria-label={t("shell:place.label")}>
      <div className="fs-place-inner">
        <UnitPicker value={place.unit} onChoose={(unit) => move({ unit })} />
        <OccupationPicker value={place.occupation} onChoose={(occupation) => move({ occupation })} allowAll />
        <ScenarioPicker value={place.scenario} onChoose={(scenario) => move({ scenario })} />
        <DatasetPicker value={place.dataset} onChoose={(dataset) => move({ dataset })} />
      </div>
    </section>
  );
}
