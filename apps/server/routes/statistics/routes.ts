import { z } from "zod";
import { StatisticsImport, StatisticsPreview } from "#apps/contract";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { keepImported } from "../../imported/keep-imported.ts";
import { HttpProblem } from "../../problems/http-problem.ts";
import { MOST_FINDINGS } from "../../problems/most-findings.ts";
import type { Service } from "../../service/service.ts";
import type { Limits } from "../../settings/limits.ts";
import { Followed } from "../../uploads/followed.ts";
import { statisticsFields } from "./statistics-fields.ts";

/** A statistics table is read whole; the largest that Statistics Norway gives at once are far below this. */
const LARGEST_TABLE = 64 << 20;

/** Routes that take a statistics table into a dataset. Files only: nothing is fetched for a caller. */
export const routes = defineRoutes({
  // After the routes for packages, which make the server read uploads.
  order: 57,
  tag: "datasets",
  schemas: { StatisticsPreview, StatisticsImport },
  routes: statisticsRoutes,
});

function statisticsRoutes(app: App, { datasets, runs, uploads, log }: Service, limits: Limits): void {
  const config = { rateLimit: { max: limits.uploadsPerMinute, timeWindow: 60_000 } };
  const shared = { bodyLimit: limits.upload + (1 << 20), config };
  const tableLimits = { ...limits, upload: Math.min(limits.upload, LARGEST_TABLE) };
  const params = z.object({ hash: z.string() });

  app.post(
    "/api/datasets/:hash/statistics/preview",
    {
      ...shared,
      schema: {
        summary: "Say what is in a statistics file and what it would change; stores nothing (fields: file, map, table, changes)",
        consumes: ["multipart/form-data"],
        params,
        querystring: Followed,
        response: { 200: StatisticsPreview, ...problems(404, 413, 415, 422, 429) },
      },
    },
    async (request, reply) => {
      const base = await datasets.packed(request.params.hash, "path");
      const sent = { request, reply, id: request.query.upload, limits: tableLimits };
      const preview = await uploads.receive(sent, async (received, read) =>
        read("statistics-preview", { base, ...(await statisticsFields(received)) }),
      );
      return { ...preview, findings: preview.findings.slice(0, MOST_FINDINGS) } as StatisticsPreview;
    },
  );

  app.post(
    "/api/datasets/:hash/statistics",
    {
      ...shared,
      schema: {
        summary: "Make a new version of a dataset with the rows of one table from a statistics file (fields: file, map, table, changes)",
        consumes: ["multipart/form-data"],
        params,
        querystring: Followed,
        response: { 201: StatisticsImport, ...problems(404, 413, 415, 422, 429) },
      },
    },
    async (request, reply) => {
      const base = await datasets.packed(request.params.hash, "path");
      const sent = { request, reply, id: request.query.upload, limits: tableLimits };
      const result = await uploads.receive(sent, async (received, read) =>
        read("statistics", { base, ...(await statisticsFields(received)) }),
      );
      if (result === null)
        throw new HttpProblem(422, "bad-input", "No map is for just this table: send the field `map`, the name of a map or one as JSON.");
      const kept = await keepImported(result, { datasets, runs, log });
      if (!result.ok) throw new Error("a refused table was kept");
      reply.code(201);
      return { ...kept, difference: result.difference, map: result.map } as StatisticsImport;
    },
  );
}
