import { Button } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Overview } from "#apps/contract";
import { cancelRun, startRun } from "../../api/actions.ts";
import { Empty } from "../../controls/empty.tsx";
import { Failure } from "../../controls/failure.tsx";
import { Progress } from "../../controls/progress.tsx";
import { usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";

/** How the run behind the overview stands: start it, follow it, stop it, try again. Nothing once it is done. */
export function RunProgress({ overview, occupations }: { readonly overview: Overview; readonly occupations: number }) {
  const { t } = useText();
  const { dataset, scenario } = usePlace();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["overview"] });
  const start = useMutation({ mutationFn: () => startRun(dataset, scenario), onSuccess: refresh });
  const cancel = useMutation({ mutationFn: () => cancelRun(overview.run.id), onSuccess: refresh });
  const { status, progress, secondsLeft } = overview.run;
  if (cancel.error) return <Failure error={cancel.error} onRetry={() => cancel.mutate()} />;
  if (start.error) return <Failure error={start.error} onRetry={() => start.mutate()} />;
  if (status === "done") return null;
  if (status === "queued" || status === "running") {
    const done = new Set(overview.items.map((item) => item.occupation)).size;
    return (
      <div className="fs-section fs-no-print">
        <Progress
          label={t(`overview:run.${status}`)}
          share={progress}
          secondsLeft={secondsLeft}
          onCancel={() => cancel.mutate()}
          cancelling={cancel.isPending}
        />
        {done > 0 && <p className="fs-quiet">{t("overview:run.partly", { done, total: occupations })}</p>}
      </div>
    );
  }
  return (
    <Empty
      title={t(`overview:run.${status}`)}
      action={
        <Button onClick={() => start.mutate()} loading={start.isPending}>
          {t(status === "none" ? "overview:run.start" : "shell:state.retry")}
        </Button>
      }
    >
      {t(`overview:run.${status}Text`)}
    </Empty>
  );
}
