import compress from "@fastify/compress";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { answerBrokenRequest, answerUnreadable, answerWithProblems } from "../problems/answer-with-problems.ts";
import { HttpProblem } from "../problems/http-problem.ts";
import type { Service } from "../service/service.ts";
import type { Limits } from "../settings/limits.ts";
import { serveWebFiles } from "../web-files/serve-web-files.ts";
import { refuseOtherHosts } from "./allowed-host.ts";
import { rememberMethods } from "./allowed-methods.ts";
import { findRoutes } from "./find-routes.ts";
import { measureRequests } from "./measure-requests.ts";
import { publishOpenApi } from "./open-api.ts";
import { readJsonBodies } from "./read-json-bodies.ts";
import { registerRoutes } from "./register-routes.ts";
import { refuseOtherOrigins } from "./same-origin.ts";
import { setSecurityHeaders } from "./security-headers.ts";

/** How the app meets the network. */
export interface AppOptions {
  readonly limits: Limits;
  /** Host names the server answers to, besides `localhost`, this machine's own name and bare addresses. */
  readonly allowedHosts: readonly string[];
  /** Folder with the built web app. */
  readonly webFolder: string;
}

/** Files of the web app that a browser keeps for ever; one page takes dozens at once, so they do not count as asking too much. */
const BUILT_FILES = "/assets/";

/** Builds the HTTP app on a service, ready to listen or to be tested without a socket. */
export async function buildApp(service: Service, options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: service.log as FastifyBaseLogger,
    bodyLimit: options.limits.json,
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerUnreadable,
    clientErrorHandler: answerBrokenRequest,
  });
  const allowedMethods = rememberMethods(app);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  // Only JSON and uploads are read; a form of another site could send plain text without asking.
  app.removeContentTypeParser("text/plain");
  readJsonBodies(app);
  answerWithProblems(app);
  measureRequests(app, service.metrics);
  await setSecurityHeaders(app);
  refuseOtherHosts(app, options.allowedHosts);
  refuseOtherOrigins(app);
  await app.register(rateLimit, {
    max: options.limits.requestsPerMinute,
    timeWindow: 60_000,
    allowList: ({ url }) => url.startsWith(BUILT_FILES),
    errorResponseBuilder: (_request, { after }) =>
      new HttpProblem(429, "too-many-requests", `Too many requests from this address. Try again in ${after}.`),
  });
  await app.register(compress, { threshold: 2048, encodings: ["gzip", "deflate"] });
  const routes = await findRoutes();
  await publishOpenApi(app, routes, service.version);
  await registerRoutes(app, routes, service, options.limits);
  await serveWebFiles(app, options.webFolder, allowedMethods);
  return app;
}
