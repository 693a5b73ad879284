import { z } from "zod";
import { Backtest, BandTest, bandTest } from "#model/analysis";
import { wholeTrial } from "../../analyses/history.ts";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import type { Service } from "../../service/service.ts";

const Query = z.object({ dataset: z.string().default("current").describe("Content hash, or `current`") });

/** GET /api/backtest. */
export const routes = defineRoutes({
  order: 80,
  tag: "analyses",
  schemas: { Backtest, BandTest },
  routes: backtestRoutes,
});

function backtestRoutes(app: App, { datasets, history }: Pick<Service, "datasets" | "history">): void {
  app.get(
    "/api/backtest",
    {
      schema: {
        summary: "How good the model would have been: projected from each year that was counted, beside what was counted later",
        description:
          "1000 draws with seed 1; `performance` has proper scores (weighted interval score, CRPS, coverage, relative skill) of the model, with and without its own error, and of simple rules. The first who asks of a dataset waits some seconds. A dataset with no series that was counted twice has no projections.",
        querystring: Query,
        response: { 200: Backtest, ...problems(422, 503) },
      },
    },
    async ({ query }, reply) => {
      const { dataset } = await datasets.open(query.dataset, "input");
      const result = await wholeTrial(history, dataset);
      reply.header("cache-control", "no-cache");
      return result;
    },
  );

  app.get(
    "/api/band-test",
    {
      schema: {
        summary: "What history can say of the bands of projections: which occupations have earlier counts, and what intervals have held",
        description: "Read from the trial of GET /api/backtest. `held` is null while that is not made; asking has it made.",
        querystring: Query,
        response: { 200: BandTest, ...problems(422, 503) },
      },
    },
    async ({ query }, reply) => {
      const { dataset } = await datasets.open(query.dataset, "input");
      // A trial that is being made, fails or has to wait in line has not been made: that is what is said then.
      const trial = await history.of(dataset, 0).catch(() => null);
      reply.header("cache-control", "no-cache");
      return bandTest(dataset, trial);
    },
  );
}
