import { z } from "zod";
import {
  AllPlansRequest,
  AllPlansState,
  MadePlanQuery,
  MadePlanState,
  PlanDifferences,
  PlanDifferencesQuery,
  PlanDocumentQuery,
  PlanFormat,
} from "#apps/contract";
import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { madeTask, planDifferences } from "#io/plans";
import { NoPdfCompiler, writePlan } from "#io/report";
import { MadePlan, PlanDocument, PlanFacts, readSide } from "#model/plan";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { checkUnit } from "../../library/known-ids.ts";
import { allPlans } from "../../plans/all-plans.ts";
import { PLAN_FILE, PLAN_MEDIA_TYPES } from "../../plans/plan-files.ts";
import { orProblem } from "../../plans/refusals.ts";
import { HttpProblem } from "../../problems/http-problem.ts";
import { unknownId } from "../../problems/unknown-id.ts";
import type { Service } from "../../service/service.ts";
import type { WorkState } from "../../work/work-state.ts";

const Unit = z.object({ unit: z.string().describe("Id of a unit of the dataset") });
const RETRY_SECONDS = 2;
const isGoing = ({ status }: WorkState): boolean => status === "queued" || status === "running";

/** Routes of what is computed from plans: their numbers, documents, differences, and all of them added up. */
export const routes = defineRoutes({
  order: 170,
  tag: "plans",
  schemas: { MadePlanState, AllPlansState, MadePlan, PlanDocument, PlanFacts },
  routes: planNumberRoutes,
});

function planNumberRoutes(app: App, { datasets, plans }: Service): void {
  const { desk } = plans;
  const current = async () => (await datasets.open("current", "input")).dataset;
  const made = async (unit: string, version: string, hash?: string) => {
    const known = await current();
    const dataset = hash === undefined ? undefined : (await datasets.open(hash, "input")).dataset;
    checkUnit(dataset ?? known, unit, "path");
    return { unit, version: versionOf(version), dataset, current: known };
  };

  app.get(
    "/api/plans/:unit/made",
    {
      schema: {
        summary: "A plan with all its numbers",
        description:
          "The numbers are made where they are not there already: 202 until they are; look again. A version is as it was the day it was submitted. What is written in words needs no new numbers.",
        params: Unit,
        querystring: MadePlanQuery,
        response: {
          200: MadePlanState.describe("Made, or why it cannot be"),
          202: MadePlanState.describe("Waiting or worked on; look again"),
          ...problems(404, 422, 503),
        },
      },
    },
    async ({ params, query }, reply) => {
      const { state, plan } = await plans.make(await made(params.unit, query.version, query.dataset));
      reply.header("cache-control", "no-store").code(isGoing(state) ? 202 : 200);
      return { ...state, findings: [...state.findings], plan };
    },
  );

  app.delete(
    "/api/plans/made/:key",
    {
      schema: {
        summary: "Stop the making of a plan, or of all plans, for all who wait for it",
        params: z.object({ key: z.string() }),
        response: { 200: MadePlanState, ...problems(404) },
      },
    },
    async ({ params }) => {
      const state = await plans.cancel(params.key);
      if (state === undefined) throw unknownId("plan", params.key, [], "path");
      return { ...state, findings: [...state.findings], plan: null };
    },
  );

  app.get(
    "/api/plans/made/all",
    {
      schema: {
        summary: "How the plans of all units add up to the nation, or how far the making of them is",
        querystring: AllPlansRequest,
        response: { 200: AllPlansState, ...problems(422) },
      },
    },
    async ({ query }, reply) => {
      reply.header("cache-control", "no-store");
      return allPlans(plans, (await datasets.open(query.dataset, "input")).dataset, false);
    },
  );

  app.post(
    "/api/plans/made/all",
    {
      schema: {
        summary: "Make the plans of all units on common draws and add them up to the nation",
        body: AllPlansRequest,
        response: { 200: AllPlansState, 202: AllPlansState.describe("Waiting or worked on; look again"), ...problems(422, 503) },
      },
    },
    async ({ body }, reply) => {
      const state = await allPlans(plans, (await datasets.open(body.dataset, "input")).dataset, true);
      reply.header("cache-control", "no-store").code(state.status === "queued" || state.status === "running" ? 202 : 200);
      return state;
    },
  );

  app.get(
    "/api/plans/:unit/differences",
    {
      schema: {
        summary: "What differs between two versions of a plan, in content and in numbers",
        params: Unit,
        querystring: PlanDifferencesQuery,
        response: {
          200: PlanDifferences,
          202: PlanDifferences.describe("The draft's numbers are being made; look again"),
          ...problems(404, 422, 503),
        },
      },
    },
    async ({ params, query }, reply) => {
      const { unit } = params;
      const [from, to] = [sideFrom("from", query.from), sideFrom("to", query.to)];
      const request = await made(unit, "draft");
      const differ = () => orProblem(planDifferences(desk, unit, [from, to], () => madeTask(desk, request)));
      let found = await differ();
      const waits = found.numbers === null && from.kind !== "revision" && to.kind !== "revision";
      if (waits) {
        const { state } = await plans.make(request);
        if (state.status === "done") found = await differ();
        else if (isGoing(state)) reply.code(202);
      }
      reply.header("cache-control", "no-store");
      const numbers = found.numbers === null ? null : [...found.numbers];
      return { unit, from: query.from, to: query.to, content: [...found.content], numbers };
    },
  );

  app.get(
    "/api/plans/:unit/document.:format",
    {
      serializerCompiler: () => (payload) => (typeof payload === "string" ? payload : JSON.stringify(payload)),
      schema: {
        summary: "A plan as a document: PDF (PDF/UA-1), Word, spreadsheet, JSON, or a data package of CSV tables",
        params: z.object({ ...Unit.shape, format: PlanFormat }),
        querystring: PlanDocumentQuery,
        response: {
          200: PLAN_FILE,
          202: MadePlanState.describe("The numbers are being made; ask again after Retry-After"),
          ...problems(404, 422, 503),
        },
      },
    },
    async ({ params, query }, reply) => {
      const { unit, format } = params;
      const { task, state, plan } = await plans.make(await made(unit, query.version));
      if (plan === null) {
        if (isGoing(state))
          return reply
            .code(202)
            .header("retry-after", RETRY_SECONDS)
            .header("cache-control", "no-store")
            .send({ ...state, findings: [...state.findings], plan });
        throw new HttpProblem(422, "bad-input", `The plan cannot be made. ${state.message ?? "It was stopped; ask again."}`, {
          findings: [...state.findings],
        });
      }
      const text = translator(query.language, SHARED_TEXTS);
      const bytes = await writePlan(plan, { dataset: task.dataset, text, format, date: task.on }).catch((error: unknown) => {
        if (error instanceof NoPdfCompiler) throw new HttpProblem(422, "bad-input", error.message);
        throw error;
      });
      const name = query.version === "draft" ? "draft" : `version-${query.version}`;
      return (
        reply
          .type(PLAN_MEDIA_TYPES[format])
          .header("content-disposition", `attachment; filename="plan-${unit}-${name}-${query.language}.${format}"`)
          .header("cache-control", query.version === "draft" ? "no-store" : "private, max-age=3600")
          // Bytes are sent as they are; the type is that of the text other formats could be.
          .send(Buffer.from(bytes) as unknown as string)
      );
    },
  );
}

const wrong = (field: string, value: string, message: string): HttpProblem =>
  new HttpProblem(422, "bad-input", message, {
    findings: [
      {
        ...{ severity: "error", code: "request.value", file: "querystring", row: null, field, value: value.slice(0, 200), message },
        params: { field, expected: message },
      },
    ],
  });

function versionOf(text: string): "draft" | number {
  const side = readSide(text);
  if (side === undefined || side.kind === "revision") throw wrong("version", text, "Name a version by its number, or say draft.");
  return side.kind === "draft" ? "draft" : side.number;
}

function sideFrom(field: "from" | "to", text: string) {
  const side = readSide(text);
  if (side === undefined) throw wrong(field, text, "Name a version by its number, a revision by r and its number (r3), or say draft.");
  return side;
}
