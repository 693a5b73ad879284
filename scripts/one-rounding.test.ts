import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
/** Where the one rounding of amounts stands. */
const ROUNDING = "io/language/formats.ts";

/** Decimals, or a step, chosen by the size of a number. */
const CHOSEN = [/[<>]=?\s*(?:\d\d[\d_.]*|[A-Z][A-Z_]+)\)?\s*\?\s*[012]\s*:\s*[012]\b/g, /\b\w*[rR]ound\w*\([^)\n]*\/\s*step\)\s*\*/g];

/** What is no amount of people, and why. */
const OTHER: Readonly<Record<string, string>> = {
  "apps/web/controls/figure-source.tsx": "a figure of the dataset is written as it is stated, in units of its own",
  "apps/web/pages/what-if/controls.ts": "the place of a control",
  "io/language/sentences/money.ts": "money",
};

const chosen = (source: string): string[] => CHOSEN.flatMap((pattern) => [...source.matchAll(pattern)].map(([found]) => found));

describe("one rounding", () => {
  test("nothing else chooses decimals by the size of a number, in the whole source", () => {
    const files = globSync(["apps/**/*.{ts,tsx}", "io/language/**/*.ts", "io/report/**/*.ts", "io/charts/**/*.ts"], { cwd: root }).filter(
      (file) => !/\.(?:test|test-support|spec)\.tsx?$/.test(file) && file !== ROUNDING && !(file in OTHER),
    );
    expect(files.length).toBeGreaterThan(600);
    expect(files.flatMap((file) => chosen(readFileSync(join(root, file), "utf8")).map((one) => `${file}: ${one}`))).toEqual([]);
  });

  test.each([
    "const places = (size: number): number => (Math.abs(size) < 20 ? 1 : 0);",
    "value < SMALL ? 1 : 0",
    "const rounded = Math.round(value / step) * step;",
  ])("finds %s", (line) => {
    expect(chosen(line)).not.toEqual([]);
  });

  test('leaves number(value, "amount") alone', () => {
    expect(chosen('text.number(value, "amount")')).toEqual([]);
  });
});
