import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
/** Where the run nobody has chosen another for is stated. */
const RUN = "model/scenario/usual-run.ts";

/** A number of draws that somebody may run with: as a constant, a default of a schema or an option, or handed on. */
const DRAWS = [
  /\b[A-Z_]*DRAWS[A-Z_]*\s*=\s*[\d_]+/g,
  /\b(?!most)\w*[dD]raws\s*[:=?]+\s*\d[\d_]+/g,
  /\bdraws\b[^;\n]*\.default\(\s*\d[\d_]+/g,
  /\bMath\.min\([^)\n]*draws,\s*(?:[A-Z][A-Z_]+|\d[\d_]+)/g,
];

/** What is no run of its own, and why. */
const OTHER: Readonly<Record<string, RegExp>> = {
  // How many draws a question may have, not how many it has.
  "apps/cli/program/common-options.ts": /ANALYSIS_DRAWS/,
  // From how many draws a question waits in the long line.
  "model/analysis/definition/limits.ts": /QUICK_DRAWS/,
  // The quick answer while a control moves; the page says so, and shows the full one when it comes.
  "apps/web/model-worker/stages.ts": /COARSE_DRAWS/,
  // The measure of what is known is a quantity of its own, made from as many futures wherever it is shown.
  "model/analysis/knowledge/knowledge.ts": /draws: 200$/,
  "io/compute/run-programme.ts": /KNOWLEDGE_RUN/,
  // Draws of capacity, each an allocation of its own: no run of the model.
  "apps/cli/commands/placement/link/command.ts": /_DRAWS/,
  // Requests shown as examples in the API's description.
  "apps/server/routes/docs/examples.ts": /draws: 200$/,
};

const runsOfItsOwn = (source: string): string[] => DRAWS.flatMap((pattern) => [...source.matchAll(pattern)].map(([found]) => found));

describe("one run", () => {
  test("no other number of draws is stated in the whole source", () => {
    const files = globSync(["apps/**/*.{ts,tsx}", "io/**/*.ts", "model/**/*.ts"], { cwd: root }).filter(
      (file) => !/(?:\.(?:test|test-support|spec)\.tsx?|texts\.ts)$/.test(file) && !file.includes("browser-tests/") && file !== RUN,
    );
    expect(files.length).toBeGreaterThan(900);
    const found = files.flatMap((file) =>
      runsOfItsOwn(readFileSync(join(root, file), "utf8"))
        .filter((one) => !OTHER[file]?.test(one))
        .map((one) => `${file}: ${one}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    "const DRAWS = 1000;",
    "const USUAL_DRAWS = 500;",
    "const { draws = 1_000, seed } = asked;",
    "run({ seed, draws: 500 })",
    "draws: z.int().min(1).max(10000).default(1000)",
    "const causes = { causeDraws: Math.min(run.draws, MOST) };",
  ])("finds %s", (line) => {
    expect(runsOfItsOwn(line)).not.toEqual([]);
  });

  test.each(["draws: USUAL_RUN.draws,", "simulate(compiled, { seed, draws })", "draws: z.int().min(1).max(10000)"])(
    "leaves %s alone",
    (line) => {
      expect(runsOfItsOwn(line)).toEqual([]);
    },
  );
});
