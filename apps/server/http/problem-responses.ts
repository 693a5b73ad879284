import { Problem } from "#apps/contract";

const problem = { description: "What happened and what to do", content: { "application/problem+json": { schema: Problem } } };

/** Error responses for the OpenAPI document, by status; the error handler makes the bodies. */
export const problems = <const S extends number>(...statuses: readonly S[]) =>
  Object.fromEntries(statuses.map((status) => [status, problem])) as Record<S, typeof problem>;
