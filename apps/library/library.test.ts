import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ask, openDataset, plan, project, Refused } from "framsyn";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "framsyn-library-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what cannot be used is refused with findings", () => {
  it.each([
    ["an unknown unit", () => project({ units: ["helse-bergn"] }), "units", "helse-bergn"],
    ["an unknown occupation", () => project({ occupations: ["bioingeniør"] }), "occupations", "bioingeniør"],
    ["a year too late", () => project({ to: 2099 }), "to", "2099"],
    ["a plan for an unknown unit", () => plan({ unit: "oslo-universitetssykehu" }), "unit", "oslo-universitetssykehu"],
    [
      "a question outside the years",
      () => ask({ kind: "decomposition", occupation: "bioingenior", unit: "norge", year: 1999 }),
      "year",
      "1999",
    ],
  ])("%s", async (_, call, field, value) => {
    const error = await call().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Refused);
    const [finding] = (error as Refused).findings;
    expect(finding).toMatchObject({ severity: "error", field, value: expect.anything() });
    expect(String(finding?.value)).toBe(value);
    expect(finding?.message.length).toBeGreaterThan(20);
  });
  it("a scenario that is none", async () => {
    await expect(project({ scenario: { schema: "framsyn/scenario/1" } })).rejects.toBeInstanceOf(Refused);
  });
  it("a folder without a dataset", async () => {
    await expect(openDataset(folder)).rejects.toBeInstanceOf(Refused);
  });
});

it("the tutorial runs as printed, block after block, and says what it promises", { timeout: 300_000 }, () => {
  const page = readFileSync(join(root, "docs", "programming.md"), "utf8");
  const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);
  expect(blocks.length).toBeGreaterThanOrEqual(5);
  // Inside the project, where the name "framsyn" is its own.
  const file = join(root, "apps", "library", "tutorial.generated.ts");
  writeFileSync(file, `// @ts-nocheck\n${blocks.join("\n")}`);
  try {
    const lines = execFileSync(process.execPath, [file], { encoding: "utf8" }).trim().split("\n");
    expect(lines[0]).toMatch(/^Helse Bergen, bioengineers, 2031: -?\d+ FTE short \(-?\d+ to -?\d+\)$/);
    expect(Number(/leaves (-?\d+) FTE/.exec(lines[1] ?? "")?.[1])).toBeGreaterThan(0);
    expect(lines.slice(2, 4)).toEqual(["decomposition", "1"]);
    expect(Number.parseInt(lines[4] ?? "", 10)).toBeGreaterThan(10_000);
    expect(lines[5]).toMatch(/^units .*helse-bergn.*helse-bergen/);
  } finally {
    rmSync(file, { force: true });
  }
});
