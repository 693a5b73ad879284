import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { answerNotFound } from "../problems/answer-with-problems.ts";
import { notBuiltPage } from "./not-built-page.ts";

const YEAR_SECONDS = 31_536_000;

/** Tells whether a request is for a page a person opens, as opposed to the API or a file. */
const isPage = ({ method, url }: FastifyRequest): boolean =>
  (method === "GET" || method === "HEAD") && !/^\/(api|metrics)(\/|$|\?)/.test(url) && !/\.[a-z0-9]+$/i.test(url.split("?", 1)[0]!);

/**
 * Serves the built web app. Files with a hash in their name are kept by browsers for ever; the page itself is always asked for again.
 * Addresses without a file of their own get the page: the web app knows them. Everything else that is not found is a problem.
 */
export async function serveWebFiles(
  app: FastifyInstance,
  folder: string,
  allowedMethods?: (address: string) => readonly string[],
): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    schemaHide: true,
    setHeaders: (reply, path) => {
      reply.header("cache-control", path.includes("/assets/") ? `public, max-age=${YEAR_SECONDS}, immutable` : "no-cache");
    },
  });
  app.setNotFoundHandler((request, reply) => {
    if (!isPage(request)) return answerNotFound(request, reply, allowedMethods);
    if (existsSync(join(folder, "index.html"))) return reply.sendFile("index.html");
    return reply.code(503).type("text/html; charset=utf-8").header("cache-control", "no-store").send(notBuiltPage);
  });
}
