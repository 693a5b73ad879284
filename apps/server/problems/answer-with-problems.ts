import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import type { Problem } from "#apps/contract";
import { MissingFigures } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import { HttpProblem, type ProblemKind } from "./http-problem.ts";

/** When to come back to a busy server; a computation takes a few seconds. */
const RETRY_SECONDS = 10;
const MEDIA_TYPE = "application/problem+json";

/** Kinds for the statuses that plugins and the framework raise themselves. */
const KIND_BY_STATUS: Readonly<Record<number, ProblemKind>> = {
  400: "bad-request",
  404: "not-found",
  405: "method-not-allowed",
  413: "too-large",
  415: "wrong-media-type",
  429: "too-many-requests",
  503: "busy",
};

/** One finding per value the schema refused. */
function findingsOf(error: {
  validation: { instancePath: string; message?: string }[];
  validationContext?: string | undefined;
}): Finding[] {
  return error.validation.map(({ instancePath, message }) => {
    const field = instancePath.replace(/^\//, "").replaceAll("/", ".");
    const text = message ?? "not accepted";
    return {
      severity: "error",
      code: "request.value",
      file: error.validationContext ?? "request",
      row: null,
      field: field === "" ? null : field,
      value: null,
      message: field === "" ? text : `${field}: ${text}`,
      params: { field, expected: text },
    };
  });
}

function problemOf(error: FastifyError | HttpProblem | MissingFigures): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const findings = findingsOf(error);
    return new HttpProblem(422, "bad-input", `The ${error.validationContext ?? "request"} does not fit the schema; see the findings.`, {
      findings,
    });
  }
  if (error instanceof MissingFigures)
    return new HttpProblem(422, "bad-input", "The dataset lacks figures this projection needs; see the findings.", {
      findings: [...error.findings],
    });
  const status = error.statusCode ?? 500;
  const kind = KIND_BY_STATUS[status];
  if (kind === undefined || status >= 500)
    return new HttpProblem(
      500,
      "internal",
      "The server failed to answer. Nothing you had stored is lost; the server's log says more. Try again.",
    );
  return new HttpProblem(status, kind, error.message);
}

function send(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  // Serialised here: a route's own schema for the status must not turn a problem into another error.
  const body: Problem = { ...problem, instance: request.url.split("?", 1)[0]! };
  if (problem.status === 503) reply.header("retry-after", RETRY_SECONDS);
  return reply
    .code(problem.status)
    .type(MEDIA_TYPE)
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(body);
}

/** Makes every error of the app an RFC 9457 problem; unexpected ones are logged and answered without their inner details. */
export function answerWithProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | HttpProblem | MissingFigures>((error, request, reply) => {
    const { body } = problemOf(error);
    if (body.status >= 500) request.log.error({ err: error }, "request failed");
    return send(request, reply, body);
  });
}

/** Answers that there is nothing at the address of the request. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const address = request.url.split("?", 1)[0]!;
  return send(
    request,
    reply,
    new HttpProblem(404, "not-found", `There is no ${request.method} ${address}. See /api/docs for the addresses.`).body,
  );
}
