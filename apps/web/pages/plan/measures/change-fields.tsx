import { Button, Paragraph } from "@digdir/designsystemet-react";
import type { PlanFacts, PlanMeasure } from "#model/plan";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import { changeWords } from "../content/change-words.ts";
import { ChangeForm } from "./change-form.tsx";

interface ChangeFieldsProps {
  readonly measure: PlanMeasure;
  readonly data: DatasetView;
  readonly unit: string;
  readonly facts: PlanFacts | null;
  readonly editable: boolean;
  readonly onChange: (changes: PlanMeasure["changes"]) => void;
}

/** What a measure does to the model. Its effect on the shortage is computed from this; it is never typed. */
export function ChangeFields({ measure, data, unit, facts, editable, onChange }: ChangeFieldsProps) {
  const text = useText();
  const { t } = text;
  const { changes } = measure;
  return (
    <fieldset className="fs-fieldset" disabled={!editable}>
      <legend>{t("plan-measures:change.title")}</legend>
      <Paragraph className="fs-quiet">{t("plan-measures:change.lead")}</Paragraph>
      {changes.length > 0 && (
        <ul className="fs-changes">
          {changes.map((change) => (
            <li key={change.id}>
              <span>
                {changeWords(change, data, text)}{" "}
                <span className="fs-quiet">{t("plan-measures:change.reasonIs", { reason: change.reason })}</span>
              </span>
              {editable && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t("plan-edit:removeNamed", { what: changeWords(change, data, text) })}
                  onClick={() => onChange(changes.filter((one) => one !== change))}
                >
                  {t("plan-edit:remove")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {editable && (
        <ChangeForm
          key={measure.kind}
          kind={measure.kind}
          data={data}
          unit={unit}
          facts={facts}
          taken={changes.map(({ id }) => id)}
          onAdd={(added) => onChange([...changes, ...added])}
        />
      )}
    </fieldset>
  );
}
