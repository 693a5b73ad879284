import { Button, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useState } from "react";
import { MEASURE_KINDS, type MeasureKind } from "#model/analysis";
import { PlanMeasure } from "#model/plan";
import { SelectField } from "../../../controls/select-field.tsx";
import { freeId } from "../../../parts/measure-kinds/free-id.ts";
import { kindName } from "../../../parts/measure-kinds/kind-name.ts";
import { useText } from "../../../reader/text.tsx";
import { PlanDialog } from "../content/plan-dialog.tsx";

interface NewMeasureProps {
  readonly unit: string;
  readonly taken: readonly string[];
  readonly onAdd: (measure: PlanMeasure) => void;
}

/** Begins a measure: its name and kind; the rest is filled in where it opens. */
export function NewMeasure({ unit, taken, onAdd }: NewMeasureProps) {
  const text = useText();
  const { t } = text;
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  const [kind, setKind] = useState<MeasureKind>("retention");
  const [wrong, setWrong] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === "") return setWrong(true);
    setOpen(false);
    setWrong(false);
    setTitle("");
    onAdd(emptyMeasure(freeId(title, taken), title.trim(), kind, unit));
  };
  return (
    <>
      <Button data-size="sm" onClick={() => setOpen(true)}>
        {t("plan-measures:measures.new")}
      </Button>
      <PlanDialog open={open} title={t("plan-measures:measures.new")} onClose={() => setOpen(false)}>
        <form className="fs-plan-form" onSubmit={add} noValidate>
          <Textfield
            data-size="sm"
            label={t("plan-edit:field.title")}
            description={t("plan-measures:measures.titleHelp")}
            value={title}
            maxLength={200}
            error={wrong && title.trim() === "" ? t("plan-measures:measures.needTitle") : false}
            onChange={(event) => setTitle(event.target.value)}
          />
          <SelectField
            label={t("plan-edit:field.kind")}
            value={kind}
            options={MEASURE_KINDS.map((one) => ({ value: one, text: kindName(one, text) }))}
            onChoose={(chosen) => setKind(MEASURE_KINDS.find((one) => one === chosen) ?? kind)}
          />
          <div>
            <Button type="submit" data-size="sm">
              {t("plan-measures:measures.begin")}
            </Button>
          </div>
        </form>
      </PlanDialog>
    </>
  );
}

/** A measure with nothing decided yet. */
export const emptyMeasure = (id: string, title: string, kind: MeasureKind, unit: string): PlanMeasure =>
  PlanMeasure.parse({ id, kind, title, unit, start: null, deadline: null, costPerYear: null, costOnce: null, changes: [] });
