import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { startAllocation, stopAllocation } from "../../../api/placement-actions.ts";
import { placementAllocationQuery } from "../../../api/placement-queries.ts";
import { Failure } from "../../../controls/failure.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { Progress } from "../../../controls/progress.tsx";
import { useText } from "../../../reader/text.tsx";
import { useGo } from "../address/use-go.ts";
import { ToTerms } from "../term/term-opening.tsx";
import { MadeView } from "./made-view.tsx";

/** An allocation: how it goes while it is made, and what it says once it is. */
export function Made({ term, id }: { readonly term: string; readonly id: string }) {
  const { t, number } = useText();
  const go = useGo();
  const queries = useQueryClient();
  const options = placementAllocationQuery(id);
  const query = useQuery(options);
  const stop = useMutation({ mutationFn: () => stopAllocation(id), onSuccess: (state) => queries.setQueryData(options.queryKey, state) });
  const again = useMutation({ mutationFn: () => startAllocation(term), onSuccess: (state) => go({ made: state.id }) });
  const state = query.data;
  if (query.error)
    return (
      <>
        <Failure error={query.error} onRetry={() => void query.refetch()} />
        <ToTerms />
      </>
    );
  if (!state) return <Loading />;
  const going = state.status === "queued" || state.status === "running";
  if (going)
    return (
      <section className="fs-section">
        <Progress
          label={
            state.placed === null
              ? t("placements-made:going.begun")
              : t("placements-made:going.placed", {
                  placed: number(state.placed, 0),
                  bound: state.bound === null ? t("placements-made:going.unknown") : number(state.bound, 0),
                })
          }
          share={state.status === "queued" ? null : state.progress}
          secondsLeft={state.secondsLeft}
          onCancel={() => stop.mutate()}
          cancelling={stop.isPending}
        />
        {stop.error && <Failure error={stop.error} />}
      </section>
    );
  if (state.allocation === null || state.names === null)
    return (
      <section className="fs-section">
        <Alert data-color={state.status === "cancelled" ? "info" : "danger"} role="status">
          <Paragraph>{t(state.status === "cancelled" ? "placements-made:going.cancelled" : "placements-made:going.failed")}</Paragraph>
          <Button variant="secondary" data-size="sm" onClick={() => again.mutate()}>
            {t("shell:state.retry")}
          </Button>
        </Alert>
        {again.error && <Failure error={again.error} />}
        <ToTerms />
      </section>
    );
  return <MadeView state={{ ...state, allocation: state.allocation, names: state.names }} />;
}
