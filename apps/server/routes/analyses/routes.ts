import { z } from "zod";
import { AnalysisRequest, AnalysisState } from "#apps/contract";
import { Analysis, Measure, MeasureSet, QUESTIONS, questionOf } from "#model/analysis";
import { analysisJob, type NamedSide } from "../../analyses/analysis-job.ts";
import { referenceMeasures } from "../../analyses/reference-measures.ts";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { unknownId } from "../../problems/unknown-id.ts";
import { resolveScenario } from "../../runs/resolve-scenario.ts";
import type { Service } from "../../service/service.ts";

const Id = z.object({ id: z.string().describe("Names key and question: the same question has the same id") });

/** The answers to questions, each named for its kind: `Decomposition`. */
const ANSWERS: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  QUESTIONS.map(({ kind, result }) => [kind.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()), result]),
);

/** Routes under /api/analyses, and the measures to choose from. */
export const routes = defineRoutes({
  order: 120,
  tag: "analyses",
  about: "Why, how sure, what differs, and what it would take",
  schemas: { AnalysisRequest, AnalysisState, Analysis, ...ANSWERS, Measure, MeasureSet },
  routes: analysisRoutes,
});

function analysisRoutes(app: App, { datasets, store, analyses }: Service): void {
  const sideOf = async (dataset: string, scenario: AnalysisRequest["scenario"]): Promise<NamedSide> => {
    const opened = await datasets.open(dataset, "input");
    return { dataset: opened.dataset, scenario: await resolveScenario(store, opened.dataset, scenario) };
  };

  app.post(
    "/api/analyses",
    {
      schema: {
        summary: "Ask the model why a gap changes, how sure it is, what has changed between two sides, or what it would take to close it",
        description:
          "A quick answer comes at once (200); one that takes longer is followed at its address (202). The same question asked again is answered from what is kept, and two who ask at the same time share one computation.",
        body: AnalysisRequest,
        response: {
          200: AnalysisState.describe("Ended: answered, failed or cancelled"),
          202: AnalysisState.describe("Waiting or worked on; look again at GET /api/analyses/:id"),
          ...problems(422, 503),
        },
      },
    },
    async ({ body }, reply) => {
      const { question, draws, seed } = body;
      const side = await sideOf(body.dataset, body.scenario);
      const compared = questionOf(question.kind).otherSide?.(question);
      const other = compared && (await sideOf(compared.dataset ?? side.dataset.hash, compared.scenario ?? side.scenario.scenario));
      const state = await analyses.ask(analysisJob(side, other, question, { draws, seed }));
      reply.header("cache-control", "no-store");
      return reply.code(state.status === "queued" || state.status === "running" ? 202 : 200).send(state);
    },
  );

  app.get(
    "/api/analyses/:id",
    {
      schema: {
        summary: "How an analysis goes, and its answer when it is done",
        params: Id,
        response: { 200: AnalysisState, ...problems(404) },
      },
    },
    async ({ params }, reply) => {
      const state = await analyses.find(params.id);
      if (state === undefined) throw unknownId("analysis", params.id, [], "path");
      reply.header("cache-control", "no-store");
      return state;
    },
  );

  app.delete(
    "/api/analyses/:id",
    {
      schema: {
        summary: "Stop an analysis, for all who wait for it; one that has ended stays as it is",
        params: Id,
        response: { 200: AnalysisState, ...problems(404) },
      },
    },
    async ({ params }) => {
      const state = await analyses.cancel(params.id);
      if (state === undefined) throw unknownId("analysis", params.id, [], "path");
      return state;
    },
  );

  app.get(
    "/api/measures",
    {
      schema: {
        summary: "The measures that ship with Framsyn: what one step of each does, costs and takes, with source and certainty",
        response: { 200: MeasureSet },
      },
    },
    async () => referenceMeasures(),
  );
}
