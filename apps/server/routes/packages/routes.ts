import { z } from "zod";
import { PackageListing } from "#apps/contract";
import { templateFiles } from "#io/ingest";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { writtenPackages } from "../../library/written-packages.ts";
import { unknownId } from "../../problems/unknown-id.ts";
import type { Service } from "../../service/service.ts";

const file = { description: "The file", content: { "text/csv": { schema: z.string() }, "application/json": { schema: z.string() } } };
/** The template's descriptor names no dataset in particular; its files are the same for all. */
const EMPTY = { name: "my-dataset", title: "My dataset", version: "1", baseYear: 2026, created: "2026-01-01" };
const mediaType = (path: string): string => (path.endsWith(".json") ? "application/json; charset=utf-8" : "text/csv; charset=utf-8");
const asIs = () => (payload: unknown) => payload as string;

/** Datasets and templates as files to take along. */
export const routes = defineRoutes({
  order: 40,
  tag: "datasets",
  routes: packageRoutes,
});

function packageRoutes(app: App, { datasets }: Service): void {
  const packageOf = writtenPackages();

  app.get(
    "/api/datasets/:hash/package",
    {
      schema: {
        summary: "The files of a dataset as a data package: their paths and where to get each",
        params: z.object({ hash: z.string() }),
        response: { 200: PackageListing, ...problems(404) },
      },
    },
    async ({ params }) => {
      const { dataset } = await datasets.open(params.hash, "path");
      const files = [...packageOf(dataset)].map(([path, bytes]) => ({
        path,
        bytes: bytes.length,
        url: `/api/datasets/${dataset.hash}/package/${path}`,
      }));
      return { name: dataset.description.name, version: dataset.description.version, files };
    },
  );

  app.get(
    "/api/datasets/:hash/package/*",
    {
      serializerCompiler: asIs,
      schema: {
        summary: "One file of a dataset's data package",
        params: z.object({ hash: z.string(), "*": z.string() }),
        response: { 200: file, ...problems(404) },
      },
    },
    async ({ params }, reply) => {
      const { dataset } = await datasets.open(params.hash, "path");
      const files = packageOf(dataset);
      const path = params["*"];
      const bytes = files.get(path);
      if (bytes === undefined)
        throw unknownId(
          "address",
          path,
          [...files.keys()].map((id) => ({ id })),
          "path",
        );
      return reply.type(mediaType(path)).send(Buffer.from(bytes).toString("utf8"));
    },
  );

  app.get(
    "/api/template/:file",
    {
      serializerCompiler: asIs,
      schema: {
        summary: "An empty table with its header, for example units.csv",
        params: z.object({ file: z.string() }),
        response: { 200: file, ...problems(404) },
      },
    },
    async ({ params }, reply) => {
      const files = new Map(
        [...templateFiles({ description: EMPTY })].map(([path, bytes]) => [path.slice(path.lastIndexOf("/") + 1), bytes]),
      );
      const bytes = files.get(params.file);
      if (bytes === undefined)
        throw unknownId(
          "table",
          params.file,
          [...files.keys()].map((id) => ({ id })),
          "path",
        );
      return reply
        .type(mediaType(params.file))
        .header("content-disposition", `attachment; filename="${params.file}"`)
        .send(Buffer.from(bytes).toString("utf8"));
    },
  );
}
