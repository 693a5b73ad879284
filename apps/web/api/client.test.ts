import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ask } from "./client.ts";
import type { ApiProblem } from "./problem.ts";

describe("a server that has had too many requests", () => {
  let server: Server;
  let url: string;
  let refuse = 0;
  let after: string | null = "1";
  const asked: string[] = [];
  const Answer = z.object({ method: z.string() });
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.method ?? "");
      if (refuse-- > 0) response.writeHead(429, after === null ? {} : { "retry-after": after }).end("{}");
      else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ method: request.method }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/x`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const begin = (times: number, seconds: string | null = "1") => {
    [refuse, after, asked.length] = [times, seconds, 0];
  };

  it("is asked once more when it says so, whatever was sent", async () => {
    begin(1);
    const began = performance.now();
    expect(await ask(Answer, url, { method: "POST", json: { a: 1 } })).toEqual({ method: "POST" });
    expect(performance.now() - began).toBeGreaterThan(900);
    expect(asked).toEqual(["POST", "POST"]);
  });

  it.each([
    ["refuses again", 2, "0", {}, 2],
    ["does not say when", 1, null, {}, 1],
    ["says a time nobody waits for", 1, "3600", {}, 1],
    ["is sent an upload, which the reader decides on", 1, "0", { method: "POST", form: new FormData() }, 1],
  ] as const)("is not asked for ever where it %s", async (_, times, seconds, sent, requests) => {
    begin(times, seconds);
    await expect(ask(Answer, url, sent)).rejects.toMatchObject({ name: "ApiProblem", kind: "tooMany" } satisfies Partial<ApiProblem>);
    expect(asked).toHaveLength(requests);
  });

  it("is left alone at once when the reader goes elsewhere", async () => {
    begin(1, "30");
    const leave = new AbortController();
    setTimeout(() => leave.abort(new Error("left")), 100);
    await expect(ask(Answer, url, { signal: leave.signal })).rejects.toThrow("left");
    expect(asked).toHaveLength(1);
  });
});
