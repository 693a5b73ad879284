import { Button, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { MeasureKind } from "#model/analysis";
import type { PlanFacts } from "#model/plan";
import type { ScenarioChange } from "#model/scenario";
import { SelectField } from "../../../controls/select-field.tsx";
import { isNational } from "../../../parts/measure-kinds/effect.ts";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { usePlace } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";
import { changesOf, emptyChange, type TypedChange } from "./changes-of.ts";

interface ChangeFormProps {
  readonly kind: MeasureKind;
  readonly data: DatasetView;
  readonly unit: string;
  readonly facts: PlanFacts | null;
  /** Ids of changes the measure has. */
  readonly taken: readonly string[];
  readonly onAdd: (changes: ScenarioChange[]) => void;
}

/** What a measure of its kind does to one occupation: how much, how sure, from when, and on what that rests. */
export function ChangeForm({ kind, data, unit, facts, taken, onAdd }: ChangeFormProps) {
  const { t } = useText();
  const place = usePlace();
  const occupations = facts?.occupations.map(({ occupation }) => occupation) ?? data.detail.occupations.map(({ id }) => id);
  const first = occupations.find((id) => id === place.occupation) ?? occupations[0] ?? "";
  const [typed, setTyped] = useState<TypedChange>(() => emptyChange(first, data.detail.summary.baseYear));
  const [problem, setProblem] = useState<ReturnType<typeof changesOf>["problem"]>(null);
  const set = (part: Partial<TypedChange>) => setTyped((old) => ({ ...old, ...part }));
  const add = () => {
    const made = changesOf(typed, kind, unit, taken);
    setProblem(made.problem);
    if (made.problem !== null) return;
    onAdd(made.changes);
    setTyped(emptyChange(typed.occupation, data.detail.summary.baseYear));
  };
  const field = (name: "effect" | "low" | "high" | "startYear" | "rampYears", label: string, help?: string) => (
    <Textfield
      data-size="sm"
      inputMode="decimal"
      label={label}
      {...(help !== undefined && { description: help })}
      value={typed[name]}
      error={problem?.field === name ? t(`plan-measures:change.problem.${problem.what}`) : false}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  );
  return (
    <details className="fs-add">
      <summary>{t("plan-measures:change.add")}</summary>
      <div className="fs-columns fs-add-fields">
        <SelectField
          label={t("shell:place.occupation")}
          value={typed.occupation}
          options={occupations.map((id) => ({ value: id, text: data.occupationName(id) }))}
          onChoose={(occupation) => set({ occupation })}
        />
        {field("effect", t(`remedy:effects.${kind}`))}
        {field("low", t("plan-measures:change.low"), t("plan-measures:change.lowHelp"))}
        {field("high", t("plan-measures:change.high"))}
        {field("startYear", t("plan-measures:change.startYear"))}
        {field("rampYears", t("plan-measures:change.rampYears"), t("plan-measures:change.rampHelp"))}
        <Textfield
          data-size="sm"
          label={t("plan-measures:change.reason")}
          description={t("plan-measures:change.reasonHelp")}
          value={typed.reason}
          maxLength={500}
          error={problem?.field === "reason" ? t(`plan-measures:change.problem.${problem.what}`) : false}
          onChange={(event) => set({ reason: event.target.value })}
        />
        <div>
          <Button variant="secondary" data-size="sm" onClick={add}>
            {t("plan-measures:change.addThis")}
          </Button>
          <p className="fs-quiet">
            {isNational(kind) ? t("plan-measures:change.national") : t("plan-measures:change.here", { unit: data.unitName(unit) })}
          </p>
        </div>
      </div>
    </details>
  );
}
