import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { docsRoutes } from "../docs-page/docs-routes.ts";
import type { Limits } from "../http/limits.ts";
import type { Service } from "../service.ts";
import { analysisRoutes } from "./analyses.ts";
import { backtestRoutes } from "./backtest.ts";
import { datasetRoutes } from "./datasets.ts";
import { operationRoutes } from "./operation.ts";
import { overviewRoutes } from "./overview.ts";
import { packageRoutes } from "./packages.ts";
import { planNumberRoutes } from "./plan-numbers.ts";
import { planRoutes } from "./plans.ts";
import { programmeRoutes } from "./programme.ts";
import { projectionRoutes } from "./projections.ts";
import { publicationRoutes } from "./publications.ts";
import { runRoutes } from "./runs.ts";
import { scenarioRoutes } from "./scenarios.ts";
import { uploadRoutes } from "./uploads.ts";

/** Adds every route of the contract. */
export async function registerRoutes(app: FastifyInstance, service: Service, limits: Limits): Promise<void> {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  operationRoutes(typed, service);
  docsRoutes(typed);
  datasetRoutes(typed, service);
  packageRoutes(typed, service);
  await uploadRoutes(typed, service, limits);
  overviewRoutes(typed, service);
  projectionRoutes(typed, service);
  backtestRoutes(typed, service);
  programmeRoutes(typed, service);
  publicationRoutes(typed, service);
  runRoutes(typed, service);
  analysisRoutes(typed, service);
  scenarioRoutes(typed, service);
  planRoutes(typed, service);
  planNumberRoutes(typed, service);
}
