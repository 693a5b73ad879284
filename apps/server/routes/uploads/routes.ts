import { readFile } from "node:fs/promises";
import { join } from "node:path";
import multipart from "@fastify/multipart";
import pLimit from "p-limit";
import { z } from "zod";
import { CheckResult, ImportResult } from "#apps/contract";
import { hashScenario } from "#io/compute";
import { importPayroll, type PackageResult, PayrollMapping, readPackageFolder } from "#io/ingest";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset, Finding } from "#model/vocabulary";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { HttpProblem } from "../../problems/http-problem.ts";
import { wholeRun } from "../../runs/whole-run.ts";
import type { Service } from "../../service/service.ts";
import type { Limits } from "../../settings/limits.ts";
import { type Received, withReceivedFiles } from "../../uploads/receive-files.ts";

const MOST_FINDINGS = 1000;
/** A payroll export is read whole; 50 MB is some half a million employments. */
const LARGEST_HR_EXPORT = 50 << 20;

const refused = (findings: readonly Finding[]): HttpProblem =>
  new HttpProblem(422, "bad-input", "The files have errors; see the findings. Nothing was imported, and what was stored is as before.", {
    findings: findings.slice(0, MOST_FINDINGS),
  });

/** Reads the optional `mapping` field of an HR export. */
function readMapping(text: string | undefined): PayrollMapping {
  if (text === undefined || text.trim() === "") return {};
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new HttpProblem(422, "bad-input", "The field `mapping` is not JSON.");
  }
  const mapping = PayrollMapping.safeParse(json);
  if (mapping.success) return mapping.data;
  throw new HttpProblem(422, "bad-input", `The field \`mapping\` is not accepted: ${z.prettifyError(mapping.error)}`);
}

/** Routes that take files. Each reads, checks and stores all of it, or nothing. */
export const routes = defineRoutes({
  order: 50,
  tag: "datasets",
  schemas: { CheckResult, ImportResult },
  routes: uploadRoutes,
});

async function uploadRoutes(app: App, { datasets, runs, uploads, log }: Service, limits: Limits): Promise<void> {
  // Reading a large dataset takes much memory: one at a time.
  const inTurn = pLimit(1);
  await app.register(multipart, {
    limits: { fileSize: limits.upload, files: limits.files, fields: 10, fieldSize: 1 << 18, parts: limits.files + 10 },
  });
  const config = { rateLimit: { max: limits.uploadsPerMinute, timeWindow: 60_000 } };
  const shared = { bodyLimit: limits.upload + (1 << 20), config };

  async function keep(dataset: Dataset, findings: readonly Finding[]): Promise<ImportResult> {
    const summary = await datasets.add(dataset, false);
    const job = wholeRun(dataset, summary, { hash: hashScenario(REFERENCE_SCENARIO), scenario: REFERENCE_SCENARIO });
    runs.start(job).catch((error: unknown) => log.error({ err: error }, "the run of an imported dataset could not be started"));
    return { dataset: summary, findings: findings.slice(0, MOST_FINDINGS) };
  }

  const readPackage = (received: Received): Promise<PackageResult> => inTurn(() => readPackageFolder(received.folder));

  app.post(
    "/api/datasets",
    {
      ...shared,
      schema: {
        summary: "Import a dataset: datapackage.json and the CSV files it names",
        consumes: ["multipart/form-data"],
        response: { 201: ImportResult, ...problems(413, 415, 422, 429) },
      },
    },
    async (request, reply) => {
      const result = await withReceivedFiles(request, { uploads, limits }, readPackage);
      if (!result.ok) throw refused(result.findings);
      reply.code(201);
      return keep(result.dataset, result.findings);
    },
  );

  app.post(
    "/api/datasets/check",
    {
      ...shared,
      schema: {
        summary: "Check the files of a dataset without storing anything",
        consumes: ["multipart/form-data"],
        response: { 200: CheckResult, ...problems(413, 415, 422, 429) },
      },
    },
    async (request) => {
      const { ok, findings, omitted } = await withReceivedFiles(request, { uploads, limits }, readPackage);
      return { ok, findings: findings.slice(0, MOST_FINDINGS), truncated: omitted > 0 || findings.length > MOST_FINDINGS };
    },
  );

  app.post(
    "/api/datasets/:hash/hr-export",
    {
      ...shared,
      schema: {
        summary:
          "Make a new version of a dataset, one unit's staff taken from a payroll export (fields: file, unit, mapping, referenceDate)",
        consumes: ["multipart/form-data"],
        params: z.object({ hash: z.string() }),
        response: { 201: ImportResult, ...problems(404, 413, 415, 422, 429) },
      },
    },
    async (request, reply) => {
      const { dataset: baseDataset } = await datasets.open(request.params.hash, "path");
      const result = await withReceivedFiles(
        request,
        { uploads, limits: { ...limits, upload: Math.min(limits.upload, LARGEST_HR_EXPORT) } },
        async (received) => {
          const unit = received.fields.get("unit");
          if (unit === undefined || received.names.length !== 1)
            throw new HttpProblem(422, "bad-input", "Send one file, and the field `unit` with the id of the unit the staff belongs to.");
          const mapping = readMapping(received.fields.get("mapping"));
          const referenceDate = received.fields.get("referenceDate");
          const [name] = received.names;
          const bytes = await readFile(join(received.folder, name!));
          const options = { baseDataset, unit, mapping, file: name!, ...(referenceDate === undefined ? {} : { referenceDate }) };
          return inTurn(() => importPayroll(bytes, options));
        },
      );
      if (!result.ok) throw refused(result.findings);
      reply.code(201);
      return keep(result.dataset, result.findings);
    },
  );
}
