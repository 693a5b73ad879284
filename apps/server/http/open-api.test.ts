import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routeTable } from "../routes/docs/route-table.ts";
import { NOTHING_TO_LOAD, serverForTest, type TestServer } from "../server.test-support.ts";
import { copyOfPrepared } from "../test-support/index.ts";

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema?: unknown }[];
  readonly responses?: Readonly<
    Record<string, { readonly description?: string; readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }>
  >;
}
interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

let dataFolder: string;
let server: TestServer;
let document: OpenApi;
beforeAll(async () => {
  // Few occupations, those that examples name among them: whether an example works does not depend on how many others there are.
  dataFolder = await copyOfPrepared("few");
  server = await serverForTest({ dataFolder, referenceFolder: NOTHING_TO_LOAD });
  document = (await server.get("/api/openapi.json")).json<OpenApi>();
});
afterAll(async () => {
  await server.close();
  await rm(dataFolder, { recursive: true, force: true });
});

const operations = (): [string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Operation] => [`${method.toUpperCase()} ${path}`, operation]),
  );

/** Every `$ref` anywhere below a value. */
function references(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "$ref" && typeof inner === "string" ? [inner] : references(inner)));
}

describe("the OpenAPI document", () => {
  it("is of version 3.1 and says what it describes", () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.info).toMatchObject({ title: "Framsyn", version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  });

  it("lists every route, and no other, as docs/api-routes.md does; -u writes it anew", async () => {
    expect(operations().length).toBeGreaterThan(20);
    await expect(routeTable(document)).toMatchFileSnapshot("../../../docs/api-routes.md");
  });

  it("has a summary, a tag and described responses for every operation", () => {
    for (const [name, { summary, tags, responses }] of operations()) {
      expect(summary, name).toMatch(/\w/);
      expect(tags, name).toHaveLength(1);
      expect(Object.keys(responses ?? {}).length, name).toBeGreaterThan(0);
      for (const response of Object.values(responses!)) expect(response.description, name).toEqual(expect.any(String));
    }
  });

  it("declares every parameter of a path, as required", () => {
    for (const [name, { parameters = [] }] of operations()) {
      const inPath = [...name.matchAll(/\{([^}]+)\}/g)].map(([, parameter]) => parameter);
      const declared = parameters.filter((parameter) => parameter.in === "path");
      expect(declared.map((parameter) => parameter.name).sort(), name).toEqual(inPath.sort());
      expect(
        declared.every(({ required }) => required === true),
        name,
      ).toBe(true);
    }
  });

  it("refers only to schemas it holds, and names the ones the contract names", () => {
    for (const reference of references(document)) {
      expect(reference).toMatch(/^#\/components\/schemas\//);
      expect(document.components.schemas).toHaveProperty([reference.slice("#/components/schemas/".length)]);
    }
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(["Problem", "Finding", "Outcome", "Scenario", "Overview", "Projection"]),
    );
  });

  it("gives every error as problem details", () => {
    for (const [name, { responses = {} }] of operations())
      for (const [status, { content }] of Object.entries(responses))
        if (Number(status) >= 400) expect(Object.keys(content ?? {}), `${name} ${status}`).toEqual(["application/problem+json"]);
  });

  it("is shown on a page of its own with a command for every operation", async () => {
    const { text, headers } = await server.get("/api/docs");
    expect(headers["content-type"]).toMatch(/^text\/html/);
    for (const [name] of operations()) expect(text).toContain(`<code>${name}</code>`);
    expect(text.match(/<pre/g)).toHaveLength(operations().length);
    expect((await server.get("/api/docs/style.css")).status).toBe(200);
  });

  it("has examples on its page that work as they stand", { timeout: 600_000 }, async () => {
    const { text } = await server.get("/api/docs");
    const commands = [...text.matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)].map(([, command]) =>
      command!.replaceAll("&#39;", "'").replaceAll("&amp;", "&").replaceAll("&quot;", '"'),
    );
    const runnable = commands.filter((command) => !/&lt;|-F /.test(command));
    expect(runnable.length).toBeGreaterThan(15);
    const send = (command: string, address: string, body: string | undefined) =>
      body === undefined ? server.get(address) : server.send(/-X ([A-Z]+) /.exec(command)?.[1] ?? "POST", address, JSON.parse(body));
    // What jq does in the example that reads a plan and saves it.
    const editAndSave = async (address: string) => {
      const { revision, content } = (await server.get(address)).json<{ revision: number; content: unknown }>();
      return server.send("PUT", address, { revision, content, by: "Kari Nordmann" });
    };
    for (const command of runnable) {
      const [, body] = /--json '(.*?)' '/.exec(command) ?? [];
      const address = /'(http[^']+)'$/.exec(command)![1]!.slice(server.url.length);
      const answer = command.includes("| jq ") ? await editAndSave(address) : await send(command, address, body);
      expect(answer.status, `${command}\n${answer.text.slice(0, 300)}`).toBeLessThan(300);
    }
  });
});
