import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { importPayroll } from "../../../api/upload-actions.ts";
import { Failure } from "../../../controls/failure.tsx";
import { usePlace } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";
import { giveSaved } from "../given/given.ts";
import type { Payroll } from "../given/use-payroll.ts";
import { waiting } from "../given/waiting.ts";
import { Reading } from "../reading/reading.tsx";
import { UploadProgress } from "../reading/upload-progress.tsx";
import { StepFrame } from "../steps/step-frame.tsx";
import type { Step } from "../steps/steps.ts";
import { demandSentence, staffSentence } from "./effect-sentences.ts";
import { VacanciesField } from "./vacancies-field.tsx";

interface EffectStepProps {
  readonly steps: readonly Step[];
  readonly payroll: Payroll;
  readonly onSaved: (dataset: string) => void;
}

/** Step 5: staff before and after, the vacancies that only the reader knows, and the save. */
export function EffectStep({ steps, payroll, onSaved }: EffectStepProps) {
  const text = useText();
  const { t, list, language, date } = text;
  const { dataset } = usePlace();
  const queries = useQueryClient();
  const { preview, mapping, unit, file, said, change, busy } = payroll;
  const summary = preview?.summary ?? null;
  const save = useMutation({
    mutationFn: () => importPayroll({ dataset, unit: unit!, file: file!, mapping, referenceDate: said.referenceDate }),
    onSuccess: async (result) => {
      giveSaved({ kind: "payroll", result, unit, summary });
      await queries.invalidateQueries({ predicate: ({ queryKey: [what] }) => what === "datasets" || what === "dataset" });
      onSaved(result.dataset.hash);
    },
  });
  const waits = preview === undefined ? [] : [...waiting(preview)];
  return (
    <StepFrame
      step="effect"
      steps={steps}
      ready={false}
      onwards={
        preview?.ok && (
          <Button onClick={() => save.mutate()} disabled={busy || save.isPending}>
            {t("own-numbers-effect:save")}
          </Button>
        )
      }
    >
      {!preview && <Reading busy={busy} first />}
      {summary && summary.occupations.length > 0 && (
        <>
          <Paragraph className="fs-own-is">
            {t("own-numbers-effect:lead", { unit: summary.unitNames[language], date: date(summary.referenceDate) })}
          </Paragraph>
          <Paragraph className="fs-narrow" data-size="sm">
            {t("own-numbers-effect:vacanciesHelp")}
          </Paragraph>
          <ul className="fs-effects">
            {summary.occupations.map((one) => (
              <li key={one.occupation}>
                <div>
                  <p className="fs-effect-staff">{staffSentence(one, text)}</p>
                  <p className="fs-quiet">{demandSentence(one, text)}</p>
                </div>
                <VacanciesField
                  occupation={one.names[language]}
                  value={mapping.vacancies?.[one.occupation] ?? null}
                  onChange={(value) =>
                    change((old) => {
                      const { [one.occupation]: _before, ...others } = old.vacancies ?? {};
                      return { ...old, vacancies: value === null ? others : { ...others, [one.occupation]: value } };
                    })
                  }
                />
              </li>
            ))}
          </ul>
          {summary.untouched.length > 0 && (
            <Paragraph className="fs-narrow" data-size="sm">
              {t("own-numbers-effect:untouched", {
                count: summary.untouched.length,
                list: list(summary.untouched.map(({ names }) => names[language])),
              })}
            </Paragraph>
          )}
        </>
      )}
      {preview && summary?.occupations.length === 0 && <Paragraph className="fs-own-is">{t("own-numbers-effect:nobody")}</Paragraph>}
      {waits.length > 0 && (
        <section className="fs-section fs-question" aria-labelledby="waits">
          <Heading level={3} data-size="2xs" id="waits">
            {t("own-numbers-effect:first")}
          </Heading>
          <ul>
            {waits.map(([step, count]) => (
              <li key={step}>
                <Link to="/own-numbers" search={(old: object) => ({ ...old, step })}>
                  {t("own-numbers-effect:goTo", { step: t(`own-numbers-steps:${step}`) })}
                </Link>{" "}
                ({t("own-numbers-steps:waits", { count })})
              </li>
            ))}
          </ul>
        </section>
      )}
      {preview?.ok && <Paragraph className="fs-narrow">{t("own-numbers-effect:new")}</Paragraph>}
      {save.isPending && <UploadProgress label={t("own-numbers-effect:saving")} />}
      {save.error && <Failure error={save.error} onRetry={() => save.mutate()} />}
      {preview && <Reading busy={busy} first={false} />}
    </StepFrame>
  );
}
