import type { FastifyInstance } from "fastify";
import { readJsonFile } from "#io/ingest";
import { HttpProblem } from "../problems/http-problem.ts";

/** Reads JSON bodies as files are read: also in UTF-16, and a key that stands twice, or any other fault of form, is told with its place. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => {
    // A request without content has no form to be wrong; what it lacks, the route's schema says.
    if (body.length === 0) {
      done(null, undefined);
      return;
    }
    const read = readJsonFile(Buffer.from(body), "body");
    if (read.findings === null) {
      done(null, read.value);
      return;
    }
    done(new HttpProblem(400, "bad-request", read.findings[0]!.message, { findings: [...read.findings] }));
  });
}
