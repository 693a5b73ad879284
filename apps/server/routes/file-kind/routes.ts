import { FileKindAnswer } from "#apps/contract";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import type { Service } from "../../service/service.ts";
import type { Limits } from "../../settings/limits.ts";
import { Followed } from "../../uploads/followed.ts";

/** Says what files are before anything is done with them. After the other uploads, which teach the app to receive files. */
export const routes = defineRoutes({ order: 51, tag: "datasets", schemas: { FileKindAnswer }, routes: fileKindRoutes });

function fileKindRoutes(app: App, { uploads }: Service, limits: Limits): void {
  app.post(
    "/api/files/kind",
    {
      bodyLimit: limits.upload + (1 << 20),
      config: { rateLimit: { max: limits.uploadsPerMinute, timeWindow: 60_000 } },
      schema: {
        summary: "What files are: a payroll file, a data package, a statistics table, or none of them; nothing is stored",
        consumes: ["multipart/form-data"],
        querystring: Followed,
        response: { 200: FileKindAnswer, ...problems(413, 415, 422, 429) },
      },
    },
    async (request, reply) => {
      const { kind, findings } = await uploads.receive({ request, reply, id: request.query.upload, limits }, (_received, read) =>
        read("file-kind", {}),
      );
      return { kind, findings: [...findings] };
    },
  );
}
