import { beforeAll, describe, expect, test } from "vitest";
import { type Dataset, SEXES } from "#model/vocabulary";
import { personsOf } from "../payroll/counts/staff-counts.ts";
import { type CountedPayroll, countPayroll } from "../payroll/preview-payroll.ts";
import { readPackageFolder } from "../read-package.ts";
import { CASE_UNIT, expectPreview, PAYROLL_CASES, type PayrollCase } from "../test-support/index.ts";

let baseDataset: Dataset;
beforeAll(async () => {
  const read = await readPackageFolder(new URL("../../../reference/", import.meta.url).pathname);
  if (!read.ok) throw new Error("the reference dataset must be sound");
  baseDataset = read.dataset;
});

const count = ({ bytes, file, expected }: PayrollCase): Promise<CountedPayroll> =>
  countPayroll(bytes, { unit: CASE_UNIT, baseDataset, file, ...expected.options });

describe("a payroll file", () => {
  test.each(PAYROLL_CASES.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const { preview, counts } = await count(one);
    expectPreview(preview, one);
    const { women = {}, bands = {}, sameCountsAs } = one.expected;
    for (const [occupation, persons] of Object.entries(women)) expect(personsOf(counts.get(occupation)!.female)).toBe(persons);
    for (const [occupation, ages] of Object.entries(bands))
      for (const [age, persons] of Object.entries(ages)) {
        const band = (Number(age) - 20) / 5;
        expect(SEXES.reduce((sum, sex) => sum + counts.get(occupation)![sex].persons[band]!, 0)).toBe(persons);
      }
    if (sameCountsAs !== undefined) {
      const other = await count(PAYROLL_CASES.find(({ name }) => name === sameCountsAs)!);
      expect([...counts]).toEqual([...other.counts]);
    }
  });
});
