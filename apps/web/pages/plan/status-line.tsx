import { Link } from "@tanstack/react-router";
import type { PlanState } from "#apps/contract";
import { StatusTag } from "../../parts/plan-marks/status-tag.tsx";
import { useText } from "../../reader/text.tsx";
import { PageAnswer } from "../../shell/page-frame.tsx";
import type { Draft } from "./content/use-draft.ts";
import type { FollowedPlan } from "./made/use-made-plan.ts";

interface StatusLineProps {
  readonly state: PlanState;
  readonly made: FollowedPlan;
  readonly draft: Draft;
}

/** How far the plan has come, in sentences: begun or not, who saved it last, how complete it is. */
export function StatusLine({ state, made, draft }: StatusLineProps) {
  const { t, dateTime } = useText();
  const { revision, status, changedBy, changedAt, versions } = state;
  const completeness = made.plan?.completeness;
  const yes = completeness?.filter(({ answer }) => answer === "yes").length;
  return (
    <PageAnswer>
      <div className="fs-plan-status">
        <p className="fs-lead">
          {revision === 0
            ? t("plan-page:status.sentence.none")
            : t(`plan-page:status.sentence.${status}`, { version: String(versions[0]?.version ?? 1) })}{" "}
          {completeness !== undefined &&
            yes !== undefined &&
            t("plan-page:status.complete", { yes: String(yes), all: String(completeness.length) })}
        </p>
        <p className="fs-quiet">
          <StatusTag status={revision === 0 ? null : status} />{" "}
          {changedBy !== null && changedAt !== null && t("plan-page:status.changed", { by: changedBy, at: dateTime(changedAt) })}{" "}
          {draft.changed && <strong>{t("plan-edit:save.unsaved")}</strong>} <Link to="/plans">{t("plan-page:toPlans")}</Link>
        </p>
      </div>
    </PageAnswer>
  );
}
