import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { createJsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { z } from "zod";
import * as contract from "#apps/contract";
import { Analysis, Backtest, Measure, MeasureSet, QUESTIONS } from "#model/analysis";
import { Conflict, MadePlan, PlanContent, PlanDocument, PlanFacts, PlanMeasure } from "#model/plan";
import { Outcome, Scenario, ScenarioChange, Series } from "#model/scenario";
import { Finding } from "#model/vocabulary";

/** The answers to questions, each named for its kind: `Decomposition`. */
const ANSWERS: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  QUESTIONS.map(({ kind, result }) => [kind.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()), result]),
);

/** Schemas that get a name of their own in the document instead of being written out wherever they are used. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  Problem: contract.Problem,
  Finding,
  Health: contract.Health,
  DatasetSummary: contract.DatasetSummary,
  DatasetDetail: contract.DatasetDetail,
  DatasetSlice: contract.DatasetSlice,
  TablePage: contract.TablePage,
  CheckResult: contract.CheckResult,
  ImportResult: contract.ImportResult,
  ShortageItem: contract.ShortageItem,
  RunState: contract.RunState,
  Overview: contract.Overview,
  FigureUsed: contract.FigureUsed,
  AgeBar: contract.AgeBar,
  Projection: contract.Projection,
  ProjectionRequest: contract.ProjectionRequest,
  StoredScenario: contract.StoredScenario,
  AnalysisRequest: contract.AnalysisRequest,
  AnalysisState: contract.AnalysisState,
  PlanSummary: contract.PlanSummary,
  PlanState: contract.PlanState,
  PlanSave: contract.PlanSave,
  MadePlanState: contract.MadePlanState,
  AllPlansState: contract.AllPlansState,
  MadePlan,
  PlanContent,
  PlanMeasure,
  PlanDocument,
  PlanFacts,
  Conflict,
  Analysis,
  Backtest,
  ...ANSWERS,
  Measure,
  MeasureSet,
  Scenario,
  ScenarioChange,
  Series,
  Outcome,
};

/** Makes the OpenAPI 3.1 document from the schemas that validate requests and responses. */
export async function publishOpenApi(app: FastifyInstance, version: string): Promise<void> {
  for (const [id, schema] of Object.entries(NAMED)) if (!z.globalRegistry.has(schema)) z.globalRegistry.add(schema, { id });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Framsyn",
        version,
        description:
          "Projections of supply of and demand for health personnel and technologists in Norway, with their uncertainty. Errors are RFC 9457 problems.",
        license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
      },
      tags: [
        { name: "datasets", description: "What the figures are and where they come from" },
        { name: "projections", description: "Where supply and demand are heading" },
        { name: "scenarios", description: "What if" },
        { name: "analyses", description: "Why, how sure, what differs, and what it would take" },
        { name: "plans", description: "What units have decided, with its numbers: drafts, versions, approval, documents" },
        { name: "operation", description: "The server itself" },
      ],
    },
    transform: createJsonSchemaTransform({ skipList: ["/", "/*", "/api/docs"] }),
    transformObject: jsonSchemaTransformObject,
  });
}
