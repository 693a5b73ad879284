import { Link } from "@tanstack/react-router";
import type { PlanState } from "#apps/contract";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";
import { DRAFT, FIRST_PART, type PlanSearch, toPart } from "./address/search.ts";
import { CollisionView } from "./content/collision-view.tsx";
import { LeaveGuard } from "./content/leave-guard.tsx";
import { PlanFindings } from "./content/plan-findings.tsx";
import { SaveBar } from "./content/save-bar.tsx";
import { useDraft } from "./content/use-draft.ts";
import { useMadePlan } from "./made/use-made-plan.ts";
import type { PartProps } from "./part/part-props.ts";
import { PARTS } from "./parts.ts";
import { StatusLine } from "./status-line.tsx";

interface LoadedPlanProps {
  readonly state: PlanState;
  readonly data: DatasetView;
  readonly dataset: string;
  readonly search: PlanSearch;
  readonly onChange: (next: PlanSearch) => void;
}

/** The page once the plan is here: how far it has come, the menu of parts, and the part that is open. Edits live here, so that every part shows them. */
export function LoadedPlan({ state, data, dataset, search, onChange }: LoadedPlanProps) {
  const { t } = useText();
  const draft = useDraft(state, dataset);
  const made = useMadePlan({ unit: state.unit, version: DRAFT, revision: state.revision });
  const part = PARTS.find(({ name }) => name === (search.part ?? FIRST_PART)) ?? PARTS[0];
  const props: PartProps = { state, data, dataset, draft, made, search, onChange };
  return (
    <>
      <StatusLine state={state} made={made} draft={draft} />
      <nav className="fs-parts fs-no-print" aria-label={t("plan-page:parts.label")}>
        <ul>
          {PARTS.map((one) => (
            <li key={one.name}>
              <Link
                to="."
                search={toPart(one.name, { measure: undefined })}
                resetScroll={false}
                activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
                {...(one === part && { "aria-current": "page" as const })}
              >
                {t(one.title)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {draft.collision && <CollisionView collision={draft.collision} draft={draft} data={data} />}
      {part.edits && state.findings.length > 0 && (
        <details className="fs-add fs-no-print">
          <summary>{t("plan-edit:lookAt", { count: state.findings.length })}</summary>
          <PlanFindings findings={state.findings} content={state.content} data={data} />
        </details>
      )}
      <part.View {...props} />
      {draft.editable && (part.edits || draft.changed) && <SaveBar draft={draft} data={data} />}
      <LeaveGuard changed={draft.changed} />
    </>
  );
}
