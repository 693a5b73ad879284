import { PlanRevision, PlanRevisionList, PlanVersion } from "#apps/contract";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { numberInAddress, openPlans, Unit } from "../../plans/open-plan.ts";
import { unknownId } from "../../problems/unknown-id.ts";
import type { Service } from "../../service/service.ts";

/** Routes of what a plan was: every save of it, and every version. */
export const routes = defineRoutes({ order: 150, tag: "plans", routes: planHistoryRoutes });

function planHistoryRoutes(app: App, service: Service): void {
  const open = openPlans(service);
  const { plans } = service.store;

  app.get(
    "/api/plans/:unit/revisions",
    {
      schema: { summary: "Every save of a plan, newest first", params: Unit, response: { 200: PlanRevisionList, ...problems(404) } },
    },
    async ({ params }) => {
      await open.dataset(params.unit);
      return { revisions: await plans.revisions(params.unit) };
    },
  );

  app.get(
    "/api/plans/:unit/revisions/:revision",
    {
      schema: {
        summary: "A plan as it was saved once",
        params: Unit.extend({ revision: numberInAddress }),
        response: { 200: PlanRevision, ...problems(404, 422) },
      },
    },
    async ({ params: { unit, revision } }) => {
      await open.dataset(unit);
      const found = await plans.revision(unit, revision);
      if (found !== undefined) return found;
      const revisions = await plans.revisions(unit);
      throw unknownId(
        "revision",
        String(revision),
        revisions.slice(0, 1).map((one) => ({ id: String(one.revision) })),
        "path",
      );
    },
  );

  app.get(
    "/api/plans/:unit/versions/:version",
    {
      schema: {
        summary: "What is written in a version of a plan, and what has been decided about it",
        params: Unit.extend({ version: numberInAddress }),
        response: { 200: PlanVersion, ...problems(404, 422) },
      },
    },
    async ({ params: { unit, version } }) => {
      await open.dataset(unit);
      const found = await plans.version(unit, version);
      if (found !== undefined) return found;
      const versions = await plans.versions(unit);
      throw unknownId(
        "version",
        String(version),
        versions.slice(0, 1).map((one) => ({ id: String(one.version) })),
        "path",
      );
    },
  );
}
