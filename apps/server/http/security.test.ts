import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Problem } from "#apps/contract";
import { serverForTest, type TestServer } from "../server.test-support.ts";

let server: TestServer;
beforeAll(async () => {
  server = await serverForTest({ limits: { requestsPerMinute: 60 } });
});
afterAll(() => server.close());

describe("who is answered", () => {
  it.each(["localhost:1", "127.0.0.1", "[::1]:4180", "10.0.0.7:80"])("a request for the host %s", async (host) => {
    expect((await server.get("/api/health", { host })).status).toBe(200);
  });

  it.each(["evil.example", "evil.example:4180", "127.0.0.1.evil.example", "localhost.evil.example"])(
    "no request for the host %s",
    async (host) => {
      const answer = await server.get("/api/health", { host });
      expect(answer.status).toBe(421);
      expect(Problem.parse(answer.json()).type).toBe("/problems/wrong-host");
    },
  );

  it.each([{ origin: "https://evil.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }])(
    "no change from another site: %o",
    async (headers) => {
      const answer = await server.send("DELETE", "/api/scenarios/x", undefined, headers as Record<string, string>);
      expect(answer.status).toBe(403);
      expect((await server.get("/api/health", headers as Record<string, string>)).status).toBe(200);
    },
  );

  it("changes from the server's own pages and from other programs", async () => {
    const own = { origin: server.url, "sec-fetch-site": "same-origin" };
    expect((await server.send("DELETE", "/api/scenarios/x", undefined, own)).status).toBe(404);
    expect((await server.send("DELETE", "/api/scenarios/x")).status).toBe(404);
  });
});

describe("what every answer carries", () => {
  it.each(["/", "/api/health", "/api/nothing", "/api/docs"])("strict headers at %s", async (path) => {
    const { headers } = await server.get(path);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(;|$)/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("never the inner details of a failure", async () => {
    const answer = await server.get("/api/datasets/%00");
    expect(answer.text).not.toMatch(/node_modules|\.ts:|at \w+ \(/);
    expect(Problem.parse(answer.json()).status).toBe(answer.status);
  });
});

describe("limits", () => {
  it("stop an address that asks too often, with a problem that says when to come back", async () => {
    let answer = await server.get("/api/health");
    for (let asked = 0; asked < 80 && answer.status === 200; asked++) answer = await server.get("/api/health");
    expect(answer.status).toBe(429);
    expect(Problem.parse(answer.json()).detail).toMatch(/Try again in/);
    expect(answer.headers["retry-after"]).toBeDefined();
    // A page is dozens of built files, and those are not counted; other files and the page itself are.
    expect((await server.get("/assets/gone-123.js")).status).toBe(404);
    expect((await server.get("/favicon.ico")).status).toBe(429);
  });
});
