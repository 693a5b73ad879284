import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { recogniseFiles } from "./recognise-files.ts";
import { PAYROLL_CASES } from "./test-support/payroll-cases.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const csv = { name: "stock.csv", bytes: bytes("occupation,unit\n") };

describe("files are recognised by what is in them", () => {
  const caseOf = (name: string) => PAYROLL_CASES.find((one) => one.name === name)!;
  test.each(["plain", "workbook", "gzip", "titles-on-top", "utf-16-without-mark", "local-codes", "html-as-xls"])(
    "payroll: %s",
    async (name) => {
      const { file, bytes } = caseOf(name);
      expect(await recogniseFiles([{ name: file, bytes }])).toEqual({ kind: "payroll", findings: [] });
    },
  );
  test.each([
    ["a descriptor with tables", [{ name: "datapackage.json", bytes: bytes("{}") }, csv]],
    ["tables without a descriptor", [csv]],
    ["a zip of several files", [{ name: "d.zip", bytes: zipSync({ "datapackage.json": bytes("{}"), "stock.csv": csv.bytes }) }]],
  ])("package: %s", async (_, files) => {
    expect((await recogniseFiles(files)).kind).toBe("package");
  });
  test.each(["json-stat-2-dense/table.json", "klass-merger-counts/tall.csv"])("statistics: %s", async (path) => {
    const bytes = readFileSync(new URL(`cases/statistics/${path}`, import.meta.url));
    expect(await recogniseFiles([{ name: path.split("/")[1]!, bytes }])).toEqual({ kind: "statistics", findings: [] });
  });
  test("what is neither is not guessed at, and what cannot be read is named without its contents", async () => {
    expect(await recogniseFiles([{ name: "a.csv", bytes: bytes("navn;by\nKari;Oslo\n") }])).toEqual({ kind: "unknown", findings: [] });
    const { file, bytes: pdf } = caseOf("not-a-table");
    const { kind, findings } = await recogniseFiles([{ name: file, bytes: pdf }]);
    expect({ kind, codes: findings.map(({ code }) => code) }).toEqual({ kind: "unknown", codes: ["file-kind"] });
    expect(await recogniseFiles([])).toEqual({ kind: "unknown", findings: [] });
  });
});
