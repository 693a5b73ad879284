import { Button, Details, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useState } from "react";
import { MEASURE_KINDS, type Measure } from "#model/analysis";
import { Certainty } from "#model/vocabulary";
import { OccupationPicker } from "../../../controls/occupation-picker.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import { UnitPicker } from "../../../controls/unit-picker.tsx";
import { isNational } from "../../../parts/measure-kinds/effect.ts";
import { kindName } from "../../../parts/measure-kinds/kind-name.ts";
import { useText } from "../../../reader/text.tsx";
import { MOST_MEASURES } from "./edit-measures.ts";
import { CAPACITY, emptyForm, type FormProblems, LEAD_YEARS, type OwnMeasureForm, ownMeasure } from "./own-measure.ts";

interface OwnMeasureFieldsProps {
  readonly occupation: string | undefined;
  readonly baseYear: number;
  readonly taken: readonly string[];
  readonly onAdd: (measure: Measure) => void;
}

type TextFieldName = { [F in keyof OwnMeasureForm]: OwnMeasureForm[F] extends string ? F : never }[keyof OwnMeasureForm];

/** A form for a measure of one's own; what is wrong is told at its field when it is sent. */
export function OwnMeasureFields({ occupation, baseYear, taken, onAdd }: OwnMeasureFieldsProps) {
  const words = useText();
  const { t } = words;
  const [form, setForm] = useState<OwnMeasureForm>(() => emptyForm(occupation));
  const [problems, setProblems] = useState<FormProblems>({});
  const [told, setTold] = useState("");
  const set = (part: Partial<OwnMeasureForm>) => setForm((old) => ({ ...old, ...part }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (taken.length >= MOST_MEASURES) return setTold(t("cheapest-measures:own.full", { most: MOST_MEASURES }));
    const { measure, problems: wrong } = ownMeasure(form, baseYear, taken);
    setProblems(wrong ?? {});
    if (measure === null) return setTold(t("cheapest-measures:own.summary"));
    onAdd(measure);
    setForm(emptyForm(form.occupation));
    setTold(t("cheapest-measures:own.added", { name: form.name.trim() }));
  };
  const sentence = (field: keyof OwnMeasureForm): string | false => {
    const problem = problems[field];
    if (problem === undefined) return false;
    switch (problem) {
      case "text":
        return t("cheapest-measures:own.needText");
      case "number":
        return t("cheapest-measures:own.needNumber");
      case "whole":
        return t("cheapest-measures:own.needWhole", field === "capacity" ? CAPACITY : LEAD_YEARS);
      case "occupation":
        return t("cheapest-measures:own.needOccupation");
      case "cost":
        return t("cheapest-measures:list.badCost");
    }
  };
  const field = (name: TextFieldName, label: string, more: { description?: string; numeric?: boolean } = {}) => (
    <Textfield
      data-size="sm"
      label={label}
      {...(more.description && { description: more.description })}
      {...(more.numeric && { inputMode: "decimal" as const })}
      value={form[name]}
      maxLength={200}
      error={sentence(name)}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  );
  return (
    <Details className="fs-own-measure">
      <Details.Summary>{t("cheapest-measures:own.title")}</Details.Summary>
      <Details.Content>
        <form onSubmit={send} noValidate>
          {field("name", t("cheapest-measures:own.name"))}
          <SelectField
            label={t("cheapest-measures:own.kind")}
            value={form.kind}
            options={MEASURE_KINDS.map((kind) => ({ value: kind, text: kindName(kind, words) }))}
            onChoose={(kind) => set({ kind: MEASURE_KINDS.find((one) => one === kind) ?? form.kind })}
          />
          <div className="fs-boxed">
            <OccupationPicker
              value={form.occupation}
              label={t("cheapest-measures:own.occupation")}
              onChoose={(chosen) => set({ occupation: chosen })}
            />
            {problems.occupation && <p className="fs-wrong">{sentence("occupation")}</p>}
          </div>
          {!isNational(form.kind) && (
            <div className="fs-boxed">
              <UnitPicker value={form.unit} label={t("cheapest-measures:own.unit")} onChoose={(unit) => set({ unit })} />
            </div>
          )}
          {field("step", t("cheapest-measures:own.step"), { description: t("cheapest-measures:own.stepHelp") })}
          {field("effect", `${t("cheapest-measures:own.effect")}: ${t(`remedy:effects.${form.kind}`)}`, { numeric: true })}
          {form.kind === "study-places" && field("weeks", t("cheapest-measures:own.weeks"), { numeric: true })}
          {field("leadYears", t("cheapest-measures:own.leadYears"), { numeric: true })}
          {field("capacity", t("cheapest-measures:own.capacity"), { numeric: true })}
          {field("cost", t("cheapest-measures:own.cost"), { numeric: true })}
          {field("fixedCost", t("cheapest-measures:own.fixedCost"), { numeric: true })}
          <SelectField
            label={t("cheapest-measures:own.certainty")}
            value={form.certainty}
            options={Certainty.options.map((certainty) => ({ value: certainty, text: t(`shell:certainty.${certainty}`) }))}
            onChoose={(certainty) => set({ certainty: Certainty.parse(certainty) })}
          />
          {field("source", t("cheapest-measures:own.source"))}
          <div>
            <Button type="submit" variant="secondary" data-size="sm">
              {t("cheapest-measures:own.add")}
            </Button>
            <p role="status" className={Object.keys(problems).length > 0 ? "fs-wrong" : undefined}>
              {told}
            </p>
          </div>
        </form>
      </Details.Content>
    </Details>
  );
}
