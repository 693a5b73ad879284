import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import type { FollowedAnalysis } from "../api/use-analysis.ts";
import { useText } from "../reader/text.tsx";
import { Failure } from "./failure.tsx";
import { Findings } from "./findings.tsx";
import { Progress } from "./progress.tsx";

interface AnalysisProgressProps {
  readonly analysis: Omit<FollowedAnalysis, "result">;
  /** What is being computed, in words. */
  readonly label: string;
}

/** Ends that the server names by a word of its own. */
const WHY: Readonly<Record<string, "tooLong">> = { "too-long": "tooLong" };

/** How an analysis goes: waiting, how far and how long yet, cancelled, failed; with a way to stop it or ask again. Nothing once it is done. */
export function AnalysisProgress({ analysis, label }: AnalysisProgressProps) {
  const { t } = useText();
  const { state, going, error, cancelling, cancel, retry } = analysis;
  if (error !== null) return <Failure error={error} onRetry={retry} />;
  if (going) {
    const queued = state?.status === "queued";
    return (
      <div className="fs-section fs-no-print">
        <Progress
          label={queued ? t("shell:analysis.queued", { label }) : label}
          share={state === undefined || queued ? null : state.progress}
          secondsLeft={state?.secondsLeft ?? null}
          onCancel={state === undefined ? undefined : cancel}
          cancelling={cancelling}
        />
      </div>
    );
  }
  if (state?.status !== "cancelled" && state?.status !== "failed") return null;
  const why = state.status === "cancelled" ? "cancelled" : (WHY[state.message ?? ""] ?? "failed");
  return (
    <div className="fs-section">
      <Alert data-color={why === "failed" ? "danger" : "info"} role="status">
        <Paragraph>{t(state.findings.length > 0 ? "shell:analysis.findings" : `shell:analysis.${why}`)}</Paragraph>
        <Button variant="secondary" data-size="sm" onClick={retry}>
          {t("shell:state.retry")}
        </Button>
      </Alert>
      {state.findings.length > 0 && <Findings findings={state.findings} title={t("findings:title")} />}
    </div>
  );
}
