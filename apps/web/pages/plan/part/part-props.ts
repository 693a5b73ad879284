import type { PlanState } from "#apps/contract";
import type { DatasetView } from "../../../reader/dataset.tsx";
import type { PlanSearch } from "../address/search.ts";
import type { Draft } from "../content/use-draft.ts";
import type { FollowedPlan } from "../made/use-made-plan.ts";

/** What every part of the page is given. */
export interface PartProps {
  readonly state: PlanState;
  readonly data: DatasetView;
  /** `current` or the hash of a dataset version. */
  readonly dataset: string;
  readonly draft: Draft;
  /** The draft with its numbers, as saved last. */
  readonly made: FollowedPlan;
  readonly search: PlanSearch;
  /** Writes values of the page to the address; undefined takes one away. */
  readonly onChange: (next: PlanSearch) => void;
}
