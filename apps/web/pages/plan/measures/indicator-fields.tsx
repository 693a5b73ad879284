import { Button, Textfield } from "@digdir/designsystemet-react";
import type { PlanMeasure } from "#model/plan";
import { useText } from "../../../reader/text.tsx";
import { NumberField } from "../edit/number-field.tsx";

type Indicator = PlanMeasure["indicator"];

interface IndicatorFieldsProps {
  readonly value: Indicator;
  readonly editable: boolean;
  readonly onChange: (value: Indicator) => void;
}

/** What is counted to see whether the measure works: from where, to where. */
export function IndicatorFields({ value, editable, onChange }: IndicatorFieldsProps) {
  const { t } = useText();
  if (value === null) {
    return editable ? (
      <div>
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() =>
            onChange({
              name: t("plan-measures:indicator.usual"),
              unitOfMeasure: t("plan-measures:indicator.usualUnit"),
              baseline: null,
              target: null,
            })
          }
        >
          {t("plan-measures:indicator.add")}
        </Button>
      </div>
    ) : null;
  }
  const line = (field: "name" | "unitOfMeasure", most: number) => (
    <Textfield
      data-size="sm"
      label={t(`plan-measures:indicator.${field}`)}
      value={value[field]}
      maxLength={most}
      error={value[field].trim() === "" ? t("plan-measures:indicator.needText") : false}
      onChange={(event) => onChange({ ...value, [field]: event.target.value })}
    />
  );
  return (
    <fieldset className="fs-fieldset" disabled={!editable}>
      <legend>{t("plan-edit:field.indicator")}</legend>
      <p className="fs-quiet">{t("plan-measures:indicator.help")}</p>
      <div className="fs-columns">
        {line("name", 200)}
        {line("unitOfMeasure", 60)}
        <NumberField
          label={t("plan-measures:indicator.baseline")}
          value={value.baseline}
          onChange={(baseline) => onChange({ ...value, baseline })}
        />
        <NumberField
          label={t("plan-measures:indicator.target")}
          value={value.target}
          onChange={(target) => onChange({ ...value, target })}
        />
      </div>
      {editable && (
        <Button variant="tertiary" data-size="sm" onClick={() => onChange(null)}>
          {t("plan-measures:indicator.remove")}
        </Button>
      )}
    </fieldset>
  );
}
