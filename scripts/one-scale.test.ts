import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
/** Where the one scale stands. */
const SCALE = "model/vocabulary/likelihood/likelihood.ts";

const NAME = String.raw`[\w.?!()[\]]*(?:probability|chance|likelihood|surplusShare|shareShort)[\w.?!()[\]]*(?:\s*\?\?\s*[\d.]+\)*)?`;
/** A step between none and all, or a constant that may be one. */
const STEP = String.raw`(?:0?\.\d+|1\s*-\s*(?:0?\.\d+|[A-Z][A-Z_]+)|[A-Z][A-Z_]+)`;
const COMPARED = new RegExp(String.raw`${NAME}\s*[<>]=?\s*${STEP}|${STEP}\s*[<>]=?\s*${NAME}`, "gi");
/** A constant whose name puts a share of draws into words. */
const NAMED = /\b(?:[A-Z]+_)*(?:LIKELY|UNLIKELY|PROBABLE|PROBABLY|SURE|NEEDS_MEASURE)(?:_[A-Z]+)*\s*=\s*\d*\.\d+/g;

/** What is no step of likelihood, and why. */
const OTHER: Readonly<Record<string, RegExp>> = {
  // One draw in 2 000 from none or all: the words "none" and "all" of a share of draws, not its likelihood.
  "io/language/sentences/chance.ts": /CERTAIN/,
};

/** Finds comparisons of a probability with a step of its own. */
const thresholds = (source: string): string[] =>
  [...source.matchAll(COMPARED), ...source.matchAll(NAMED)].map(([found]) => found).filter((found) => /[A-Z_]{3}|\.\d/.test(found));

describe("one scale of likelihood", () => {
  test("no other threshold puts a probability into words, in the whole source", () => {
    const files = globSync(["apps/**/*.{ts,tsx}", "io/**/*.ts", "model/**/*.ts"], { cwd: root }).filter(
      (file) => !/\.(?:test|test-support|spec)\.tsx?$/.test(file) && file !== SCALE,
    );
    expect(files.length).toBeGreaterThan(900);
    const found = files.flatMap((file) =>
      thresholds(readFileSync(join(root, file), "utf8"))
        .filter((one) => !OTHER[file]?.test(one))
        .map((one) => `${file}: ${one}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    "occupations.filter(({ shortageProbability }) => shortageProbability > LIKELY)",
    "short.filter((item) => item.shortageProbability >= SURE && true)",
    "if (gap.probability >= LIKELY) return 1",
    "if (gap.probability <= 1 - LIKELY) return 1",
    "(series.shortageProbability[last] ?? 0) < NEEDS_MEASURE",
    "year >= 0 && probability[year]! >= SURE",
    "0.8 <= item.shortageProbability",
    "chance > 0.5",
    "const LIKELY = 0.5;",
  ])("finds %s", (line) => {
    expect(thresholds(line)).not.toEqual([]);
  });

  test.each(["probability >= 0 && probability <= 1", 'isAtLeast(probability, "likely")', "left.shortageProbability > right"])(
    "leaves %s alone",
    (line) => {
      expect(thresholds(line)).toEqual([]);
    },
  );
});
