import type { PlanMeasure } from "#model/plan";
import type { DatasetView } from "../../../reader/dataset.tsx";
import type { FollowedPlan } from "../made/use-made-plan.ts";

/** What both ways of showing measures are given. */
export interface ListProps {
  /** The plan's own, and those of units above and below. */
  readonly measures: readonly PlanMeasure[];
  /** Unit of the plan. */
  readonly unit: string;
  readonly data: DatasetView;
  readonly made: FollowedPlan;
  readonly editable: boolean;
  readonly onOpen: (id: string) => void;
}
