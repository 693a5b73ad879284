import { Button, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useState } from "react";
import type { MeasureEvent, MeasureStatus, PlanMeasure } from "#model/plan";
import { useText } from "../../../reader/text.tsx";
import { NameField } from "../content/name-field.tsx";
import { PlanDialog } from "../content/plan-dialog.tsx";
import { today } from "../content/today.ts";
import { useName } from "../content/use-name.ts";
import { NumberField } from "../edit/number-field.tsx";
import { TextArea } from "../edit/text-area.tsx";

interface StatusDialogProps {
  readonly measure: PlanMeasure;
  readonly to: MeasureStatus;
  /** The measure with its new status and what was said of it; null where nothing is changed. */
  readonly onDone: (measure: PlanMeasure | null) => void;
}

/** Gives a measure a status, with what is left and how it goes: each change becomes an entry in its history. */
export function StatusDialog({ measure, to, onDone }: StatusDialogProps) {
  const { t } = useText();
  const [name, setName] = useName();
  const [event, setEvent] = useState<Omit<MeasureEvent, "by" | "status">>({ on: today(), remaining: "", assessment: "", observed: null });
  const [wrong, setWrong] = useState(false);
  const set = (part: Partial<typeof event>) => setEvent((old) => ({ ...old, ...part }));
  const send = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (name.trim() === "" || event.on === "") return setWrong(true);
    onDone({ ...measure, status: to, history: [...measure.history, { ...event, by: name.trim(), status: to }] });
  };
  return (
    <PlanDialog
      title={t("plan-measures:status.title", { measure: measure.title, status: t(`plan:status.${to}`) })}
      onClose={() => onDone(null)}
    >
      <form className="fs-plan-form" onSubmit={send} noValidate>
        <NameField name={name} sent={wrong} onName={setName} />
        <Textfield
          data-size="sm"
          type="date"
          label={t("plan-measures:status.on")}
          value={event.on}
          error={wrong && event.on === "" ? t("plan-measures:status.needDay") : false}
          onChange={(changed) => set({ on: changed.target.value })}
        />
        <TextArea
          label={t("plan-measures:status.remaining")}
          value={event.remaining}
          rows={2}
          most={4000}
          onChange={(remaining) => set({ remaining })}
        />
        <TextArea
          label={t("plan-measures:status.assessment")}
          value={event.assessment}
          rows={2}
          most={4000}
          onChange={(assessment) => set({ assessment })}
        />
        {measure.indicator && (
          <NumberField
            label={t("plan-measures:status.observed", { indicator: measure.indicator.name })}
            value={event.observed}
            onChange={(observed) => set({ observed })}
          />
        )}
        <div>
          <Button type="submit" data-size="sm">
            {t("plan-measures:status.confirm")}
          </Button>
        </div>
      </form>
    </PlanDialog>
  );
}
