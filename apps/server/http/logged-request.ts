import type { FastifyRequest } from "fastify";

/** A request as it is logged: without its query, which may name a student. */
export const loggedRequest = ({ method, url, host, ip }: FastifyRequest): object => ({
  method,
  url: url.split("?", 1)[0],
  host,
  remoteAddress: ip,
});
