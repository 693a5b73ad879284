import { describe, expect, it } from "vitest";
import { bestFound, bindingLimits, checkProgram, type Program } from "./index.ts";

const program: Program = {
  objective: "least",
  columns: [
    { name: "students", cost: 1, lower: 0, upper: 50, integer: true },
    { name: "fixed", cost: 0, lower: 1, upper: 1, integer: true },
  ],
  rows: [
    { name: "budget", lower: Number.NEGATIVE_INFINITY, upper: 1e6, columns: [0], values: [2e4] },
    { name: "balance", lower: 0, upper: 0, columns: [0, 1], values: [1, -50] },
  ],
};

describe("bindingLimits", () => {
  it("names rows and columns at their limits, large and small, and leaves out what has no room", () => {
    expect(bindingLimits(program, [50, 1])).toEqual([
      { of: "row", index: 0, name: "budget", limit: "upper" },
      { of: "column", index: 0, name: "students", limit: "upper" },
    ]);
    expect(bindingLimits(program, [0, 1])).toEqual([{ of: "column", index: 0, name: "students", limit: "lower" }]);
    expect(bindingLimits(program, [49, 1])).toEqual([]);
    expect(bindingLimits(program, [50 - 1e-8, 1])).toHaveLength(2);
  });
});

describe("checkProgram", () => {
  it("accepts a programme in order", () => expect(() => checkProgram(program)).not.toThrow());

  const [students, fixed] = program.columns as [Program["columns"][number], Program["columns"][number]];
  const [budget] = program.rows as [Program["rows"][number]];
  it.each<[string, Partial<Program>]>([
    ['column "students": its limits are 2 to 1', { columns: [{ ...students, lower: 2, upper: 1 }, fixed] }],
    ['column "students": its limits are NaN to 50', { columns: [{ ...students, lower: Number.NaN }, fixed] }],
    ['column "students": its limits are Infinity', { columns: [{ ...students, lower: Infinity, upper: Infinity }, fixed] }],
    ['column "fixed": its cost is Infinity', { columns: [students, { ...fixed, cost: Infinity }] }],
    ['row "budget": 2 columns have 1 values', { rows: [{ ...budget, columns: [0, 1] }] }],
    ['row "budget": a column stands in it twice', { rows: [{ ...budget, columns: [0, 0], values: [1, 1] }] }],
    ['row "budget": there is no column 2', { rows: [{ ...budget, columns: [2] }] }],
    ['row "budget": "students" is multiplied by NaN', { rows: [{ ...budget, values: [Number.NaN] }] }],
  ])("says what is wrong: %s", (message, wrong) => {
    expect(() => checkProgram({ ...program, ...wrong })).toThrow(message);
  });
});

it("bestFound gives what there is, proven or not", () => {
  const values = { values: [1], objective: 2 };
  expect(bestFound({ status: "optimal", ...values })).toMatchObject(values);
  expect(bestFound({ status: "limit", found: values })).toEqual(values);
  expect(bestFound({ status: "limit", found: null })).toBeNull();
  expect(bestFound({ status: "infeasible" })).toBeNull();
  expect(bestFound({ status: "unbounded" })).toBeNull();
});
