import type { FastifyInstance } from "fastify";
import { HttpProblem } from "../problems/http-problem.ts";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Browsers say themselves whether a request comes from the page's own site, in a header that pages cannot set. Where it is missing (older
 * browsers, plain HTTP beyond this machine) the origin must be the host that is asked.
 */
function isOtherSite(headers: {
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
  readonly site: unknown;
}): boolean {
  if (typeof headers.site === "string") return headers.site !== "same-origin" && headers.site !== "none";
  if (headers.origin === undefined) return false;
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== headers.host;
}

/** Refuses writes that a browser sends on behalf of another site. Programs other than browsers send neither header and pass. */
export function refuseOtherOrigins(app: FastifyInstance): void {
  app.addHook("onRequest", async ({ method, headers }) => {
    if (READS.has(method)) return;
    if (isOtherSite({ origin: headers.origin, host: headers.host, site: headers["sec-fetch-site"] }))
      throw new HttpProblem(
        403,
        "wrong-origin",
        "Changes are only taken from the server's own pages, or from programs that are not browsers.",
      );
  });
}
