import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "#model/vocabulary";
import { readPackageFiles } from "../read-package.ts";
import { encode, SMALL, smallTexts } from "../small-package.test-support.ts";
import { importPayroll } from "./import-payroll.ts";
import type { PayrollOptions } from "./payroll-options.ts";

let baseDataset: Dataset;
beforeAll(async () => {
  const inflows = ["bioingenior", "radiograf", "straaleterapeut"].flatMap((occupation) =>
    SMALL.inflows!.map((row) => ({ ...row, occupation })),
  );
  const read = await readPackageFiles(encode(smallTexts({ inflows })));
  if (!read.ok) throw new Error("the small package must be sound");
  baseDataset = read.dataset;
});

const header = "ansattnr;navn;STYRK-08;stillingsprosent;fødselsår;kjønn;orgenhet";
const person = (number: number, code: string, percent: string, born: number, sex: string): string =>
  `${number};Person Nummer${number};${code};${percent};${born};${sex};Lab`;
/** Ten women born 1980-1989 on 80 %, two men, one radiographer. */
const STAFF = [
  header,
  ...Array.from({ length: 10 }, (_, index) => person(1000 + index, "3212", "80", 1980 + index, "K")),
  person(2001, "3212", "62,5", 1990, "M"),
  person(2002, "3212", "100", 1960, "M"),
  person(3001, "3211", "50", 1975, "K"),
];
const bytes = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join("\r\n")}\r\n`);
const importLines = (lines: readonly string[], options: Partial<PayrollOptions> = {}) =>
  importPayroll(bytes(lines), { unit: "helse-bergen", baseDataset, ...options });
const codes = (result: { findings: readonly { severity: string; code: string }[] }, severity: string): string[] =>
  result.findings.filter((finding) => finding.severity === severity).map(({ code }) => code);
const sound = async (lines: readonly string[], options: Partial<PayrollOptions> = {}) => {
  const result = await importLines(lines, options);
  if (!result.ok) throw new Error(JSON.stringify(result.findings, null, 1));
  return result;
};

describe("a payroll export", () => {
  test("replaces the unit's staff by counts of sex and five-year band", async () => {
    const { dataset } = await sound(STAFF);
    const mine = <T extends { unit: string | null; occupation: string | null }>(rows: readonly T[]) =>
      rows.filter((row) => row.unit === "helse-bergen" && row.occupation === "bioingenior");
    expect(mine(dataset.tables.stock).map(({ sex, value, certainty }) => [sex, value, certainty])).toEqual([
      ["female", 10, "published"],
      ["male", 2, "published"],
    ]);
    // On 1 January 2026 those born 1980 are 45, those born 1981-1985 40-44, those born 1986-1989 36-39.
    expect(mine(dataset.tables.age_profile).map(({ sex, age_from, age_to, value }) => [sex, age_from, age_to, value])).toEqual([
      ["female", 35, 39, 0.4],
      ["female", 40, 44, 0.5],
      ["female", 45, 49, 0.1],
    ]);
    const shares = mine(dataset.tables.working_time).filter(({ measure }) => measure === "contracted-share");
    expect(shares.map(({ sex, value }) => [sex, Number(value.toFixed(6))])).toEqual([
      ["female", 0.802083],
      ["male", 0.802083],
    ]);
    expect(dataset.tables.stock.filter(({ unit }) => unit === "helse-fonna")).toEqual(
      baseDataset.tables.stock.filter(({ unit }) => unit === "helse-fonna"),
    );
  });

  test("makes a new version under a name of its own, and leaves the base dataset as it was", async () => {
    const before = JSON.stringify(baseDataset);
    const { dataset } = await sound(STAFF);
    expect(dataset.description).toMatchObject({ version: "1+helse-bergen", title: "helse-bergen, egne tall 1.1.2026" });
    expect(dataset.hash).not.toBe(baseDataset.hash);
    expect(dataset.tables.sources.at(-1)).toMatchObject({ id: "register" });
    expect(dataset.tables.sources.map(({ id }) => id)).toContain("hr-export-helse-bergen-2026-01-01");
    expect(JSON.stringify(baseDataset)).toBe(before);
    const again = await sound(STAFF, { baseDataset: dataset });
    expect(again.dataset.hash).toBe(dataset.hash);
    const other = await sound(STAFF, { baseDataset: dataset, unit: "helse-fonna" });
    expect(other.dataset.description.version).toBe("1+helse-bergen.helse-fonna");
  });

  test("keeps nothing about persons: no number, name or year of birth in the dataset or the findings", async () => {
    const result = await sound([...STAFF, person(987654, "3212", "0", 1980, "K"), person(876543, "9999", "50", 1981, "M")]);
    const kept = JSON.stringify([
      result.dataset.tables.stock,
      result.dataset.tables.sources,
      result.dataset.tables.working_time,
      result.findings,
    ]);
    for (const trace of ["1000", "Nummer", "987654", "876543", "1980", "1981"]) expect(kept).not.toContain(trace);
    const broken = await importLines([...STAFF, person(765432, "3212", "abc", 1980, "K"), person(765433, "3212", "50", 180, "Karl")]);
    expect(broken.ok).toBe(false);
    expect(codes(broken, "error")).toEqual(["hr-percent", "hr-sex", "hr-birth", "hr-bad-rows"]);
    expect(broken.findings.filter(({ severity }) => severity === "error").map(({ row, value }) => [row, value])).toEqual([
      [15, null],
      [16, null],
      [16, null],
      [null, null],
    ]);
    expect(JSON.stringify(broken)).not.toMatch(/76543|Karl/);
  });

  test("without a header is refused, and its first row is not repeated", async () => {
    const result = await importLines(STAFF.slice(1));
    expect(codes(result, "error")).toEqual(["hr-header-missing"]);
    expect(JSON.stringify(result.findings)).not.toMatch(/1000|Nummer|1980/);
  });

  test("adds up several positions of one person and counts them once", async () => {
    const twice = [...STAFF, person(1000, "3212", "20", 1980, "K")];
    const { dataset } = await sound(twice);
    const stock = dataset.tables.stock.find(
      (row) => row.unit === "helse-bergen" && row.sex === "female" && row.occupation === "bioingenior",
    );
    expect(stock!.value).toBe(10);
    const share = dataset.tables.working_time.find(
      (row) => row.measure === "contracted-share" && row.unit === "helse-bergen" && row.sex === "female",
    );
    expect(share!.value).toBeCloseTo(0.81875, 9);
  });

  test.each([
    ["by its name", [header.replace("navn", "fødselsnummer"), ...STAFF.slice(1)], 1],
    // A made-up number with right check digits.
    ["by its content", [header, person(1, "3212", "80", 1980, "K").replace("Person Nummer1", "01019012480")], null],
  ])("with national identity numbers is refused %s, without echoing one", async (_, lines, row) => {
    const withDigits = lines.map((line) => line.replace("01019012480", validNationalId("010190124")));
    const result = await importLines(withDigits);
    expect(result.ok).toBe(false);
    expect(result.findings.find(({ code }) => code === "hr-national-id")).toMatchObject({ row: row ?? 2, value: null });
    expect(JSON.stringify(result.findings)).not.toContain("010190124");
  });

  test("warns of codes it does not know, of codes that cover several occupations, and of demand it had to assume", async () => {
    const cleaners = Array.from({ length: 6 }, (_, index) => person(5000 + index, "9112", "100", 1970, "K"));
    const result = await sound([...STAFF, ...cleaners]);
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: "hr-code-unknown", params: { number: 6, codes: 1, most: "9112" } }),
    );
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        code: "hr-code-ambiguous",
        params: expect.objectContaining({ occupation_nb: "radiograf", others_en: "straaleterapeut", number: 1 }),
      }),
    );
    expect(codes(result, "warning")).toEqual(expect.arrayContaining(["hr-small-group", "hr-demand-assumed"]));
    const demand = result.dataset.tables.demand_base.filter(({ unit }) => unit === "helse-bergen");
    expect(demand.map(({ occupation, value, certainty }) => [occupation, value, certainty])).toEqual([
      ["bioingenior", 75, "published"],
      ["radiograf", 0.9, "assumption"],
    ]);
  });

  test("tells no single person's position: one of a sex shares the mean of all, one in all gets the usual share", async () => {
    const six = Array.from({ length: 6 }, (_, index) => person(1000 + index, "3212", "100", 1980, "K"));
    const { dataset } = await sound([header, ...six, person(2001, "3212", "30", 1990, "M"), person(3001, "3211", "40", 1975, "K")]);
    const shares = (occupation: string) =>
      dataset.tables.working_time
        .filter((row) => row.unit === "helse-bergen" && row.occupation === occupation && row.measure === "contracted-share")
        .map(({ sex, value, certainty }) => [sex, Number(value.toFixed(6)), certainty]);
    expect(shares("bioingenior")).toEqual([
      ["female", 0.9, "published"],
      ["male", 0.9, "published"],
    ]);
    expect(shares("radiograf")).toEqual([["female", 0.9, "assumption"]]);
  });

  test("scales assumed weights of graduates to the staff, so that no gap comes from nowhere, and leaves published ones", async () => {
    const weight = {
      flow: "graduates",
      programme: "bioing-hvl",
      occupation: null,
      unit_of_measure: "relative weight",
      year: 2026,
    } as const;
    const assumed = { ...weight, source: "register", certainty: "assumption", note: "In proportion to staff." } as const;
    const withWeights = {
      ...baseDataset,
      tables: {
        ...baseDataset.tables,
        destinations: [
          { ...assumed, unit: "helse-bergen", value: 81 },
          { ...assumed, unit: "helse-fonna", value: 81 },
        ],
      },
    };
    const first = await sound(STAFF, { baseDataset: withWeights });
    const weights = (dataset: Dataset) => dataset.tables.destinations.map(({ unit, value }) => [unit, Number(value.toFixed(9))]);
    expect(weights(first.dataset)).toEqual([
      ["helse-bergen", 12],
      ["helse-fonna", 81],
    ]);
    expect(codes(first, "warning")).toContain("hr-graduates-scaled");
    const again = await sound(STAFF, { baseDataset: first.dataset });
    expect(weights(again.dataset)).toEqual(weights(first.dataset));
    const published = withWeights.tables.destinations.map((row) => ({ ...row, certainty: "published" as const, note: null }));
    const kept = await sound(STAFF, { baseDataset: { ...withWeights, tables: { ...withWeights.tables, destinations: published } } });
    expect(weights(kept.dataset)[0]).toEqual(["helse-bergen", 81]);
  });

  test("with a person on more than full time, as rows given twice make, says so", async () => {
    const result = await sound([...STAFF, STAFF[1]!, STAFF[1]!]);
    expect(result.findings).toContainEqual(expect.objectContaining({ code: "hr-over-full-time", params: { number: 1 } }));
    expect(codes(await sound(STAFF), "warning")).not.toContain("hr-over-full-time");
  });

  test("follows a mapping for columns, codes and units", async () => {
    const lines = ["id,jobb,andel,født,k,sted", "1,RAD,0.5,12.05.1980,mann,Nord", "2,RAD,1,1980-05-12,kvinne,Sør"];
    const mapping = {
      columns: { person: "id", occupation: "jobb", share: "andel", birthDate: "født", sex: "k", unit: "sted" },
      occupations: { RAD: "straaleterapeut" },
      units: ["Nord"],
    };
    const { dataset, findings } = await sound(lines, { mapping });
    expect(dataset.tables.stock.filter(({ occupation }) => occupation === "straaleterapeut").map(({ sex, value }) => [sex, value])).toEqual(
      [
        ["female", 0],
        ["male", 1],
      ],
    );
    expect(findings.map(({ code }) => code)).toContain("hr-other-unit");
  });

  test("in Windows-1252 is read with a warning", async () => {
    const result = await importPayroll(new Uint8Array(Buffer.from(STAFF.join("\n"), "latin1")), { unit: "helse-bergen", baseDataset });
    expect(result.ok).toBe(true);
    expect(codes(result, "warning")).toContain("file-encoding");
  });

  test.each([
    ["an unknown unit", STAFF, { unit: "helse-bregen" }, "unknown-id"],
    ["a mapping to an unknown occupation", STAFF, { mapping: { occupations: { "3212": "bioing" } } }, "unknown-id"],
    ["a mapping to an unknown column", STAFF, { mapping: { columns: { sex: "gjøn" } } }, "hr-mapped-column"],
    ["a reference date that is none", STAFF, { referenceDate: "2026-02-31" }, "not-a-date"],
    ["a column it needs twice", STAFF.map((line) => `${line};${line.split(";")[2]}`), {}, "column-duplicate"],
    ["a missing column", STAFF.map((line) => line.split(";").slice(0, 5).join(";")), {}, "hr-column-missing"],
    ["nobody to count", [header, person(1, "9112", "100", 1970, "K")], {}, "hr-nobody"],
    ["a row cut off", [...STAFF, "4001;Per"], {}, "hr-row-length"],
    ["an open quote", [...STAFF, '4001;"Per'], {}, "file-quote-open"],
    ["staff at a unit above others with staff", STAFF, { unit: "helse-vest" }, "counted-twice"],
  ] as const)("with %s is refused, and nothing is imported", async (_, lines, options, code) => {
    const result = await importLines(lines, options as Partial<PayrollOptions>);
    expect(result.ok).toBe(false);
    expect(codes(result, "error")).toContain(code);
  });

  test("that is empty is refused", async () => {
    expect(codes(await importPayroll(new Uint8Array(), { unit: "helse-bergen", baseDataset }), "error")).toContain("file-blank");
  });
});

/** Adds the two check digits of the National Population Register to nine digits that have such. */
function validNationalId(nine: string): string {
  const digits = [...nine].map(Number);
  const control = (weights: readonly number[]): number =>
    (11 - (weights.reduce((sum, weight, index) => sum + weight * digits[index]!, 0) % 11)) % 11;
  digits.push(control([3, 7, 6, 1, 8, 9, 4, 5, 2]));
  digits.push(control([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]));
  if (digits.length !== 11 || digits.some((digit) => digit > 9)) throw new Error(`${nine} has no check digits`);
  return digits.join("");
}
