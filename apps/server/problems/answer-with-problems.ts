import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import type { Problem } from "#apps/contract";
import { MissingFigures } from "#model/scenario";
import { HttpProblem, type ProblemKind } from "./http-problem.ts";
import { type RequestPart, requestFindings, unsaid } from "./request-findings.ts";

/** When to come back to a busy server; a computation takes a few seconds. */
const RETRY_SECONDS = 10;
const MEDIA_TYPE = "application/problem+json";

/** Addresses where what is sent is about students. */
const OF_STUDENTS = /^\/api\/placements(\/|$)/;

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

/** The part of a request that a schema refused, by the framework's name for it. */
function partOf(request: FastifyRequest | null, name: string): RequestPart {
  if (request === null) return { name, content: undefined };
  const parts: Readonly<Record<string, unknown>> = {
    body: request.body,
    querystring: request.query,
    params: request.params,
    headers: request.headers,
  };
  return { name, content: parts[name] };
}

function problemOf(error: FastifyError | HttpProblem | MissingFigures, request: FastifyRequest | null = null): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const findings = requestFindings(error.validation, partOf(request, error.validationContext ?? "request"));
    return new HttpProblem(422, "bad-input", `The ${error.validationContext ?? "request"} does not fit the schema; see the findings.`, {
      findings: request !== null && OF_STUDENTS.test(request.url) ? unsaid(findings) : findings,
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
    const { body } = problemOf(error, request);
    // A problem raised on purpose (busy, stopping) is an answer, not a fault.
    if (body.status >= 500 && !(error instanceof HttpProblem)) request.log.error({ err: error }, "request failed");
    return send(request, reply, body);
  });
}

/** Answers what the framework refuses before a route is found, such as an address that cannot be decoded. */
export function answerUnreadable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  send(request, reply, problemOf(error).body);
}

/** What Node's HTTP parser refuses, with the status it has: there is no request yet, so the answer is written by hand. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const tooLong = error.code === "HPE_HEADER_OVERFLOW";
  const late = error.code === "ERR_HTTP_REQUEST_TIMEOUT";
  const detail = tooLong ? "The headers are too long." : late ? "The request took too long to arrive." : "This is not a request in HTTP.";
  const line = tooLong ? "431 Request Header Fields Too Large" : late ? "408 Request Timeout" : "400 Bad Request";
  const body = JSON.stringify({ ...new HttpProblem(Number.parseInt(line, 10), "bad-request", detail).body });
  socket.end(
    `HTTP/1.1 ${line}\r\nContent-Type: ${MEDIA_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/**
 * Answers that there is nothing at the address of the request, or nothing that takes its method.
 *
 * @param allowed tells which methods an address takes.
 */
export function answerNotFound(
  request: FastifyRequest,
  reply: FastifyReply,
  allowed?: (address: string) => readonly string[],
): FastifyReply {
  const address = request.url.split("?", 1)[0]!;
  const methods = allowed?.(address) ?? [];
  if (methods.length > 0) {
    const detail = `${address} takes ${methods.join(" and ")}, not ${request.method}. See /api/docs.`;
    return send(request, reply.header("allow", methods.join(", ")), new HttpProblem(405, "method-not-allowed", detail).body);
  }
  return send(
    request,
    reply,
    new HttpProblem(404, "not-found", `There is no ${request.method} ${address}. See /api/docs for the addresses.`).body,
  );
}
