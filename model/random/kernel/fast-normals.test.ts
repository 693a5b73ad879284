import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { samples } from "../../vocabulary/samples.test-support.ts";
import { fillNormal, fillNormalReadable } from "../stream.ts";
import { compileNormals, normalsRecords } from "./build.mjs";
import { fastNormals } from "./fast-normals.ts";

test("the compiled random numbers are what their source compiles to", async () => {
  const written = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");
  const advice = "run `node model/random/kernel/build.mjs`";
  expect(written("./wasm/records.generated.ts"), advice).toBe(normalsRecords());
  expect(written("./normals.generated.ts") === (await compileNormals()), advice).toBe(true);
}, 60_000);

test("they are the same bytes as the readable ones, from any draw on", () => {
  expect(fastNormals()).not.toBeNull();
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.string(), fc.nat({ max: 2 ** 31 }), fc.integer({ min: 1, max: 9000 }), (seed, unit, from, length) => {
      const name = { seed, occupation: "radiograf", unit, process: "stock" };
      const [fast, readable] = [new Float64Array(length), new Float64Array(length)];
      fillNormal(fast, name, from);
      fillNormalReadable(readable, name, from);
      expect(fast).toEqual(readable);
    }),
    { seed: 81, numRuns: samples(60) },
  );
});
