import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serverForTest, type TestServer } from "../server.test-support.ts";

let server: TestServer;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-web-"));
  server = await serverForTest({ webFolder: join(folder, "web"), referenceFolder: "/nowhere" });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the web app's files", () => {
  it("are missed with a page that says what to do, as long as they are not built", async () => {
    const answer = await server.get("/framskriving");
    expect(answer.status).toBe(503);
    expect(answer.text).toContain("npm run build");
    expect((await server.get("/api/health")).status).toBe(200);
  });

  it("are served once they are built: the page always fresh, hashed files for ever", async () => {
    await mkdir(join(folder, "web", "assets"), { recursive: true });
    await writeFile(join(folder, "web", "index.html"), "<title>Framsyn</title>");
    await writeFile(join(folder, "web", "assets", "main-abc123.js"), "export {};");
    const page = await server.get("/");
    expect(page.text).toBe("<title>Framsyn</title>");
    expect(page.headers["cache-control"]).toBe("no-cache");
    const script = await server.get("/assets/main-abc123.js");
    expect(script.headers["content-type"]).toMatch(/javascript/);
    expect(script.headers["cache-control"]).toContain("immutable");
  });

  it("include the page for every address the web app knows, but not for files and the API", async () => {
    expect((await server.get("/data/kjelder?lang=nn")).text).toBe("<title>Framsyn</title>");
    expect((await server.get("/assets/gone-123.js")).status).toBe(404);
    expect((await server.get("/api/gone")).status).toBe(404);
    expect((await server.send("POST", "/framskriving", {})).status).toBe(404);
  });

  it("never include anything outside their folder", async () => {
    await writeFile(join(folder, "secret.txt"), "not for you");
    for (const path of ["/../secret.txt", "/..%2fsecret.txt", "/assets/..%2f..%2fsecret.txt", "/%2e%2e/secret.txt"])
      expect((await server.get(path)).text).not.toContain("not for you");
  });
});
