import { expect, it } from "vitest";
import { mulberry32 } from "./mulberry32.ts";

it("gives the numbers of the published generator, for seeds of either sign", () => {
  const first = (seed: number) => Array.from({ length: 3 }, mulberry32(seed)).map((value) => value * 2 ** 32);
  expect(first(0)).toEqual([1144304738, 1416247, 958946056]);
  expect(first(-1)).toEqual(first(2 ** 32 - 1));
  expect(new Set(first(7)).size).toBe(3);
});
