import { expect, test } from "vitest";
import { smallDataset } from "../../scenario/small-dataset.test-support.ts";
import { factsOf, lessDemand } from "../sample-plan.test-support.ts";
import { numberDifferences } from "./number-differences.ts";

const dataset = smallDataset();
const [before] = factsOf(dataset, ["helse-a"]);
const [after] = factsOf(dataset, ["helse-a"], [lessDemand("helse-a")]);

test("the same numbers differ in nothing; a measure changes what remains, not the gap without measures", () => {
  for (const { before: one, after: other } of numberDifferences(before!, before!)) expect(one).toEqual(other);
  const found = numberDifferences(before!, after!).find(({ occupation }) => occupation === "bioingenior")!;
  expect(found.year).toBe(2031);
  expect(found.after!.gap).toEqual(found.before!.gap);
  expect(found.after!.residual!.p50).toBeLessThan(found.before!.residual!.p50);
  expect(found.before!.residual).toEqual(found.before!.gap);
});

test("years and occupations that one side does not have are told as not there", () => {
  const short = { ...before!, years: before!.years.slice(0, 3) };
  for (const one of numberDifferences(short, after!)) expect(one).toMatchObject({ before: null, after: { gap: expect.anything() } });
  const few = { ...after!, occupations: after!.occupations.slice(0, 1) };
  expect(numberDifferences(before!, few).map((one) => one.after === null)).toEqual([false, true]);
});
