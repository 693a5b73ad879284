import { createHash } from "node:crypto";
import { z } from "zod";
import { AgeBar, FigureUsed, Projection, ProjectionQuery, ProjectionRequest } from "#apps/contract";
import { type KnownAnswer, knownAnswer } from "#model/analysis";
import { certaintyUsed, figuresUsed, Outcome, Series } from "#model/scenario";
import { type Dataset, type TableName, yearSpan } from "#model/vocabulary";
import { knowledgeUnder } from "../../analyses/knowledge-under.ts";
import { shownPyramid } from "../../disclosure/age-pyramid.ts";
import { isHidden } from "../../disclosure/shown-rows.ts";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { checkOccupation, checkUnit } from "../../library/known-ids.ts";
import { HttpProblem } from "../../problems/http-problem.ts";
import { chosenLastYear } from "../../runs/horizon.ts";
import type { ProjectionJob } from "../../runs/projector.ts";
import { resolveScenario } from "../../runs/resolve-scenario.ts";
import type { Service } from "../../service/service.ts";

/** Most series (occupation x unit) in one answer; each is about 20 kB. */
const MOST_SERIES = 1000;

/** The figures a projection rests on, those left out that are about too few people to be shown, and how sure all of them are. */
function figuresOf(dataset: Dataset, series: readonly Series[], answer: KnownAnswer | null): Pick<Projection, "figures" | "certainty"> {
  const used = series.flatMap(({ occupation, unit, basis }) => figuresUsed(dataset, occupation, unit, basis));
  const figures = used.filter(({ table, source, what }) => !isHidden(dataset, table as TableName, { ...what, source }));
  return { figures, certainty: { ...certaintyUsed(used), answer } };
}

/** Routes under /api/projection and /api/projections. */
export const routes = defineRoutes({
  order: 70,
  tag: "projections",
  about: "Where supply and demand are heading",
  schemas: { FigureUsed, AgeBar, Projection, ProjectionRequest, Series, Outcome },
  routes: projectionRoutes,
});

function projectionRoutes(app: App, { datasets, store, projector }: Service): void {
  /** Makes the job a request describes, with everything it names checked. */
  async function jobOf(request: Omit<z.infer<typeof ProjectionRequest>, "occupations" | "units">): Promise<ProjectionJob> {
    const { dataset, summary } = await datasets.open(request.dataset, "input");
    const to = chosenLastYear(summary, request.to);
    const scenario = await resolveScenario(store, dataset, request.scenario);
    return { dataset, scenario, to, draws: request.draws, seed: request.seed, noise: request.noise, futures: request.futures };
  }

  function outcomeOf(job: ProjectionJob, series: Series[]): Outcome {
    const { firstYear, lastYear, ...key } = projector.keyOf(job);
    const years = yearSpan(firstYear, lastYear);
    return { schema: "framsyn/outcome/1", key, years, series };
  }

  app.get(
    "/api/projection",
    {
      schema: {
        summary: "One occupation at one unit: supply, demand, gap and flows by year, with the figures used and today's age pyramid",
        querystring: ProjectionQuery,
        response: { 200: Projection, 304: z.null().describe("Unchanged since the entity tag sent"), ...problems(422, 503) },
      },
    },
    async ({ query, headers }, reply) => {
      const job = await jobOf(query);
      checkOccupation(job.dataset, query.occupation, "input");
      checkUnit(job.dataset, query.unit, "input");
      const answer = knownAnswer(await knowledgeUnder(store, job.dataset, job.scenario), query.occupation);
      const name = JSON.stringify([projector.keyOf(job), query.occupation, query.unit, query.futures, answer !== null]);
      const etag = `"${createHash("sha256").update(name).digest("base64url")}"`;
      if (headers["if-none-match"] === etag) return reply.code(304).header("etag", etag).send(null);
      const series = await projector.series(job, query.occupation, new Set([query.unit]));
      if (series.length === 0)
        throw new HttpProblem(
          422,
          "bad-input",
          `The dataset has no staff of "${query.occupation}" at "${query.unit}" or below it. Choose another unit.`,
        );
      reply.header("etag", etag).header("cache-control", "private, no-cache");
      return {
        outcome: outcomeOf(job, series),
        ...figuresOf(job.dataset, series, answer),
        ...shownPyramid(job.dataset, query.occupation, query.unit),
      };
    },
  );

  app.post(
    "/api/projections",
    {
      schema: {
        summary: "Any occupations and units, under a stored or an own scenario",
        body: ProjectionRequest,
        response: { 200: Outcome, ...problems(422, 503) },
      },
    },
    async ({ body }) => {
      const job = await jobOf(body);
      const occupations = [...new Set(body.occupations)];
      const units = new Set(body.units ?? job.dataset.tables.units.map(({ id }) => id));
      for (const id of occupations) checkOccupation(job.dataset, id, "input");
      for (const id of units) checkUnit(job.dataset, id, "input");
      if (occupations.length * units.size > MOST_SERIES)
        throw new HttpProblem(
          422,
          "bad-input",
          `${occupations.length} occupations at ${units.size} units are more than the ${MOST_SERIES} series of one answer. Name fewer, or use the framsyn command.`,
        );
      const series: Series[] = [];
      for (const occupation of occupations) series.push(...(await projector.series(job, occupation, units)));
      return outcomeOf(job, series);
    },
  );
}
