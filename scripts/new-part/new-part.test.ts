import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { LIST_LINES } from "./list-lines.ts";

const house = fileURLToPath(new URL("../..", import.meta.url));
const sample = fileURLToPath(new URL("sample", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "framsyn-new-part-"));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
const put = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
};
const hashOf = (file: string): string =>
  createHash("sha256")
    .update(readFileSync(join(copy, file)))
    .digest("hex");
/** Runs a Node program of the copy and gives what it prints. */
const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, LANG: "nn_NO.UTF-8" },
    stdio: ["ignore", "pipe", "pipe"],
  });
const bin = (name: string, ...path: string[]): string => join(house, "node_modules", name, ...path);

let before: ReadonlyMap<string, string>;
const planted = filesIn(sample);

beforeAll(() => {
  const known = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: house, encoding: "utf8" }).trim();
  const files = known.split("\n").filter((file) => existsSync(join(house, file)) && !file.startsWith("scripts/new-part/"));
  for (const file of files) put(join(house, file), join(copy, file));
  symlinkSync(join(house, "node_modules"), join(copy, "node_modules"), "dir");
  before = new Map(files.map((file) => [file, hashOf(file)]));
  for (const file of planted) put(join(sample, file), join(copy, file));
  for (const { file, imports, from, to } of LIST_LINES) {
    const text = readFileSync(join(copy, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}: mend list-lines.ts and docs/new-part.md`);
    writeFileSync(join(copy, file), imports + text.replace(from, to));
  }
});

const changed = (): string[] => [...before].filter(([file, hash]) => hashOf(file) !== hash).map(([file]) => file);

it("a new part touches at most three files outside its own folders", () => {
  expect(changed()).toEqual([...new Set(LIST_LINES.map(({ file }) => file))].sort());
  expect(changed().length).toBeLessThanOrEqual(3);
  const folders = new Set(planted.map((file) => dirname(file)));
  for (const folder of folders) expect([...before.keys()].filter((file) => dirname(file) === folder)).toEqual([]);
});

it("its types fit", { timeout: 600_000 }, () => {
  expect(node(bin("typescript", "bin", "tsc"), "-p", ".")).toBe("");
});

it("its table, change, question, facts, chapter and route work", { timeout: 600_000 }, () => {
  const found = JSON.parse(node(join(house, "scripts", "new-part", "try-part.ts")));
  expect(found.answer).toEqual({ kind: "benches", unit: "norge", benches: 8 });
  expect(found.facts).toHaveProperty("benches", { benches: 5 });
  expect(found.chapters).toContain("benches");
  expect(found.route).toEqual({ units: [] });
  expect(found.described).toBe(true);
});

it("its command answers and has help in the reader's language", { timeout: 600_000 }, () => {
  expect(JSON.parse(node("apps/cli/main.ts", "benches", "norge"))).toEqual({ kind: "benches", unit: "norge", benches: null });
  expect(node("apps/cli/main.ts", "benches", "--help")).toContain("vis arbeidsbenkane til ei eining");
});

it("its page is in the web app, with its texts a file of their own for each language", { timeout: 600_000 }, () => {
  node(bin("vite", "bin", "vite.js"), "build", "--config", "apps/web/vite.config.ts", "--logLevel", "error", "--outDir", join(copy, "web"));
  const built = filesIn(join(copy, "web")).filter((file) => file.endsWith(".js"));
  const holding = (text: string) => built.filter((file) => readFileSync(join(copy, "web", file), "utf8").includes(text));
  expect(holding("/benches").length).toBeGreaterThan(0);
  for (const text of ["Her står hvor mange det er.", "Her står det kor mange det er.", "This is how many there are."])
    expect(holding(text)).toHaveLength(1);
});

it("taken out again, it leaves no trace", () => {
  for (const file of planted) rmSync(join(copy, file));
  for (const { file, imports, from, to } of LIST_LINES.toReversed()) {
    const text = readFileSync(join(copy, file), "utf8").replace(to, from);
    writeFileSync(join(copy, file), imports === "" ? text : text.replace(imports, ""));
  }
  expect(changed()).toEqual([]);
});
