import { z } from "zod";
import { DatasetDetail, DatasetList, DatasetSlice, DatasetSummary, TablePage, TableQuery } from "#apps/contract";
import { sliceDataset } from "#model/scenario";
import { TABLE_NAMES, type TableName } from "#model/vocabulary";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { CURRENT } from "../../library/dataset-library.ts";
import { checkOccupation } from "../../library/known-ids.ts";
import { tablePage } from "../../library/table-page.ts";
import { unknownId } from "../../problems/unknown-id.ts";
import type { Service } from "../../service/service.ts";

const Hash = z.object({ hash: z.string().describe("Content hash, or `current`") });

/** A dataset under its hash never changes, so a browser may keep it; `current` moves. */
const cacheFor = (hash: string): string => (hash === CURRENT ? "no-cache" : "private, max-age=31536000, immutable");

/** GET routes under /api/datasets. */
export const routes = defineRoutes({
  order: 30,
  tag: "datasets",
  about: "What the figures are and where they come from",
  schemas: { DatasetSummary, DatasetDetail, DatasetSlice, TablePage },
  routes: datasetRoutes,
});

function datasetRoutes(app: App, { datasets }: Service): void {
  app.get("/api/datasets", { schema: { summary: "Stored dataset versions, newest first", response: { 200: DatasetList } } }, async () => ({
    datasets: await datasets.list(),
  }));

  app.get(
    "/api/datasets/:hash",
    {
      schema: {
        summary: "What a dataset holds: tables, units, occupations, sources",
        params: Hash,
        response: { 200: DatasetDetail, ...problems(404) },
      },
    },
    async ({ params }, reply) => {
      const { detail } = await datasets.open(params.hash, "path");
      reply.header("cache-control", cacheFor(params.hash));
      return detail;
    },
  );

  app.get(
    "/api/datasets/:hash/tables/:table",
    {
      schema: {
        summary: "Rows of one table, page by page",
        params: Hash.extend({ table: z.string() }),
        querystring: TableQuery,
        response: { 200: TablePage, ...problems(404, 422) },
      },
    },
    async ({ params, query }, reply) => {
      const { dataset } = await datasets.open(params.hash, "path");
      if (!TABLE_NAMES.includes(params.table as TableName))
        throw unknownId(
          "table",
          params.table,
          TABLE_NAMES.map((id) => ({ id })),
          "path",
        );
      reply.header("cache-control", cacheFor(params.hash));
      return tablePage(dataset, params.table as TableName, query);
    },
  );

  app.get(
    "/api/datasets/:hash/slice",
    {
      schema: {
        summary: "The part of a dataset one occupation needs, to run the model elsewhere",
        params: Hash,
        querystring: z.object({ occupation: z.string() }),
        response: { 200: DatasetSlice, ...problems(404, 422) },
      },
    },
    async ({ params, query }, reply) => {
      const { dataset } = await datasets.open(params.hash, "path");
      checkOccupation(dataset, query.occupation, "input");
      reply.header("cache-control", cacheFor(params.hash));
      return sliceDataset(dataset, query.occupation) as unknown as DatasetSlice;
    },
  );
}
