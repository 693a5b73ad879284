import { z } from "zod";
import {
  NewPlanComment,
  PlanCommentChange,
  PlanList,
  PlanRevision,
  PlanRevisionList,
  PlanSave,
  PlanState,
  PlanStepRequest,
  PlanVersion,
} from "#apps/contract";
import { rollUp, savePlan, takeStep } from "#io/plans";
import type { App } from "../http/app.ts";
import { checkUnit } from "../library/known-ids.ts";
import { planList } from "../plans/plan-list.ts";
import { planState } from "../plans/plan-state.ts";
import { orProblem } from "../plans/refusals.ts";
import { unknownId } from "../problems/unknown-id.ts";
import type { Service } from "../service.ts";
import { problems } from "./problem-responses.ts";

const tags = ["plans"];
const Unit = z.object({ unit: z.string().describe("Id of a unit of the dataset") });
const OnDataset = z.object({ dataset: z.string().default("current").describe("Content hash, or `current`") });
const number = z.coerce.number().int().min(1).max(1e9);
/** A plan may hold hundreds of measures with their history. */
const LARGEST_PLAN = 8 << 20;

/** Routes under /api/plans of what people write and decide. */
export function planRoutes(app: App, { datasets, store, plans }: Service): void {
  const { desk } = plans;
  const open = async (unit: string, hash = "current") => {
    const { dataset } = await datasets.open(hash, "input");
    checkUnit(dataset, unit, "path");
    return dataset;
  };
  const stateOf = async (unit: string, hash?: string): Promise<PlanState> => planState(desk, await open(unit, hash), unit);

  app.addHook("onRequest", async ({ url }, reply) => {
    if (url.startsWith("/api/plans")) reply.header("cache-control", "no-store");
  });

  app.get(
    "/api/plans",
    {
      schema: {
        tags,
        summary: "Every unit that can have a plan: who has one, how far it reaches, and what is missing",
        querystring: OnDataset,
        response: { 200: PlanList, ...problems(422) },
      },
    },
    async ({ query }) => {
      const { dataset } = await datasets.open(query.dataset, "input");
      const rolledUp = await (await orProblem(rollUp(desk, dataset))).found();
      return { dataset: dataset.hash, plans: await planList(desk, dataset, rolledUp) };
    },
  );

  app.get(
    "/api/plans/:unit",
    {
      schema: {
        tags,
        summary:
          "A unit's plan: what is written, where it is, its versions, history and comments; filled in by the system where none is begun",
        params: Unit,
        querystring: OnDataset,
        response: { 200: PlanState, ...problems(404, 422) },
      },
    },
    async ({ params, query }) => stateOf(params.unit, query.dataset),
  );

  app.put(
    "/api/plans/:unit",
    {
      bodyLimit: LARGEST_PLAN,
      schema: {
        tags,
        summary: "Save a plan as its next revision; revision 0 begins it",
        description:
          "Refused with 409 and who was first when it is not the newest revision that was edited, and with 422 and a finding for each thing wrong. Every save is kept.",
        params: Unit,
        body: PlanSave,
        response: { 200: PlanState, ...problems(404, 409, 422) },
      },
    },
    async ({ params, body }) => {
      await open(params.unit);
      await orProblem(savePlan(desk, { ...body, unit: params.unit }));
      return stateOf(params.unit);
    },
  );

  app.post(
    "/api/plans/:unit/steps",
    {
      schema: {
        tags,
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
      const current = await open(unit);
      await orProblem(takeStep(desk, { ...body, unit }, () => plans.makeForVersion({ unit, version: "draft", current })));
      return stateOf(unit);
    },
  );

  app.get(
    "/api/plans/:unit/revisions",
    {
      schema: { tags, summary: "Every save of a plan, newest first", params: Unit, response: { 200: PlanRevisionList, ...problems(404) } },
    },
    async ({ params }) => {
      await open(params.unit);
      return { revisions: await store.plans.revisions(params.unit) };
    },
  );

  app.get(
    "/api/plans/:unit/revisions/:revision",
    {
      schema: {
        tags,
        summary: "A plan as it was saved once",
        params: Unit.extend({ revision: number }),
        response: { 200: PlanRevision, ...problems(404, 422) },
      },
    },
    async ({ params: { unit, revision } }) => {
      await open(unit);
      const found = await store.plans.revision(unit, revision);
      if (found !== undefined) return found;
      const revisions = await store.plans.revisions(unit);
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
        tags,
        summary: "What is written in a version of a plan, and what has been decided about it",
        params: Unit.extend({ version: number }),
        response: { 200: PlanVersion, ...problems(404, 422) },
      },
    },
    async ({ params: { unit, version } }) => {
      await open(unit);
      const found = await store.plans.version(unit, version);
      if (found !== undefined) return found;
      const versions = await store.plans.versions(unit);
      throw unknownId(
        "version",
        String(version),
        versions.slice(0, 1).map((one) => ({ id: String(one.version) })),
        "path",
      );
    },
  );

  app.post(
    "/api/plans/:unit/comments",
    {
      schema: {
        tags,
        summary: "Comment on a plan, on a chapter, an occupation or a measure of it",
        params: Unit,
        body: NewPlanComment,
        response: { 201: PlanState, ...problems(404, 422) },
      },
    },
    async ({ params: { unit }, body }, reply) => {
      await open(unit);
      if (!(await store.plans.comment({ unit, ...body }))) throw unknownId("plan", unit, [], "path");
      reply.code(201);
      return stateOf(unit);
    },
  );

  app.patch(
    "/api/plans/:unit/comments/:id",
    {
      schema: {
        tags,
        summary: "Settle a comment, or open it again",
        params: Unit.extend({ id: number }),
        body: PlanCommentChange,
        response: { 200: PlanState, ...problems(404, 422) },
      },
    },
    async ({ params: { unit, id }, body }) => {
      await open(unit);
      if (!(await store.plans.resolve({ unit, id, ...body }))) throw unknownId("comment", String(id), [], "path");
      return stateOf(unit);
    },
  );
}
