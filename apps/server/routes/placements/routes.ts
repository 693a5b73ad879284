import {
  PlacementAllocationRequest,
  PlacementAllocationState,
  PlacementCase,
  PlacementCaseDetails,
  PlacementCaseResult,
  PlacementDifference,
  PlacementExampleRequest,
  PlacementExplanation,
  PlacementMoveRequest,
  PlacementMoveResult,
  PlacementReplanRequest,
  PlacementWorthState,
} from "#apps/contract";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import type { Service } from "../../service/service.ts";
import type { Limits } from "../../settings/limits.ts";
import { allocationRoutes } from "./allocation-routes.ts";
import { caseRoutes } from "./case-routes.ts";
import { exportRoutes } from "./export-routes.ts";
import { questionRoutes } from "./question-routes.ts";

/** Routes under /api/placements. Each asks first whether who asks may (`only`): they hold the only personal data there is. */
export const routes = defineRoutes({
  order: 180,
  tag: "placements",
  about: "Terms of placements: students by pseudonym, allocations, what stands in the way; only on the machine Framsyn runs on",
  schemas: {
    PlacementAllocationRequest,
    PlacementAllocationState,
    PlacementCase,
    PlacementCaseDetails,
    PlacementCaseResult,
    PlacementDifference,
    PlacementExampleRequest,
    PlacementExplanation,
    PlacementMoveRequest,
    PlacementMoveResult,
    PlacementReplanRequest,
    PlacementWorthState,
  },
  routes: (app: App, service: Service, limits: Limits) => {
    caseRoutes(app, service, limits);
    allocationRoutes(app, service);
    questionRoutes(app, service);
    exportRoutes(app, service);
  },
});
