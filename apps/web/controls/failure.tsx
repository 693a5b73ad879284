import { Alert, Button, Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { ApiProblem } from "../api/problem.ts";
import { useText } from "../reader/text.tsx";
import { Findings } from "./findings.tsx";

interface FailureProps {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}

/** Says what happened, that nothing was lost, and what to do; lists findings where the server gave any. */
export function Failure({ error, onRetry }: FailureProps) {
  const { t } = useText();
  const problem = error instanceof ApiProblem ? error : null;
  const explanation = problem?.problem?.detail ?? (error instanceof Error ? error.message : String(error));
  const findings = problem?.problem?.findings ?? [];
  return (
    <div className="fs-failure">
      <Alert data-color="danger" role="alert">
        <Heading level={2} data-size="2xs">
          {t("shell:problem.title")}
        </Heading>
        <Paragraph>
          {t(problem ? `shell:problem.${problem.kind}` : "shell:problem.page")} {t("shell:problem.safe")}
        </Paragraph>
        <Details data-size="sm">
          <Details.Summary>{t("shell:problem.technical")}</Details.Summary>
          <Details.Content lang="en">{explanation}</Details.Content>
        </Details>
        {onRetry && (
          <Button variant="secondary" data-size="sm" onClick={onRetry}>
            {t("shell:state.retry")}
          </Button>
        )}
      </Alert>
      {findings.length > 0 && <Findings findings={findings} title={t("findings:title")} />}
    </div>
  );
}
