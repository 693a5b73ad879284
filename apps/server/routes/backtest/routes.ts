import { z } from "zod";
import { Backtest } from "#model/analysis";
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
  schemas: { Backtest },
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
}
