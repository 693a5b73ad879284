import { Alert, Heading } from "@digdir/designsystemet-react";
import { ApiProblem } from "../../../api/problem.ts";
import { Failure } from "../../../controls/failure.tsx";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import { PlanFindings } from "./plan-findings.tsx";
import type { Draft } from "./use-draft.ts";

/** Why the plan was not saved, field by field with what to do; nothing one has written is lost. */
export function SaveProblem({ draft, data }: { readonly draft: Draft; readonly data: DatasetView }) {
  const { t } = useText();
  const { error, content } = draft;
  const findings = error instanceof ApiProblem ? (error.problem?.findings ?? []) : [];
  if (findings.length === 0) return <Failure error={error} />;
  return (
    <Alert data-color="danger" role="alert" className="fs-save-problem">
      <Heading level={2} data-size="2xs">
        {t("plan-edit:save.refused", { count: findings.length })}
      </Heading>
      <PlanFindings findings={findings} content={content} data={data} />
    </Alert>
  );
}
