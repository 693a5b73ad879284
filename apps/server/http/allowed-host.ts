import { isIP } from "node:net";
import { hostname } from "node:os";
import type { FastifyInstance } from "fastify";
import { HttpProblem } from "../problems/http-problem.ts";

/** The name part of a Host header: without port and brackets. */
function nameOf(host: string): string {
  const address = /^\[([^\]]+)\](:\d+)?$/.exec(host);
  return (address?.[1] ?? host.replace(/:\d*$/, "")).toLowerCase();
}

/**
 * Refuses requests for a host name that is not this server's own. A page on another site can make its own name point to this machine
 * (DNS rebinding) and then read what the server answers; it cannot do so with a bare address, so those are let through.
 */
export function refuseOtherHosts(app: FastifyInstance, allowedNames: readonly string[]): void {
  const allowed = new Set(["localhost", hostname().toLowerCase(), ...allowedNames.map((name) => name.toLowerCase())]);
  app.addHook("onRequest", async (request) => {
    const name = nameOf(request.headers.host ?? "");
    if (isIP(name) === 0 && !allowed.has(name))
      throw new HttpProblem(421, "wrong-host", "The server does not answer to this host name. Set FRAMSYN_ALLOWED_HOSTS if it should.");
  });
}
