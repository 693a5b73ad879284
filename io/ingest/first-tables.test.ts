import { describe, expect, it } from "vitest";
import { TABLE_LIST, TABLES, type Table } from "#model/vocabulary";
import { hashDataset } from "./hash-dataset.ts";
import { readPackageFiles } from "./read-package.ts";
import { encode, smallTexts } from "./small-package.test-support.ts";
import { writePackage } from "./write-package.ts";

const read = await readPackageFiles(encode(smallTexts()));
if (!read.ok) throw new Error(JSON.stringify(read.findings));
const { dataset } = read;

/** A table that a part to come brings, before all others in the house's list. */
const courses: Table = { ...TABLES.moves, name: "courses" };
const house: readonly Table[] = [courses, ...TABLE_LIST];
const withCourses = (rows: readonly object[]) => ({ ...dataset, tables: { ...dataset.tables, courses: rows } });

describe("a table that comes to the house", () => {
  it("leaves the name of a dataset without rows of it as it was", () => {
    expect(hashDataset(dataset, house)).toBe(dataset.hash);
    expect(hashDataset(withCourses([]), house)).toBe(dataset.hash);
  });

  it("makes another dataset as soon as it has a row, wherever the house lists it", () => {
    const hash = hashDataset(withCourses([{ unit: null, value: 1 }]), house);
    expect(hash).not.toBe(dataset.hash);
    expect(hashDataset(withCourses([{ unit: null, value: 1 }]), house.toReversed())).toBe(hash);
  });
});

describe("the tables of the first edition", () => {
  it("are hashed in their order, and without rows too", () => {
    expect(hashDataset(dataset, TABLE_LIST.toReversed())).toBe(dataset.hash);
    for (const left of ["drivers", "workload"]) {
      expect(dataset.tables[left as "workload"]).toEqual([]);
      const others = TABLE_LIST.filter(({ name }) => name !== left);
      expect(hashDataset(dataset, others)).not.toBe(dataset.hash);
    }
  });

  it("have a file each in a written package", () => {
    const files = [...writePackage(dataset).keys()];
    for (const name of ["sources", "stock", "drivers", "workload", "observations"]) expect(files).toContain(`data/${name}.csv`);
  });
});
