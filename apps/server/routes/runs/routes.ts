import { z } from "zod";
import { RunRequest, RunState } from "#apps/contract";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { unknownId } from "../../problems/unknown-id.ts";
import { resolveScenario } from "../../runs/resolve-scenario.ts";
import { wholeRun } from "../../runs/whole-run.ts";
import type { Service } from "../../service/service.ts";

const Id = z.object({ id: z.string() });

/** Routes under /api/runs. */
export const routes = defineRoutes({
  order: 110,
  tag: "projections",
  schemas: { RunState },
  routes: runRoutes,
});

function runRoutes(app: App, { datasets, store, runs }: Service): void {
  app.post(
    "/api/runs",
    {
      schema: {
        summary: "Run all occupations of a dataset under a scenario; joins the run that is going on, if any",
        body: RunRequest,
        response: { 202: RunState, ...problems(422) },
      },
    },
    async ({ body }, reply) => {
      const { dataset, summary } = await datasets.open(body.dataset, "input");
      const scenario = await resolveScenario(store, dataset, body.scenario);
      reply.code(202);
      return runs.start(wholeRun(dataset, summary, scenario));
    },
  );

  app.get(
    "/api/runs/:id",
    { schema: { summary: "How far a run is", params: Id, response: { 200: RunState, ...problems(404) } } },
    async ({ params }, reply) => {
      const run = await runs.find(params.id);
      if (run === undefined) throw unknownId("run", params.id, [], "path");
      reply.header("cache-control", "no-store");
      return run;
    },
  );

  app.delete(
    "/api/runs/:id",
    {
      schema: {
        summary: "Stop a run, wherever it is worked on; what is done so far is kept, and starting it again goes on from there",
        params: Id,
        response: { 200: RunState, ...problems(404) },
      },
    },
    async ({ params }) => {
      const run = await runs.cancel(params.id);
      if (run === undefined) throw unknownId("run", params.id, [], "path");
      return run;
    },
  );
}
