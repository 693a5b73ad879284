import { Link } from "@tanstack/react-router";
import type { PlanState } from "#apps/contract";
import type { DatasetView } from "../../shell/dataset.tsx";
import { useText } from "../../shell/text.tsx";
import { CompletenessPart } from "./completeness/completeness-part.tsx";
import { CollisionView } from "./content/collision-view.tsx";
import { LeaveGuard } from "./content/leave-guard.tsx";
import { SaveBar } from "./content/save-bar.tsx";
import { useDraft } from "./content/use-draft.ts";
import { DocumentsPart } from "./documents/documents-part.tsx";
import { EditPart } from "./edit/edit-part.tsx";
import { FollowUpPart } from "./follow-up/follow-up-part.tsx";
import { MeasuresPart } from "./measures/measures-part.tsx";
import type { PartProps } from "./part-props.ts";
import { ReadPart } from "./read/read-part.tsx";
import { DRAFT, PARTS, type Part, type PlanSearch } from "./search.ts";
import { StatusLine } from "./status-line.tsx";
import { useMadePlan } from "./use-made-plan.ts";
import { VersionsPart } from "./versions/versions-part.tsx";

const VIEWS: { readonly [P in Part]: (props: PartProps) => React.ReactNode } = {
  read: ReadPart,
  edit: EditPart,
  measures: MeasuresPart,
  completeness: CompletenessPart,
  "follow-up": FollowUpPart,
  versions: VersionsPart,
  documents: DocumentsPart,
};
/** Parts in which the plan is edited. */
const EDITING: ReadonlySet<Part> = new Set(["edit", "measures"]);

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
  const part = search.part ?? PARTS[0];
  const View = VIEWS[part];
  const props: PartProps = { state, data, dataset, draft, made, search, onChange };
  return (
    <>
      <StatusLine state={state} made={made} draft={draft} />
      <nav className="fs-parts fs-no-print" aria-label={t("plan-page:parts.label")}>
        <ul>
          {PARTS.map((one) => (
            <li key={one}>
              <Link
                to="."
                search={(old: object) => ({ ...old, part: one === PARTS[0] ? undefined : one, measure: undefined })}
                resetScroll={false}
                activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
                {...(one === part && { "aria-current": "page" as const })}
              >
                {t(`plan-page:parts.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {draft.collision && <CollisionView collision={draft.collision} draft={draft} data={data} />}
      <View {...props} />
      {draft.editable && (EDITING.has(part) || draft.changed) && <SaveBar draft={draft} />}
      <LeaveGuard changed={draft.changed} />
    </>
  );
}
