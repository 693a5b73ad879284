import multipart from "@fastify/multipart";
import { z } from "zod";
import { CheckResult, ImportResult, PayrollPreview, UploadState } from "#apps/contract";
import { mappingToKeep, PayrollMapping, readJsonFile } from "#io/ingest";
import type { OptionsOf } from "#io/intake";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { keepImported } from "../../imported/keep-imported.ts";
import { HttpProblem } from "../../problems/http-problem.ts";
import { MOST_FINDINGS } from "../../problems/most-findings.ts";
import type { Service } from "../../service/service.ts";
import type { Limits } from "../../settings/limits.ts";
import { Followed, UploadId } from "../../uploads/followed.ts";
import type { Received } from "../../uploads/receive-files.ts";

/** A payroll export is read whole; 50 MB is some half a million employments. */
const LARGEST_HR_EXPORT = 50 << 20;

/** Reads the `mapping` field of a payroll file. */
function readMapping(text: string): PayrollMapping {
  const json = readJsonFile(Buffer.from(text), "mapping");
  if (json.findings !== null)
    throw new HttpProblem(422, "bad-input", "The field `mapping` is not JSON; see the findings.", { findings: [...json.findings] });
  const mapping = PayrollMapping.safeParse(json.value);
  if (mapping.success) return mapping.data;
  throw new HttpProblem(422, "bad-input", `The field \`mapping\` is not accepted: ${z.prettifyError(mapping.error)}`);
}

/** Routes that take files. Each reads, checks and stores all of it, or nothing. */
export const routes = defineRoutes({
  order: 50,
  tag: "datasets",
  schemas: { CheckResult, ImportResult, PayrollPreview, UploadState },
  routes: uploadRoutes,
});

async function uploadRoutes(app: App, { datasets, runs, store, uploads, log }: Service, limits: Limits): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: limits.upload, files: limits.files, fields: 10, fieldSize: 1 << 18, parts: limits.files + 10 },
  });
  const config = { rateLimit: { max: limits.uploadsPerMinute, timeWindow: 60_000 } };
  const shared = { bodyLimit: limits.upload + (1 << 20), config };

  const keep = (result: Parameters<typeof keepImported>[0]): Promise<ImportResult> => keepImported(result, { datasets, runs, log });

  app.post(
    "/api/datasets",
    {
      ...shared,
      schema: {
        summary: "Import a dataset: datapackage.json and the CSV files it names",
        consumes: ["multipart/form-data"],
        querystring: Followed,
        response: { 201: ImportResult, ...problems(413, 415, 422, 429) },
      },
    },
    async (request, reply) => {
      const sent = { request, reply, id: request.query.upload, limits };
      const kept = await keep(await uploads.receive(sent, (_received, read) => read("package", {})));
      reply.code(201);
      return kept;
    },
  );

  app.post(
    "/api/datasets/check",
    {
      ...shared,
      schema: {
        summary: "Check the files of a dataset without storing anything",
        consumes: ["multipart/form-data"],
        querystring: Followed,
        response: { 200: CheckResult, ...problems(413, 415, 422, 429) },
      },
    },
    async (request, reply) => {
      const sent = { request, reply, id: request.query.upload, limits };
      const { ok, findings, omitted } = await uploads.receive(sent, (_received, read) => read("package-check", {}));
      return { ok, findings: findings.slice(0, MOST_FINDINGS), truncated: omitted > 0 || findings.length > MOST_FINDINGS };
    },
  );

  /** How a payroll file is read, as it was sent: with the mapping sent, or else the one kept for the unit. */
  interface PayrollAsked {
    readonly options: Omit<OptionsOf<"payroll">, "base"> & { readonly mapping: PayrollMapping };
    readonly keptAt: string | null;
  }

  async function payrollAsked({ names, fields }: Received): Promise<PayrollAsked> {
    const unit = fields.get("unit");
    if (unit === undefined || names.length !== 1)
      throw new HttpProblem(422, "bad-input", "Send one file, and the field `unit` with the id of the unit the staff belongs to.");
    const sent = fields.get("mapping")?.trim() ?? "";
    const kept = sent === "" ? await store.payrollMappings.find(unit) : undefined;
    const mapping = sent === "" ? PayrollMapping.parse(kept?.mapping ?? {}) : readMapping(sent);
    const referenceDate = fields.get("referenceDate");
    return { options: { unit, mapping, ...(referenceDate === undefined ? {} : { referenceDate }) }, keptAt: kept?.savedAt ?? null };
  }
  const payrollLimits = { ...limits, upload: Math.min(limits.upload, LARGEST_HR_EXPORT) };

  app.post(
    "/api/datasets/:hash/hr-export/preview",
    {
      ...shared,
      schema: {
        summary:
          "What a payroll file is, what its codes are taken for, what is asked, and staff before and after; nothing is stored (fields as for the import)",
        consumes: ["multipart/form-data"],
        querystring: Followed,
        params: z.object({ hash: z.string() }),
        response: { 200: PayrollPreview, ...problems(404, 413, 415, 422, 429) },
      },
    },
    async (request, reply): Promise<PayrollPreview> => {
      const base = await datasets.packed(request.params.hash, "path");
      const sent = { request, reply, id: request.query.upload, limits: payrollLimits };
      return uploads.receive(sent, async (received, read) => {
        const { options, keptAt } = await payrollAsked(received);
        const preview = await read("payroll-preview", { ...options, base });
        // The contract's lists could be changed; otherwise it is the same.
        return { ...(preview as PayrollPreview), mapping: options.mapping, mappingKept: keptAt };
      });
    },
  );

  app.post(
    "/api/datasets/:hash/hr-export",
    {
      ...shared,
      schema: {
        summary:
          "Make a new version of a dataset, one unit's staff taken from a payroll file (fields: file, unit, mapping, referenceDate); the mapping is kept for the unit",
        consumes: ["multipart/form-data"],
        querystring: Followed,
        params: z.object({ hash: z.string() }),
        response: { 201: ImportResult, ...problems(404, 413, 415, 422, 429) },
      },
    },
    async (request, reply) => {
      const base = await datasets.packed(request.params.hash, "path");
      const sent = { request, reply, id: request.query.upload, limits: payrollLimits };
      const { result, options } = await uploads.receive(sent, async (received, read) => {
        const { options } = await payrollAsked(received);
        return { result: await read("payroll", { ...options, base }), options };
      });
      const kept = await keep(result);
      await store.payrollMappings.save(options.unit, mappingToKeep(options.mapping));
      reply.code(201);
      return kept;
    },
  );

  app.get(
    "/api/uploads/:id",
    {
      schema: {
        summary: "How it goes with an upload sent with `?upload=<id>`: being received, waiting with so many ahead of it, or being read",
        params: z.object({ id: UploadId }),
        response: { 200: UploadState },
      },
    },
    async ({ params }, reply) => {
      reply.header("cache-control", "no-store");
      return uploads.stateOf(params.id);
    },
  );
}
