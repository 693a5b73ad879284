import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { Failure } from "../../../controls/failure.tsx";
import { Findings } from "../../../controls/findings.tsx";
import { Progress } from "../../../controls/progress.tsx";
import { useText } from "../../../reader/text.tsx";
import type { FollowedPlan } from "./use-made-plan.ts";

/** How the making of a plan's numbers goes, with a way to stop it or begin again; nothing once they are here. */
export function MadeProgress({ made }: { readonly made: FollowedPlan }) {
  const { t } = useText();
  const { state, going, error, cancelling, cancel, again, plan, fresh } = made;
  if (error != null) return <Failure error={error} onRetry={again} />;
  if (going) {
    const queued = state?.status === "queued";
    return (
      <div className="fs-section fs-no-print">
        <Progress
          label={t(queued ? "plan-page:made.queued" : plan === null ? "plan-page:made.working" : "plan-page:made.anew")}
          share={state === undefined || queued ? null : state.progress}
          secondsLeft={state?.secondsLeft ?? null}
          onCancel={state === undefined ? undefined : cancel}
          cancelling={cancelling}
        />
      </div>
    );
  }
  if (fresh || state === undefined) return null;
  return (
    <div className="fs-section">
      <Alert data-color={state.status === "failed" ? "danger" : "info"} role="status">
        <Paragraph>{t(state.status === "failed" ? "plan-page:made.failed" : "plan-page:made.cancelled")}</Paragraph>
        {state.message !== null && state.status === "failed" && <Paragraph lang="en">{state.message}</Paragraph>}
        <Button variant="secondary" data-size="sm" onClick={again}>
          {t("shell:state.retry")}
        </Button>
      </Alert>
      {state.findings.length > 0 && <Findings findings={state.findings} title={t("findings:title")} />}
    </div>
  );
}
