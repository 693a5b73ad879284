import { expect, test } from "vitest";
import { openNormals, sourceOf } from "./randomness.ts";

test("the longest key that fits a process counts, then the star, then the seed", () => {
  const sources = { exit: { seed: 2 }, "exit:retirement": { z: 1 }, "*": { z: 0 } };
  expect(sourceOf({ seed: 1, sources }, "exit:retirement")).toEqual({ z: 1 });
  expect(sourceOf({ seed: 1, sources }, "exit:death")).toEqual({ seed: 2 });
  expect(sourceOf({ seed: 1, sources }, "exits")).toEqual({ z: 0 });
  expect(sourceOf({ seed: 1 }, "stock")).toEqual({ seed: 1 });
});

test("a batch holds the same draws as the whole", () => {
  const whole = openNormals({ seed: 3 }, 11);
  const part = openNormals({ seed: 3, firstDraw: 5 }, 6);
  expect(part.national("radiograf", "stock")).toEqual(whole.national("radiograf", "stock").slice(5));
  expect(part.local("radiograf", "helse-fonna", "stock", 0.4)).toEqual(whole.local("radiograf", "helse-fonna", "stock", 0.4).slice(5));
});

test("a process with another source leaves every other as it was", () => {
  const plain = openNormals({ seed: 3 }, 4);
  const other = openNormals({ seed: 3, sources: { places: { seed: 4 }, completion: { z: 1.5 } } }, 4);
  expect(other.local("radiograf", "u", "stock", 0.5)).toEqual(plain.local("radiograf", "u", "stock", 0.5));
  expect(other.local("radiograf", "u", "places", 0.5)).toEqual(openNormals({ seed: 4 }, 4).local("radiograf", "u", "places", 0.5));
  expect([...other.local("radiograf", "u", "completion", 0.5)]).toEqual([1.5, 1.5, 1.5, 1.5]);
});
