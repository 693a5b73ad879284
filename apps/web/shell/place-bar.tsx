import { DatasetPicker, useDatasetShown } from "../controls/dataset-picker.tsx";
import { OccupationPicker, useOccupationShown } from "../controls/occupation-picker.tsx";
import { ScenarioPicker, useScenarioShown } from "../controls/scenario-picker.tsx";
import { UnitPicker, useUnitShown } from "../controls/unit-picker.tsx";
import { useMove, usePlace } from "../reader/place.ts";
import { useText } from "../reader/text.tsx";
import { Sheet } from "./sheet.tsx";

/**
 * Always says which unit, occupation, scenario and dataset the page is about, and lets each be changed: one line where there is room
 * for four pickers, otherwise one button that opens them in a sheet.
 */
export function PlaceBar() {
  const { t } = useText();
  return (
    <section className="fs-place" aria-label={t("shell:place.label")}>
      <div className="fs-place-line">
        <Pickers />
      </div>
      <Sheet buttonClass="fs-place-button" button={<Shown />} title={t("shell:place.label")}>
        {() => (
          <div className="fs-place-sheet fs-boxed">
            <Pickers />
          </div>
        )}
      </Sheet>
    </section>
  );
}

function Pickers() {
  const place = usePlace();
  const move = useMove();
  return (
    <>
      <UnitPicker value={place.unit} onChoose={(unit) => move({ unit })} />
      <OccupationPicker value={place.occupation} onChoose={(occupation) => move({ occupation })} allowAll />
      <ScenarioPicker value={place.scenario} onChoose={(scenario) => move({ scenario })} />
      <DatasetPicker value={place.dataset} onChoose={(dataset) => move({ dataset })} />
    </>
  );
}

/** The place in two short lines. */
function Shown() {
  const { t } = useText();
  const place = usePlace();
  const unit = useUnitShown(place.unit);
  const occupation = useOccupationShown(place.occupation);
  const scenario = useScenarioShown(place.scenario);
  const dataset = useDatasetShown(place.dataset);
  return (
    <>
      <span className="fs-hidden">{t("shell:place.label")}: </span>
      <span className="fs-picker-value">
        {unit} · {occupation ?? t("shell:place.allOccupations")}
      </span>
      <span className="fs-picker-label">
        {scenario} · {dataset}
      </span>
    </>
  );
}
