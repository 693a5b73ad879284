import { z } from "zod";
import type { PlanState } from "#apps/contract";
import type { Dataset } from "#model/vocabulary";
import type { DatasetLibrary } from "../library/dataset-library.ts";
import { checkUnit } from "../library/known-ids.ts";
import type { PlanService } from "./plan-service.ts";
import { planState } from "./plan-state.ts";

/** What stands in the address of a plan. */
export const Unit = z.object({ unit: z.string().describe("Id of a unit of the dataset") });

/** The number of a revision, version or comment in an address. */
export const numberInAddress = z.coerce.number().int().min(1).max(1e9);

/** Opens plans by what stands in their address. */
export interface OpenPlans {
  /** Gives the dataset a unit is of. @throws HttpProblem where the unit is not in it. */
  dataset(unit: string, hash?: string): Promise<Dataset>;
  /** Gives everything about the plan of a unit. @throws HttpProblem as above. */
  state(unit: string, hash?: string): Promise<PlanState>;
}

/** Makes what opens plans for the routes under /api/plans. */
export function openPlans({ datasets, plans }: { readonly datasets: DatasetLibrary; readonly plans: PlanService }): OpenPlans {
  const dataset: OpenPlans["dataset"] = async (unit, hash = "current") => {
    const opened = await datasets.open(hash, "input");
    checkUnit(opened.dataset, unit, "path");
    return opened.dataset;
  };
  return { dataset, state: async (unit, hash) => planState(plans.desk, await dataset(unit, hash), unit) };
}
