import { Overview, OverviewQuery, ShortageItem } from "#apps/contract";
import { assumedIntakes, certaintyShares, countedCertainty, yearSpan } from "#model/vocabulary";
import { knowledgeUnder } from "../../analyses/knowledge-under.ts";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { OverviewReader } from "../../overview/overview-reader.ts";
import { unknownId } from "../../problems/unknown-id.ts";
import { resolveScenario } from "../../runs/resolve-scenario.ts";
import { wholeRun } from "../../runs/whole-run.ts";
import type { Service } from "../../service/service.ts";

const YEARS_AHEAD = 5;

/** GET /api/overview. */
export const routes = defineRoutes({
  order: 60,
  tag: "projections",
  schemas: { ShortageItem, Overview },
  routes: overviewRoutes,
});

function overviewRoutes(app: App, { datasets, store, projector, runs }: Service): void {
  const reader = new OverviewReader(store, projector);

  app.get(
    "/api/overview",
    {
      schema: {
        summary: "Where the country is short: every occupation at the nation, regions, trusts and counties in one year",
        querystring: OverviewQuery,
        response: { 200: Overview, ...problems(422) },
      },
    },
    async ({ query }, reply) => {
      const { dataset, summary } = await datasets.open(query.dataset, "input");
      const scenario = await resolveScenario(store, dataset, query.scenario);
      const job = wholeRun(dataset, summary, scenario);
      const years = yearSpan(summary.baseYear, job.to);
      const year = query.year ?? Math.min(summary.baseYear + YEARS_AHEAD, job.to);
      if (!years.includes(year))
        throw unknownId(
          "year",
          String(year),
          years.map((one) => ({ id: String(one) })),
          "input",
        );
      // The run's state is read first: items may then be more complete than it says, never less.
      const run = await runs.stateOf(job);
      const [{ hours, items }, known] = await Promise.all([reader.items(job, year, query.hours), knowledgeUnder(store, dataset, scenario)]);
      // The measure is of contracted FTE: of worked ones nothing is said.
      const knowledge = hours === "contracted" ? known : null;
      reply.header("cache-control", "no-cache");
      return {
        dataset: dataset.hash,
        scenario: query.scenario,
        baseYear: summary.baseYear,
        year,
        years,
        hours,
        run,
        items,
        sums: run.status === "done" ? await reader.sums(job) : null,
        notAssessed: [...assumedIntakes(dataset)],
        certainty: certaintyShares(countedCertainty(dataset)),
        known: knowledge && {
          year: knowledge.year,
          shares: knowledge.shares,
          occupations: knowledge.occupations
            .filter(({ groups }) => groups.length > 0)
            .map(({ occupation, shares }) => ({ occupation, shares })),
        },
      };
    },
  );
}
