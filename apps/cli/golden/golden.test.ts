import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { run } from "../run.ts";
import { CALLS } from "./calls.ts";
import golden from "./golden.json" with { type: "json" };

const folder = mkdtempSync(join(tmpdir(), "framsyn-golden-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { version } = JSON.parse(readFileSync("reference/datapackage.json", "utf8")) as { readonly version: string };
/** The dataset's version, not as a part of a longer number. */
const VERSION = new RegExp(String.raw`(?<![\d.])${version.replaceAll(".", String.raw`\.`)}(?!\d)`, "gu");

/** What is written, but for the names of versions: a new version of the dataset that changes no number here changes no hash. */
const unversioned = (data: string): string => data.replaceAll(/\b[0-9a-f]{64}\b/gu, "hash").replaceAll(VERSION, "version");

/** Runs a call in this process and gives the hash of what it writes: to standard output, or to the file it names. */
async function hashOf(call: string): Promise<string> {
  const out = join(folder, "out.json");
  const written: string[] = [];
  const told: string[] = [];
  const code = await run(call.replace("{out}", out).split(" "), {
    stdout: { write: (text) => written.push(text) > 0 },
    stderr: { write: (text) => told.push(text) > 0 },
    environment: { LANG: "en_GB.UTF-8" },
  });
  if (code !== 0) throw new Error(`framsyn ${call} ended with ${code}: ${told.join("")}`);
  const data = call.includes("{out}") ? readFileSync(out, "utf8") : written.join("");
  if (data.length < 200) throw new Error(`framsyn ${call} wrote next to nothing: ${data}`);
  return createHash("sha256").update(unversioned(data)).digest("hex");
}

it.each(Object.entries(CALLS))("%s gives the same bytes as when its hash was taken", { timeout: 300_000 }, async (name, call) => {
  expect(await hashOf(call)).toBe((golden as Record<string, string>)[name]);
});

it("no hash is of a call that is not made", () => {
  expect(Object.keys(golden)).toEqual(Object.keys(CALLS));
});
