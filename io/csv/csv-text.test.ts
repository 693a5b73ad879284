import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText, guarded, unguarded } from "./csv-text.ts";

const ROOT = join(import.meta.dirname, "../..");

describe("CSV out", () => {
  it("guards every text a spreadsheet would run, and no number", () => {
    const rows = [["=1+1", "+47 22 22 22 22", "-uke", "@sum", "\tx", "\rx", "'=x", "-1.5", "+2", "-1e-7", "12,5", "a=b", ""]];
    expect(parse(csvText(rows))).toEqual([
      ["'=1+1", "'+47 22 22 22 22", "'-uke", "'@sum", "'\tx", "'\rx", "''=x", "-1.5", "+2", "-1e-7", "12,5", "a=b", ""],
    ]);
    expect(csvText([[-1.5, null, true, undefined, 0]])).toBe("-1.5,,1,,0\n");
  });

  it("gives any text back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "a", "1", ",", ".") }), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).toMatch(/^(?![=+\-@\t\r])|^[+-]?[\d.,]/);
      }),
    );
  });

  it("is written for Excel in Norwegian with semicolons, decimal commas and a byte order mark", () => {
    expect(
      csvText(
        [
          ["navn", "årsverk"],
          ["Førde; Sogn", 1234.5],
          ["=x", -0.25],
        ],
        "norwegian",
      ),
    ).toBe('\ufeffnavn;årsverk\r\n"Førde; Sogn";1234,5\r\n\'=x;-0,25\r\n');
  });

  it("is the only way CSV is written", () => {
    const files = ["io", "apps", "model", "reference", "scripts", "bench"].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => join(ROOT, folder, name)),
    );
    const users = files.filter(
      (path) => /\.(ts|tsx|mjs)$/.test(path) && readFileSync(path, "utf8").includes(["csv", "stringify"].join("-")),
    );
    const written = users.map((path) => relative(ROOT, path)).filter((path) => !/\.(test|test-support)\.ts$|\/test-support\//.test(path));
    expect(written).toEqual(["io/csv/csv-text.ts"]);
  });
});
