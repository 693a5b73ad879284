import type { RouteOptions } from "fastify";

/** What is read of a route's schema besides what validates. */
interface Described {
  readonly hide?: boolean;
  readonly summary?: string;
  readonly consumes?: readonly string[];
}

/** Methods that send something, or say in the query what they do. */
const SENDING = new Set(["POST", "PUT", "PATCH"]);

/**
 * Checks that a route says what it takes and what it answers; pages that are hidden from the API's description need not.
 *
 * @throws Error that names the route and what is missing: the server does not start with it.
 */
export function checkRoute({ method, url, schema = {} }: Pick<RouteOptions, "method" | "url" | "schema">): void {
  const { hide, summary, consumes } = schema as Described;
  if (hide === true) return;
  const refuse = (what: string): never => {
    throw new Error(`The route ${String(method)} ${url} ${what}; see defineRoutes in apps/server/http.`);
  };
  const { response, params, body, querystring } = schema;
  const statuses = Object.keys((response as Readonly<Record<string, unknown>> | undefined) ?? {});
  if (!statuses.some((status) => status.startsWith("2"))) refuse("has no schema of its answer (response)");
  if (summary === undefined) refuse("does not say what it is for (summary)");
  if (/[:*]/.test(url) && params === undefined) refuse("has no schema of what stands in its address (params)");
  if (SENDING.has(String(method)) && body === undefined && querystring === undefined && consumes === undefined)
    refuse("has no schema of what is sent to it (body, querystring or consumes)");
}
