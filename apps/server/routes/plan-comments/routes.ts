import { NewPlanComment, PlanCommentChange, PlanState } from "#apps/contract";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { numberInAddress, openPlans, Unit } from "../../plans/open-plan.ts";
import { unknownId } from "../../problems/unknown-id.ts";
import type { Service } from "../../service/service.ts";

/** Routes of what is said about a plan. */
export const routes = defineRoutes({ order: 160, tag: "plans", routes: planCommentRoutes });

function planCommentRoutes(app: App, service: Service): void {
  const open = openPlans(service);
  const { plans } = service.store;

  app.post(
    "/api/plans/:unit/comments",
    {
      schema: {
        summary: "Comment on a plan, on a chapter, an occupation or a measure of it",
        params: Unit,
        body: NewPlanComment,
        response: { 201: PlanState, ...problems(404, 422) },
      },
    },
    async ({ params: { unit }, body }, reply) => {
      await open.dataset(unit);
      if (!(await plans.comment({ unit, ...body }))) throw unknownId("plan", unit, [], "path");
      reply.code(201);
      return open.state(unit);
    },
  );

  app.patch(
    "/api/plans/:unit/comments/:id",
    {
      schema: {
        summary: "Settle a comment, or open it again",
        params: Unit.extend({ id: numberInAddress }),
        body: PlanCommentChange,
        response: { 200: PlanState, ...problems(404, 422) },
      },
    },
    async ({ params: { unit, id }, body }) => {
      await open.dataset(unit);
      if (!(await plans.resolve({ unit, id, ...body }))) throw unknownId("comment", String(id), [], "path");
      return open.state(unit);
    },
  );
}
