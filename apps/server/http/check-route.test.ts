import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Fastify from "fastify";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Service } from "../service/service.ts";
import { LIMITS } from "../settings/limits.ts";
import { checkRoute } from "./check-route.ts";
import { defineRoutes } from "./define-routes.ts";
import { findRoutes } from "./find-routes.ts";
import { registerRoutes } from "./register-routes.ts";

const summary = "What it is for";
const response = { 200: z.object({}) };
const planted = (method: string, url: string, schema: object) => () =>
  checkRoute({ method, url, schema } as Parameters<typeof checkRoute>[0]);

describe("a route that does not say enough keeps the server from starting", () => {
  it("names the route and what is missing", () => {
    expect(planted("GET", "/api/planted", { summary })).toThrow("The route GET /api/planted has no schema of its answer (response)");
    expect(planted("GET", "/api/planted", { summary, response: { 404: z.object({}) } })).toThrow("(response)");
    expect(planted("GET", "/api/planted", { response })).toThrow("(summary)");
    expect(planted("GET", "/api/planted/:id", { summary, response })).toThrow("(params)");
    expect(planted("POST", "/api/planted", { summary, response })).toThrow("(body, querystring or consumes)");
  });

  it("lets those pass that say it, and pages hidden from the description", () => {
    expect(planted("GET", "/api/planted", { summary, response })).not.toThrow();
    expect(planted("DELETE", "/api/planted/:id", { summary, response, params: z.object({ id: z.string() }) })).not.toThrow();
    expect(planted("POST", "/api/planted", { summary, response, body: z.object({}) })).not.toThrow();
    expect(planted("GET", "/api/planted", { hide: true })).not.toThrow();
  });

  it("is asked of every route that is registered", async () => {
    const bare = defineRoutes({ order: 1, tag: "planted", routes: (app) => void app.get("/api/bare", async () => null) });
    const register = registerRoutes(Fastify(), [bare], {} as Service, LIMITS);
    await expect(register).rejects.toThrow("The route GET /api/bare has no schema of its answer (response)");
  });
});

describe("the folders of routes", () => {
  it("are all found, in their order", async () => {
    const found = await findRoutes();
    expect(found.length).toBeGreaterThan(12);
    expect(found.map(({ order }) => order)).toEqual(found.map(({ order }) => order).toSorted((a, b) => a - b));
    expect(new Set(found.map(({ order }) => order)).size).toBe(found.length);
  });

  it("a folder whose file exports no routes is refused by name", async () => {
    const folder = await mkdtemp(join(tmpdir(), "framsyn-routes-"));
    await mkdir(join(folder, "empty"));
    await writeFile(join(folder, "empty", "routes.ts"), "export const other = 1;\n");
    await expect(findRoutes(pathToFileURL(`${folder}/`))).rejects.toThrow("empty/routes.ts exports no `routes`");
    await rm(folder, { recursive: true });
  });
});
