import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { PossibleStep } from "#apps/contract";
import { PLAN_STATUSES } from "#model/plan";
import { takePlanStep } from "../../../api/plan-actions.ts";
import { planQuery } from "../../../api/plan-queries.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { Failure } from "../../../controls/failure.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import { useText } from "../../../reader/text.tsx";
import { NameField } from "../content/name-field.tsx";
import { PlanDialog } from "../content/plan-dialog.tsx";
import { useName } from "../content/use-name.ts";
import { TextArea } from "../edit/text-area.tsx";
import type { PartProps } from "../part/part-props.ts";

/** Where the plan is on its way, and the steps that can be taken from there. */
export function StepsSection(props: PartProps) {
  const { state, draft } = props;
  const { t } = useText();
  const [open, setOpen] = useState<PossibleStep | null>(null);
  const begun = state.revision > 0;
  const at = PLAN_STATUSES.indexOf(state.status);
  return (
    <section className="fs-section" aria-labelledby="steps">
      <Heading level={2} data-size="sm" id="steps">
        {t("plan-versions:steps.title")}
      </Heading>
      <ol className="fs-way">
        {PLAN_STATUSES.map((status, i) => (
          <li key={status} data-at={i < at ? "past" : i === at ? "here" : "ahead"} {...(i === at && { "aria-current": "step" as const })}>
            <strong>{t(`plan-page:status.${status}`)}</strong>
            <span className="fs-quiet">{t(`plan-versions:steps.meaning.${status}`)}</span>
          </li>
        ))}
      </ol>
      {!begun && <Paragraph>{t("plan-versions:steps.notBegun")}</Paragraph>}
      {begun && draft.changed && <Alert data-size="sm">{t("plan-versions:steps.saveFirst")}</Alert>}
      {begun && (
        <div className="fs-steps fs-no-print">
          {state.steps.map((step) => (
            <Button
              key={step.step}
              data-size="sm"
              variant={step.step === "send-back" ? "secondary" : "primary"}
              disabled={draft.changed}
              onClick={() => setOpen(step)}
            >
              {t(`plan-versions:steps.${step.step}`)}
            </Button>
          ))}
        </div>
      )}
      {open && <StepDialog {...props} step={open} onClose={() => setOpen(null)} />}
    </section>
  );
}

interface StepDialogProps extends PartProps {
  readonly step: PossibleStep;
  readonly onClose: () => void;
}

function StepDialog({ state, data, dataset, step, onClose }: StepDialogProps) {
  const { t, dateTime } = useText();
  const queries = useQueryClient();
  const [name, setName] = useName();
  const [actingFor, setActingFor] = useState(step.actingFor[0] ?? state.unit);
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState(false);
  const [taking, setTaking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const take = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return setWrong(true);
    setTaking(true);
    setError(null);
    const { queryKey } = planQuery(state.unit, dataset);
    try {
      const taken = await takePlanStep(state.unit, {
        step: step.step,
        revision: state.revision,
        by: name.trim(),
        actingFor,
        note: note.trim(),
      });
      queries.setQueryData(queryKey, taken);
      void queries.invalidateQueries({ queryKey: ["plans"] });
      onClose();
    } catch (problem) {
      setError(problem);
      // What stopped the step may be what somebody else did: the page shows how the plan stands now.
      void queries.invalidateQueries({ queryKey });
    } finally {
      setTaking(false);
    }
  };
  const meanwhile = error instanceof ApiProblem ? error.problem?.meanwhile : undefined;
  return (
    <PlanDialog title={t(`plan-versions:steps.${step.step}`)} onClose={onClose}>
      <Paragraph>{t(`plan-versions:steps.about.${step.step}`)}</Paragraph>
      <form className="fs-plan-form" onSubmit={(event) => void take(event)} noValidate>
        <NameField name={name} sent={wrong} onName={setName} />
        <SelectField
          label={t("plan-versions:steps.actingFor")}
          value={actingFor}
          options={step.actingFor.map((unit) => ({ value: unit, text: data.unitName(unit) }))}
          onChoose={setActingFor}
        />
        <TextArea label={t("plan-versions:steps.note")} value={note} rows={2} most={2000} onChange={setNote} />
        {meanwhile !== undefined && (
          <Alert data-color="warning" role="alert">
            {t("plan-versions:steps.meanwhile", {
              by: meanwhile.by,
              at: dateTime(meanwhile.at),
              status: t(`plan-page:status.${meanwhile.status}`),
            })}
          </Alert>
        )}
        {error !== null && meanwhile === undefined && <Failure error={error} />}
        <div>
          <Button type="submit" data-size="sm" disabled={taking}>
            {t(`plan-versions:steps.${step.step}`)}
          </Button>
        </div>
      </form>
    </PlanDialog>
  );
}
