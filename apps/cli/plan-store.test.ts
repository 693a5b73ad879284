import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PlanContent } from "#model/plan";
import { framsyn } from "./run-cli.test-support.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));
let folder: string;
let store: readonly string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-plan-store-"));
  store = ["--data-folder", join(folder, "data")];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const plan = (...args: readonly string[]) => framsyn(["plan", ...args, ...store], { LANG: "en" });
const at = (name: string): string => join(folder, name);
const edit = async (file: string, change: (content: PlanContent) => object): Promise<void> => {
  const content = JSON.parse(await readFile(file, "utf8")) as PlanContent;
  await writeFile(file, JSON.stringify({ ...content, ...change(content) }));
};

/** Starts a server on the same store and gives its address and a way to stop it. */
function serve(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server: ChildProcess = spawn(process.execPath, [MAIN, "serve", "--port", "0", ...store], {
      env: { PATH: process.env.PATH, NODE_NO_WARNINGS: "1", LANG: "en_GB.UTF-8" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const ended = new Promise<void>((done) => server.once("exit", () => done()));
    server.once("error", reject);
    createInterface({ input: server.stdout! }).on("line", (line) => {
      const url = /http:\/\/\S+/.exec(line)?.[0];
      if (url === undefined) return;
      resolve({
        url,
        stop: async () => {
          server.kill("SIGTERM");
          await ended;
        },
      });
    });
  });
}

describe("framsyn plan on a store", () => {
  it("reads a plan nobody has begun, saves it edited, and refuses a save on an earlier revision", async () => {
    expect(await plan("read", "helse-forde", "--out", at("forde.json"))).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("revision 0"),
    });
    await edit(at("forde.json"), ({ basis }) => ({ basis: { ...basis, draws: 100 }, introduction: "Ein plan" }));
    expect((await plan("save", at("forde.json"), "--by", "Kari")).stderr).toBe("Saved the plan of helse-forde as revision 1.\n");
    const late = await plan("save", at("forde.json"), "--by", "Ola");
    expect(late).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/Kari changed the plan at .*revision 1 now.*read the plan again/),
    });
    expect((await plan("save", at("forde.json"), "--by", "Ola", "--revision", "1")).code).toBe(0);
  });

  it("adds measures to choose from, in steps, at home in the unit, so that they can be saved as they are", async () => {
    const file = at("bergen.json");
    const wrong = await plan("read", "helse-bergen", "--add", "automation-labratory:3", "--out", file);
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining("automation-laboratory") });
    const twice = ["--add", "automation-laboratory:3", "--add", "automation-laboratory:1"];
    expect((await plan("read", "helse-bergen", ...twice, "--language", "nn", "--out", file)).code).toBe(0);
    const { measures } = JSON.parse(await readFile(file, "utf8")) as PlanContent;
    expect(measures.map(({ id, unit, status }) => [id, unit, status])).toEqual([
      ["automation-laboratory", "helse-bergen", "proposed"],
      ["automation-laboratory-2", "helse-bergen", "proposed"],
    ]);
    expect(measures[0]!.changes).toMatchObject([{ units: ["helse-bergen"], value: expect.closeTo(0.97, 9) }]);
    expect((await plan("save", file, "--by", "Kari")).code).toBe(0);
  });

  it("names the field of a plan that has errors, and saves nothing", async () => {
    await edit(at("forde.json"), () => ({ occupations: [{ occupation: "bioingenio" }] }));
    const { code, stderr } = await plan("save", at("forde.json"), "--by", "Ola", "--revision", "2");
    expect(code).toBe(1);
    expect(stderr).toContain("occupations[0].occupation");
    expect(stderr).toContain('Did you mean "bioingenior"?');
    expect((await plan("list", "--format", "json")).stdout).toContain('"unit":"helse-forde","revision":2,"status":"draft"');
  });

  it("takes it through submission, approval by the level above, and publication", async () => {
    expect((await plan("submit", "helse-forde", "--by", "Kari")).stderr).toContain("submitted, revision 2, version 1");
    const own = await plan("approve", "helse-forde", "--by", "Kari");
    expect(own).toMatchObject({ code: 1, stderr: expect.stringContaining("helse-vest, norge") });
    expect((await plan("approve", "helse-forde", "--by", "Ola", "--for", "helse-vest")).stderr).toContain("approved");
    expect((await plan("publish", "helse-forde", "--by", "Kari")).stderr).toContain("published");
    expect((await plan("publish", "helse-forde", "--by", "Kari")).stderr).toContain("revise");
    expect((await plan("list")).stdout).toMatch(/helse-forde +published +2 +1 +1 +2040/);
  });

  it("wants a name of whoever acts", async () => {
    expect(await plan("submit", "helse-forde", "--by", " ")).toMatchObject({ code: 2, stderr: expect.stringContaining("Write a name") });
    expect((await plan("submit", "helse-forde")).code).toBe(2);
  });

  it("says what differs between versions and revisions", async () => {
    await plan("revise", "helse-forde", "--by", "Kari");
    await plan("read", "helse-forde", "--out", at("forde.json"));
    await edit(at("forde.json"), () => ({ introduction: "Ein betre plan" }));
    await plan("save", at("forde.json"), "--by", "Kari", "--revision", "2");
    expect((await plan("differences", "helse-forde", "--from", "1")).stdout).toContain("introduction: Ein plan → Ein betre plan");
    expect((await plan("differences", "helse-forde", "--from", "r1", "--to", "r2")).stdout).toBe(
      "Nothing that stands in the plan has changed.\n",
    );
    expect((await plan("differences", "helse-forde", "--from", "7")).stderr).toContain("no version 7");
  });

  it("writes the same bytes as the server, and says what to do while that has the store", { timeout: 120_000 }, async () => {
    const formats = ["pdf", "docx", "xlsx", "json", "zip"];
    for (const format of formats)
      expect((await plan("document", "helse-forde", "--version", "1", "--language", "nn", "--out", at(`own.${format}`))).code).toBe(0);
    const server = await serve();
    try {
      for (const format of formats) {
        const answer = await fetch(`${server.url}/api/plans/helse-forde/document.${format}?version=1&language=nn`);
        const theirs = Buffer.from(await answer.arrayBuffer());
        expect(theirs.equals(await readFile(at(`own.${format}`))), format).toBe(true);
      }
      const busy = await plan("submit", "helse-forde", "--by", "Kari");
      expect(busy).toMatchObject({ code: 1, stderr: expect.stringMatching(/server.*stop it first/) });
    } finally {
      await server.stop();
    }
    expect((await plan("list", "--format", "json")).code).toBe(0);
  });
});
