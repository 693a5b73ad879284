import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask, plan, project, writeDocument } from "framsyn";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "framsyn-library-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command writes to standard output, as a program reads it. */
async function command(call: string): Promise<unknown> {
  const written: string[] = [];
  const silent = { write: () => true };
  const code = await run(call.split(" "), { stdout: { write: (text) => written.push(text) > 0 }, stderr: silent, environment: {} });
  expect(code).toBe(0);
  return JSON.parse(written.join(""));
}

describe("the library and the command give the same", () => {
  it("projection", async () => {
    const call = "projection --occupation perfusjonist --unit norge --draws 32 --seed 3 --to 2034 --format json";
    expect(JSON.stringify(await project({ occupations: ["perfusjonist"], units: ["norge"], draws: 32, seed: 3, to: 2034 }))).toBe(
      JSON.stringify(await command(call)),
    );
  });
  it("answer", async () => {
    const asked = { kind: "decomposition", occupation: "perfusjonist", unit: "norge", year: 2033 } as const;
    const call = "decomposition --occupation perfusjonist --year 2033 --draws 32 --format json";
    expect(JSON.stringify(await ask(asked, { draws: 32 }))).toBe(JSON.stringify(await command(call)));
  });
  it("plan", { timeout: 300_000 }, async () => {
    const out = join(folder, "plan.json");
    const date = "2026-11-29";
    await run(`plan --unit helse-fonna --draws 100 --date ${date} --format json --out ${out}`.split(" "), {
      stdout: { write: () => true },
      stderr: { write: () => true },
      environment: {},
    });
    const made = await plan({ unit: "helse-fonna", draws: 100, date });
    expect(Buffer.from(await writeDocument(made, { format: "json", date })).equals(readFileSync(out))).toBe(true);
  });
});
