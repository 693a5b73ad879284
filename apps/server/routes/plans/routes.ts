import { z } from "zod";
import { PlanList, PlanSave, PlanState, PlanStepRequest, PlanSummary } from "#apps/contract";
import { rollUp, savePlan, takeStep } from "#io/plans";
import { Conflict, PlanContent, PlanMeasure } from "#model/plan";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { openPlans, Unit } from "../../plans/open-plan.ts";
import { planList } from "../../plans/plan-list.ts";
import { orProblem } from "../../plans/refusals.ts";
import type { Service } from "../../service/service.ts";

const OnDataset = z.object({ dataset: z.string().default("current").describe("Content hash, or `current`") });
/** A plan may hold hundreds of measures with their history. */
const LARGEST_PLAN = 8 << 20;

/** Routes under /api/plans of what people write and decide. */
export const routes = defineRoutes({
  order: 140,
  tag: "plans",
  about: "What units have decided, with its numbers: drafts, versions, approval, documents",
  schemas: { PlanSummary, PlanState, PlanSave, PlanContent, PlanMeasure, Conflict },
  routes: (app, service) => {
    app.addHook("onRequest", async ({ url }, reply) => {
      if (url.startsWith("/api/plans")) reply.header("cache-control", "no-store");
    });
    readRoutes(app, service);
    writeRoutes(app, service);
  },
});

function readRoutes(app: App, service: Service): void {
  const { datasets, plans } = service;
  const open = openPlans(service);

  app.get(
    "/api/plans",
    {
      schema: {
        summary: "Every unit that can have a plan: who has one, how far it reaches, and what is missing",
        querystring: OnDataset,
        response: { 200: PlanList, ...problems(422) },
      },
    },
    async ({ query }) => {
      const { dataset } = await datasets.open(query.dataset, "input");
      const rolledUp = await (await orProblem(rollUp(plans.desk, dataset))).found();
      return { dataset: dataset.hash, plans: await planList(plans.desk, dataset, rolledUp) };
    },
  );

  app.get(
    "/api/plans/:unit",
    {
      schema: {
        summary:
          "A unit's plan: what is written, where it is, its versions, history and comments; filled in by the system where none is begun",
        params: Unit,
        querystring: OnDataset,
        response: { 200: PlanState, ...problems(404, 422) },
      },
    },
    async ({ params, query }) => open.state(params.unit, query.dataset),
  );
}

function writeRoutes(app: App, service: Service): void {
  const { plans } = service;
  const { desk } = plans;
  const open = openPlans(service);

  app.put(
    "/api/plans/:unit",
    {
      bodyLimit: LARGEST_PLAN,
      schema: {
        summary: "Save a plan as its next revision; revision 0 begins it",
        description:
          "Refused with 409 and who was first when it is not the newest revision that was edited, and with 422 and a finding for each thing wrong. Every save is kept.",
        params: Unit,
        body: PlanSave,
        response: { 200: PlanState, ...problems(404, 409, 422) },
      },
    },
    async ({ params, body }) => {
      await open.dataset(params.unit);
      await orProblem(savePlan(desk, { ...body, unit: params.unit }));
      return open.state(params.unit);
    },
  );

  app.post(
    "/api/plans/:unit/steps",
    {
      schema: {
        summary: "Submit, approve, send back, publish or revise a plan; submitting makes a version that is never changed",
        description:
          "A plan is approved on behalf of a unit above its own, the nation's by the nation. See `steps` of the plan for what can be done now.",
        params: Unit,
        body: PlanStepRequest,
        response: { 200: PlanState, ...problems(404, 409, 422, 503) },
      },
    },
    async ({ params, body }) => {
      const { unit } = params;
      const current = await open.dataset(unit);
      await orProblem(takeStep(desk, { ...body, unit }, () => plans.makeForVersion({ unit, version: "draft", current })));
      return open.state(unit);
    },
  );
}
