import { Button, Heading, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { MEASURE_KINDS } from "#model/analysis";
import { MEASURE_STATUSES, type MeasureStatus, type PlanMeasure } from "#model/plan";
import { Certainty } from "#model/vocabulary";
import { SelectField } from "../../../controls/select-field.tsx";
import { kindName } from "../../../parts/measure-kinds/kind-name.ts";
import { useText } from "../../../reader/text.tsx";
import { withoutMeasure } from "../content/edits.ts";
import { NumberField } from "../edit/number-field.tsx";
import { TextArea } from "../edit/text-area.tsx";
import type { PartProps } from "../part/part-props.ts";
import { ChangeFields } from "./change-fields.tsx";
import { EffectWords } from "./effect-words.tsx";
import { IndicatorFields } from "./indicator-fields.tsx";
import { MeasureHistory } from "./measure-history.tsx";
import { StatusDialog } from "./status-dialog.tsx";

interface MeasureEditorProps extends PartProps {
  readonly measure: PlanMeasure;
  readonly onPut: (measure: PlanMeasure, key: string) => void;
}

/** Everything about one measure: what it is, who does it and when, what it costs, what it does to the model, and how it goes. */
export function MeasureEditor({ state, data, draft, made, onChange, measure, onPut }: MeasureEditorProps) {
  const text = useText();
  const { t } = text;
  const { editable } = draft;
  const [to, setTo] = useState<MeasureStatus | null>(null);
  const set = (part: Partial<PlanMeasure>) => onPut({ ...measure, ...part }, Object.keys(part).join());
  const line = (field: "title" | "owner" | "costSource", most: number, error: string | false = false, help?: string) => (
    <Textfield
      data-size="sm"
      label={t(`plan-edit:field.${field}`)}
      {...(help !== undefined && { description: help })}
      value={measure[field]}
      maxLength={most}
      readOnly={!editable}
      error={error}
      onChange={(event) => set({ [field]: event.target.value })}
    />
  );
  const day = (field: "start" | "deadline", error: string | false = false) => (
    <Textfield
      data-size="sm"
      type="date"
      label={t(`plan-edit:field.${field}`)}
      value={measure[field] ?? ""}
      readOnly={!editable}
      error={error}
      onChange={(event) => set({ [field]: event.target.value === "" ? null : event.target.value })}
    />
  );
  const backwards = measure.start !== null && measure.deadline !== null && measure.deadline < measure.start;
  const remove = () => {
    draft.change(withoutMeasure(draft.content, measure.id), `${measure.id}-remove`);
    onChange({ measure: undefined });
  };
  return (
    <section className="fs-section fs-measure-editor" aria-labelledby="measure">
      <div>
        <button type="button" className="fs-link-button fs-no-print" onClick={() => onChange({ measure: undefined })}>
          ‹ {t("plan-measures:measures.back")}
        </button>
      </div>
      <Heading level={2} data-size="sm" id="measure">
        {measure.title || t("plan-measures:measures.untitled")}
      </Heading>
      <p className="fs-measure-effect" role="status">
        <EffectWords made={made} measure={measure} unit={state.unit} data={data} />
      </p>
      <div className="fs-plan-form">
        {line("title", 200, measure.title.trim() === "" ? t("plan-measures:measures.needTitle") : false)}
        <TextArea
          label={t("plan-edit:field.description")}
          value={measure.description}
          readOnly={!editable}
          most={4000}
          onChange={(description) => set({ description })}
        />
      </div>
      <fieldset className="fs-fieldset" disabled={!editable}>
        <legend>{t("plan-measures:measures.who")}</legend>
        <div className="fs-columns">
          <SelectField
            label={t("plan-edit:field.kind")}
            value={measure.kind}
            options={MEASURE_KINDS.map((kind) => ({ value: kind, text: kindName(kind, text) }))}
            onChoose={(kind) => set({ kind: MEASURE_KINDS.find((one) => one === kind) ?? measure.kind })}
          />
          {line("owner", 200, false, t("plan-measures:measures.ownerHelp"))}
          {day("start")}
          {day("deadline", backwards ? t("plan-measures:measures.backwards") : false)}
          <SelectField
            label={t("plan-edit:field.status")}
            value={measure.status}
            options={MEASURE_STATUSES.map((status) => ({ value: status, text: t(`plan:status.${status}`) }))}
            onChoose={(status) => setTo(MEASURE_STATUSES.find((one) => one === status && one !== measure.status) ?? null)}
          />
        </div>
      </fieldset>
      <fieldset className="fs-fieldset" disabled={!editable}>
        <legend>{t("plan-measures:measures.money")}</legend>
        <div className="fs-columns">
          <NumberField
            label={t("plan-edit:field.costPerYear")}
            help={t("plan-measures:measures.costHelp")}
            value={measure.costPerYear}
            least={0}
            onChange={(costPerYear) => set({ costPerYear })}
          />
          <NumberField
            label={t("plan-edit:field.costOnce")}
            value={measure.costOnce}
            least={0}
            onChange={(costOnce) => set({ costOnce })}
          />
          <NumberField
            label={t("plan-edit:field.costYear")}
            value={measure.costYear}
            least={1990}
            whole
            onChange={(costYear) => set({ costYear })}
          />
          {line("costSource", 500)}
          <SelectField
            label={t("plan-edit:field.costCertainty")}
            value={measure.costCertainty}
            options={Certainty.options.map((one) => ({ value: one, text: t(`shell:certainty.${one}`) }))}
            onChoose={(certainty) => set({ costCertainty: Certainty.parse(certainty) })}
          />
        </div>
        <TextArea
          label={t("plan-edit:field.funding")}
          help={t("plan-measures:measures.fundingHelp")}
          value={measure.funding}
          rows={2}
          most={4000}
          onChange={(funding) => set({ funding })}
        />
      </fieldset>
      <ChangeFields
        measure={measure}
        data={data}
        unit={state.unit}
        facts={made.plan?.facts ?? null}
        editable={editable}
        onChange={(changes) => set({ changes })}
      />
      <IndicatorFields value={measure.indicator} editable={editable} onChange={(indicator) => set({ indicator })} />
      <MeasureHistory measure={measure} editable={editable} onAdd={() => setTo(measure.status)} />
      {editable && (
        <div className="fs-no-print">
          <Button variant="secondary" data-color="danger" data-size="sm" onClick={remove}>
            {t("plan-measures:measures.delete")}
          </Button>
          <p className="fs-quiet">{t("plan-measures:measures.deleteHelp")}</p>
        </div>
      )}
      {to !== null && (
        <StatusDialog
          measure={measure}
          to={to}
          onDone={(next) => {
            if (next) onPut(next, "status");
            setTo(null);
          }}
        />
      )}
    </section>
  );
}
