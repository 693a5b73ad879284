import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../run.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command in this process. */
async function call(args: readonly string[]) {
  const written = { stdout: [] as string[], stderr: [] as string[] };
  const to = (parts: string[]) => ({ write: (text: string) => parts.push(text) > 0 });
  const surroundings = { stdout: to(written.stdout), stderr: to(written.stderr), environment: { LANG: "en_GB.UTF-8" } };
  const code = await run(args, surroundings);
  return { code, stdout: written.stdout.join(""), stderr: written.stderr.join("") };
}

async function file(name: string, content: object): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(content));
  return path;
}

const HOW = ["--draws", "8", "--workers", "0"];

test("a question in a file has the answer that its own command gives", async () => {
  const question = await file("why.json", { kind: "decomposition", occupation: "perfusjonist", unit: "norge", year: 2031 });
  const asked = await call(["ask", "--question", question, ...HOW]);
  expect(asked).toMatchObject({ code: 0, stderr: "" });
  const own = await call(["decomposition", "--occupation", "perfusjonist", "--year", "2031", ...HOW, "--format", "json"]);
  expect(asked.stdout).toBe(own.stdout);
});

test("a question about two sides gets the other from its options", async () => {
  const change = { id: "more", kind: "study-places", operation: "multiply", value: 1.5, startYear: 2027, reason: "test" };
  const more = await file("more.json", { schema: "framsyn/scenario/1", name: "More places", changes: [change] });
  const question = await file("compare.json", { kind: "comparison", year: 2033, occupations: ["perfusjonist"], units: ["norge"] });
  const { code, stdout } = await call(["ask", "--question", question, "--other-scenario", more, ...HOW]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).result.items[0]).toMatchObject({ occupation: "perfusjonist", unit: "norge", effects: [{ cause: "scenario" }] });
});

test("what is wrong is said with the file and the field", async () => {
  const unknown = await file("unknown.json", { kind: "decomposition", occupation: "perfusjonst", unit: "norge", year: 2031 });
  const refused = await call(["ask", "--question", unknown, ...HOW]);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("unknown.json");
  expect(refused.stderr).toContain("perfusjonist");
  const shapeless = await file("shapeless.json", { kind: "weather" });
  const unread = await call(["ask", "--question", shapeless, ...HOW]);
  expect(unread.code).toBe(1);
  expect(unread.stderr).toContain("framsyn schema question");
});
