import { Alert, Button, Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { atStart } from "#io/language";
import { useText } from "../../../reader/text.tsx";
import { Remarks } from "../check/remarks.tsx";
import { giveFiles, type Saved } from "../given/given.ts";
import { StepFrame } from "../steps/step-frame.tsx";
import type { Step } from "../steps/steps.ts";

/** Step 6: what was saved under which name, and the ways on: the unit's own projection first. */
export function SavedStep({ steps, saved }: { readonly steps: readonly Step[]; readonly saved: Saved }) {
  const { t, number, language } = useText();
  const navigate = useNavigate();
  const { result, unit, summary } = saved;
  const { title, hash, rows } = result.dataset;
  const most = summary?.occupations[0];
  return (
    <StepFrame step="saved" steps={steps} ready={false}>
      <Alert data-color="success" role="status">
        <Heading level={3} data-size="2xs">
          {t("own-numbers-saved:title", { title })}
        </Heading>
        <Paragraph>{t("own-numbers-saved:text", { rows: number(rows) })}</Paragraph>
      </Alert>
      {unit !== null && summary && most && (
        <section className="fs-section" aria-labelledby="onwards">
          <Heading level={3} data-size="2xs" id="onwards">
            {t("own-numbers-saved:onwards", { unit: summary.unitNames[language] })}
          </Heading>
          <ul className="fs-plain-list">
            {summary.occupations.map(({ occupation, names }) => (
              <li key={occupation}>
                <Link to="/projection" search={(old: object) => ({ ...old, unit, occupation, dataset: hash, step: undefined })}>
                  {t("own-numbers-saved:projection", { occupation: atStart(names[language]) })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unit !== null && <Paragraph className="fs-narrow">{t("own-numbers-saved:mapping")}</Paragraph>}
      <div className="fs-steps">
        <Link to="/" search={(old: object) => ({ ...old, dataset: hash, step: undefined })} className="ds-button" data-variant="secondary">
          {t("own-numbers-saved:overview")}
        </Link>
        <Button
          variant="tertiary"
          onClick={() => {
            giveFiles([]);
            void navigate({ to: "/own-numbers", search: (old: object) => ({ ...old, step: undefined }) });
          }}
        >
          {t("own-numbers-saved:another")}
        </Button>
      </div>
      {result.findings.length > 0 && (
        <Details data-size="sm" className="fs-narrow">
          <Details.Summary>{t("own-numbers-saved:remarks", { count: result.findings.length })}</Details.Summary>
          <Details.Content>
            <Remarks findings={result.findings} />
          </Details.Content>
        </Details>
      )}
    </StepFrame>
  );
}
