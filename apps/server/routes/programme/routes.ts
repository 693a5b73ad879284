import { ProgrammeQuery, ProgrammeState } from "#apps/contract";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import type { Service } from "../../service/service.ts";

const ANSWERS = {
  200: ProgrammeState,
  202: ProgrammeState.describe("Some answers are still being computed; look again"),
  ...problems(422, 503),
};
const codeOf = ({ status }: ProgrammeState): 200 | 202 => (status === "running" ? 202 : 200);

/** Routes under /api/programme. */
export const routes = defineRoutes({
  order: 90,
  tag: "programme",
  about: "The five questions of the national programme, answered",
  routes: programmeRoutes,
});

function programmeRoutes(app: App, { datasets, programme }: Service): void {
  app.get(
    "/api/programme",
    {
      schema: {
        summary:
          "The national programme: where we are short, what bowel screening takes, study places and placements, how sure we are, who has no plan",
        description:
          "Looking starts what nobody has asked before: 202 until every answer is there; look again. The answers that are there are given meanwhile.",
        querystring: ProgrammeQuery,
        response: ANSWERS,
      },
    },
    async ({ query }, reply) => {
      const state = await programme.look(await datasets.open(query.dataset, "input"), false);
      return reply.header("cache-control", "no-store").code(codeOf(state)).send(state);
    },
  );

  app.post(
    "/api/programme",
    {
      schema: {
        summary: "Ask again what was stopped or failed",
        querystring: ProgrammeQuery,
        response: ANSWERS,
      },
    },
    async ({ query }, reply) => {
      const state = await programme.look(await datasets.open(query.dataset, "input"), true);
      return reply.header("cache-control", "no-store").code(codeOf(state)).send(state);
    },
  );

  app.delete(
    "/api/programme",
    {
      schema: {
        summary: "Stop the questions that are being worked on, for all who wait for them; the run behind the overview goes on",
        querystring: ProgrammeQuery,
        response: { 200: ProgrammeState, ...problems(422) },
      },
    },
    async ({ query }, reply) => {
      reply.header("cache-control", "no-store");
      return programme.cancel(await datasets.open(query.dataset, "input"));
    },
  );
}
