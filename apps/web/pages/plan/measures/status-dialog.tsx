import { Button, Dialog, Heading, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useId, useState } from "react";
import type { MeasureEvent, MeasureStatus, PlanMeasure } from "#model/plan";
import { useText } from "../../../shell/text.tsx";
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
  const id = useId();
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
    <Dialog
      open
      onClose={() => onDone(null)}
      closeButton={t("shell:picker.close")}
      aria-labelledby={`${id}-title`}
      className="fs-save-dialog"
    >
      <Dialog.Block>
        <Heading level={2} data-size="xs" id={`${id}-title`}>
          {t("plan-measures:status.title", { measure: measure.title, status: t(`plan:status.${to}`) })}
        </Heading>
        <form className="fs-plan-form" onSubmit={send} noValidate>
          <Textfield
            data-size="sm"
            label={t("plan-edit:save.name")}
            value={name}
            maxLength={200}
            autoComplete="name"
            error={wrong && name.trim() === "" ? t("plan-edit:save.needName") : false}
            onChange={(changed) => setName(changed.target.value)}
          />
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
      </Dialog.Block>
    </Dialog>
  );
}
