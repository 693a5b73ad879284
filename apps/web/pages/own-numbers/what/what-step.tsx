import { Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import type { FileKindAnswer } from "#apps/contract";
import { Failure } from "../../../controls/failure.tsx";
import { FindingSentence } from "../../../controls/finding-sentence.tsx";
import { useText } from "../../../reader/text.tsx";
import { useGiven } from "../given/given.ts";
import type { Payroll } from "../given/use-payroll.ts";
import { Reading } from "../reading/reading.tsx";
import { StepFrame } from "../steps/step-frame.tsx";
import type { GivenKind, Step } from "../steps/steps.ts";
import { KindChoice } from "./kind-choice.tsx";
import { PayrollWhat } from "./payroll-what.tsx";

interface WhatStepProps {
  readonly steps: readonly Step[];
  readonly kind: GivenKind | null;
  readonly answer: FileKindAnswer | undefined;
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly payroll: Payroll;
  readonly ready: boolean;
}

/** Step 2: what the file is. The server says; the reader corrects, and answers what cannot be known from the file. */
export function WhatStep({ steps, kind, answer, error, onRetry, payroll, ready }: WhatStepProps) {
  const { t, list } = useText();
  const { files } = useGiven();
  const names = list(files.slice(0, 3).map(({ name }) => name));
  return (
    <StepFrame step="what" steps={steps} ready={ready}>
      {error && <Failure error={error} onRetry={onRetry} />}
      <Reading busy={answer === undefined && !error} first />
      {(answer || kind) && (
        <Paragraph className="fs-own-is">{t(`own-numbers-what:is.${kind ?? "unknown"}`, { names, count: files.length })}</Paragraph>
      )}
      {kind === null &&
        (answer?.findings ?? []).map((finding) => (
          <section key={finding.code} aria-labelledby="unread" className="fs-section">
            <Heading level={3} data-size="2xs" id="unread">
              {t("own-numbers-what:stops")}
            </Heading>
            <Paragraph>
              <FindingSentence finding={finding} />
            </Paragraph>
          </section>
        ))}
      {answer && kind === null && answer.findings.length === 0 && <KindChoice kind={kind} />}
      {kind === "payroll" && <PayrollWhat payroll={payroll} />}
      {kind === "package" && <Paragraph className="fs-narrow">{t("own-numbers-what:packageText")}</Paragraph>}
      {kind === "statistics" && <Paragraph className="fs-narrow">{t("own-numbers-what:statisticsText")}</Paragraph>}
      {answer && kind !== null && (
        <Details data-size="sm" className="fs-narrow">
          <Details.Summary>{t("own-numbers-what:otherKind")}</Details.Summary>
          <Details.Content>
            <KindChoice kind={kind} />
          </Details.Content>
        </Details>
      )}
    </StepFrame>
  );
}
