import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { type UseQueryResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { AllPlansState } from "#apps/contract";
import { cancelMadePlan, startAllPlans } from "../../api/plan-actions.ts";
import { allPlansQuery, isOpen } from "../../api/plan-queries.ts";
import { Failure } from "../../controls/failure.tsx";
import { Findings } from "../../controls/findings.tsx";
import { Loading } from "../../controls/loading.tsx";
import { Progress } from "../../controls/progress.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";
import { ConflictList } from "./conflict-list.tsx";

interface RollUpProps {
  readonly state: UseQueryResult<AllPlansState>;
  readonly dataset: string;
  readonly data: DatasetView;
  /** Id of the nation. */
  readonly nation: string;
}

/** All plans added up to the nation: how it goes, and what the plans cannot have together. */
export function RollUp({ state: query, dataset, data, nation }: RollUpProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const { queryKey } = allPlansQuery(dataset);
  const start = useMutation({ mutationFn: () => startAllPlans(dataset), onSuccess: (begun) => queries.setQueryData(queryKey, begun) });
  const cancel = useMutation({ mutationFn: cancelMadePlan, onSettled: () => void query.refetch() });
  const state = query.data;
  const going = isOpen(state?.status);
  // What was being added up is gone when a plan was saved meanwhile: the sum would not have been of the plans as they are.
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (going) setBegun(true);
    else if (state && state.status !== "none") setBegun(false);
  }, [going, state]);
  const notAssessed = data.detail.occupations.filter(({ intakeAssumed }) => intakeAssumed).length;
  const error = query.error ?? start.error ?? cancel.error;
  return (
    <section className="fs-section" aria-labelledby="roll-up">
      <Heading level={2} data-size="sm" id="roll-up">
        {t("plans:roll.title")}
      </Heading>
      <Paragraph>{t("plans:roll.lead")}</Paragraph>
      {error && (
        <Failure
          error={error}
          onRetry={() => {
            start.reset();
            cancel.reset();
            void query.refetch();
          }}
        />
      )}
      {!state && !error && <Loading />}
      {state && going && (
        <Progress
          label={t(state.status === "queued" ? "plans:roll.queued" : "plans:roll.working")}
          share={state.status === "queued" ? null : state.progress}
          secondsLeft={state.secondsLeft}
          onCancel={() => cancel.mutate(state.key)}
          cancelling={cancel.isPending}
        />
      )}
      {state && (state.status === "failed" || state.status === "cancelled") && (
        <Alert data-color={state.status === "failed" ? "danger" : "info"} role="status">
          {t(`plans:roll.${state.status}`)}
        </Alert>
      )}
      {state?.status === "none" && begun && (
        <Alert data-color="info" role="status">
          {t("plans:roll.meanwhile")}
        </Alert>
      )}
      {state && state.findings.length > 0 && <Findings findings={state.findings} title={t("findings:title")} />}
      {state?.status === "done" && (
        <>
          <Paragraph role="status">
            {t("plans:roll.done")}{" "}
            <Link to="/plans/$unit" params={{ unit: nation }} search={(old: object) => ({ ...old, unit: nation, region: undefined })}>
              {t("plans:roll.national")}
            </Link>
          </Paragraph>
          {notAssessed > 0 && <Paragraph>{t("sentences:notAssessed.many", { count: notAssessed })}</Paragraph>}
          <ConflictList found={state.conflicts} data={data} />
        </>
      )}
      {state && !going && state.status !== "done" && (
        <div className="fs-steps fs-no-print">
          <Button data-size="sm" disabled={start.isPending} onClick={() => start.mutate()}>
            {t(state.status === "none" ? "plans:roll.start" : "plans:roll.again")}
          </Button>
        </div>
      )}
    </section>
  );
}
