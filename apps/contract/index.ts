/**
 * The HTTP contract: the same schemas validate requests and responses on the server, type the web client and make the OpenAPI document.
 *
 * Every route with what it takes and answers: docs/api-routes.md, made from the routes in `apps/server/routes`.
 *
 * Every error is a Problem. An id that does not exist is 404 (in the path) or 422 (in the query or body), with `unknown` naming the nearest ids.
 * `current` as dataset is the newest one stored that is not the reference, or else the reference.
 */
export * from "./analysis.ts";
export * from "./dataset.ts";
export * from "./file-kind.ts";
export * from "./health.ts";
export * from "./laboratory.ts";
export * from "./payroll.ts";
export * from "./placement.ts";
export * from "./plan.ts";
export * from "./problem.ts";
export * from "./programme.ts";
export * from "./projection.ts";
export * from "./publication.ts";
export * from "./statistics.ts";
