import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samples } from "../../../model/vocabulary/samples.test-support.ts";
import { exampleSeries } from "../example.test-support.ts";
import { decodeFutures, decodeSeries, encodeFutures, encodeSeries } from "./series-content.ts";

const number = fc.oneof(fc.double({ noNaN: true }), fc.constant(null), fc.constantFrom(0, -0, Number.MIN_VALUE, Number.MAX_VALUE));

describe("stored series", () => {
  it("come back with every bit of every number, and missing values missing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(number), fc.integer({ min: 0, max: 3 }), async (numbers, units) => {
        const next = () => numbers.next().value as number | null;
        const series = Array.from({ length: units }, (_, index) => exampleSeries(`unit-${index}`, next));
        expect(await decodeSeries(await encodeSeries(series))).toStrictEqual(series);
      }),
      { numRuns: samples(30) },
    );
  });

  it("come back with the chance in them, and without where none was drawn", async () => {
    let value = 0;
    const three = () => [value++, value++, value++];
    const series = ["a", "b"].map((unit) => ({
      ...exampleSeries(unit, () => value++),
      chance: {
        chanceVariance: three(),
        parameterVariance: three(),
        chanceShare: [null, ...three().slice(1)],
        expectedGap: { mean: three(), p10: three(), p25: three(), p50: three(), p75: three(), p90: three() },
      },
    }));
    expect(await decodeSeries(await encodeSeries(series))).toStrictEqual(series);
    expect(await decodeSeries(await encodeSeries(series), new Set(["b"]))).toStrictEqual([series[1]]);
  });

  it("can be read for some units only", async () => {
    let value = 0;
    const series = ["a", "b", "c"].map((unit) => exampleSeries(unit, () => value++));
    expect(await decodeSeries(await encodeSeries(series), new Set(["b"]))).toStrictEqual([series[1]]);
  });

  it("keep their single futures beside them, by unit", async () => {
    let value = 0;
    const series = ["a", "b"].map((unit) => exampleSeries(unit, () => value++, 4));
    const stored = await encodeFutures(series);
    const read = await decodeFutures(stored!, new Set(["b"]));
    expect([...read.keys()]).toEqual(["b"]);
    expect(read.get("b")).toStrictEqual(series[1]!.futures);
  });

  it("have no futures where none were kept", async () => {
    expect(await encodeFutures([exampleSeries("a", () => 1)])).toBeNull();
  });
});
