import { z } from "zod";
import { PlacementCase, PlacementCaseDetails, PlacementCaseResult, PlacementExampleRequest } from "#apps/contract";
import { readOnThread } from "#io/intake";
import { only } from "../../access/only.ts";
import type { App } from "../../http/app.ts";
import { problems } from "../../http/problem-responses.ts";
import { caseAnswer, caseDetails } from "../../placements/answers.ts";
import type { Service } from "../../service/service.ts";
import type { Limits } from "../../settings/limits.ts";
import { Followed } from "../../uploads/followed.ts";
import { untilClientLeaves } from "../../uploads/upload.ts";

const Id = z.object({ id: z.string() });

/** Most bytes of a term's files: a few thousand students take one million. */
const LARGEST_TERM = 50 << 20;

/** Routes of terms with their students. */
export function caseRoutes(app: App, { datasets, placements, uploads, userOf, threads }: Service, limits: Limits): void {
  const config = { rateLimit: { max: limits.uploadsPerMinute, timeWindow: 60_000 } };

  app.post(
    "/api/placements/cases",
    {
      bodyLimit: limits.upload + (1 << 20),
      config,
      onRequest: only(userOf, "write-case"),
      schema: {
        summary: "Keep a term with its students: the files of its folder, or one zip of them, read on top of a dataset",
        description: "Names and national identity numbers are refused. The same term on the same dataset is kept once.",
        consumes: ["multipart/form-data"],
        querystring: Followed.extend({ dataset: z.string().default("current").describe("Content hash, or `current`") }),
        response: { 201: PlacementCaseResult, ...problems(403, 413, 415, 422, 429) },
      },
    },
    async (request, reply) => {
      const base = await datasets.packed(request.query.dataset, "input");
      const sent = { request, reply, id: request.query.upload, limits: { ...limits, upload: Math.min(limits.upload, LARGEST_TERM) } };
      const read = await uploads.receive(sent, (_received, read) => read("placement-term", { base }));
      const kept = await placements.add(read, base.hash);
      reply.code(201);
      return kept;
    },
  );

  app.post(
    "/api/placements/cases/example",
    {
      config,
      onRequest: only(userOf, "write-case"),
      schema: {
        summary: "Keep the example term: students that do not exist, at the programmes and trusts of the dataset",
        body: PlacementExampleRequest,
        response: { 201: PlacementCaseResult, ...problems(403, 422, 429) },
      },
    },
    async ({ body }, reply) => {
      const base = await datasets.packed(body.dataset, "input");
      const signal = untilClientLeaves(reply);
      const options = { base, name: EXAMPLE_NAME };
      const read = await readOnThread("placement-example", { folder: "", names: [] }, options, { signal, threads });
      const kept = await placements.add(read, base.hash);
      reply.code(201);
      return kept;
    },
  );

  app.get(
    "/api/placements/cases",
    {
      onRequest: only(userOf, "read-case"),
      schema: { summary: "The terms that are kept, newest first", response: { 200: z.array(PlacementCase), ...problems(403) } },
    },
    async () => (await placements.list()).map(caseAnswer),
  );

  app.get(
    "/api/placements/cases/:id",
    {
      onRequest: only(userOf, "read-case"),
      schema: {
        summary: "A term: its programmes, sites and disciplines, and the allocations made of it",
        params: Id,
        response: { 200: PlacementCaseDetails, ...problems(403, 404) },
      },
    },
    async ({ params }) => {
      const { stored, rows } = await placements.open(params.id, "path");
      return caseDetails(stored, rows, await placements.allocationsOf(stored.id));
    },
  );

  app.delete(
    "/api/placements/cases/:id",
    {
      onRequest: only(userOf, "erase-case"),
      schema: {
        summary: "Erase a term: its students, its allocations, what was found out about them, and the work that made them",
        params: Id,
        response: { 204: z.null(), ...problems(403, 404) },
      },
    },
    async ({ params }, reply) => {
      await placements.erase(params.id);
      return reply.code(204).send(null);
    },
  );
}

/** As the command names it in bokmål. */
const EXAMPLE_NAME = "Vår {year}, eksempel";
