import { z } from "zod";
import { ScenarioList, StoredScenario } from "#apps/contract";
import { hashScenario } from "#io/compute";
import { readScenario, Scenario, ScenarioChange } from "#model/scenario";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { HttpProblem } from "../../problems/http-problem.ts";
import { unknownId } from "../../problems/unknown-id.ts";
import type { Service } from "../../service/service.ts";

const Hash = z.object({ hash: z.string() });

/** Routes under /api/scenarios. */
export const routes = defineRoutes({
  order: 130,
  tag: "scenarios",
  about: "What if",
  schemas: { StoredScenario, Scenario, ScenarioChange },
  routes: scenarioRoutes,
});

function scenarioRoutes(app: App, { store }: Service): void {
  const unknown = async (hash: string) =>
    unknownId(
      "scenario",
      hash,
      (await store.scenarios.list()).map((one) => ({ id: one.hash, words: [one.name] })),
      "path",
    );

  app.get("/api/scenarios", { schema: { summary: "Saved scenarios, newest first", response: { 200: ScenarioList } } }, async () => ({
    scenarios: await store.scenarios.list(),
  }));

  app.post(
    "/api/scenarios",
    {
      schema: {
        summary: "Save a scenario; saving a removed one brings it back",
        body: z.unknown(),
        response: { 201: StoredScenario, ...problems(422) },
      },
    },
    async ({ body }, reply) => {
      const read = readScenario(body);
      if (read.findings !== undefined)
        throw new HttpProblem(422, "bad-input", "The scenario has errors; see the findings. Nothing was saved.", {
          findings: read.findings,
        });
      reply.code(201);
      return store.scenarios.save(hashScenario(read.scenario), read.scenario);
    },
  );

  app.get(
    "/api/scenarios/:hash",
    {
      schema: {
        summary: "One saved scenario, also after it was removed",
        params: Hash,
        response: { 200: StoredScenario, ...problems(404) },
      },
    },
    async ({ params }) => {
      const found = await store.scenarios.find(params.hash);
      if (found === undefined) throw await unknown(params.hash);
      return found;
    },
  );

  app.delete(
    "/api/scenarios/:hash",
    {
      schema: {
        summary: "Remove a scenario from the list",
        params: Hash,
        response: { 204: z.null().describe("Removed"), ...problems(404) },
      },
    },
    async ({ params }, reply) => {
      if (!(await store.scenarios.remove(params.hash))) throw await unknown(params.hash);
      reply.code(204);
      return null;
    },
  );
}
