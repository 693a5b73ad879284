import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactly } from "#model/vocabulary";
import { drawLaboratory } from "../../inputs/draw-laboratory.ts";
import type { InstrumentOf, LaboratoryInputs } from "../../inputs/laboratory.ts";
import { menuStreams } from "../../volumes/volume-streams.ts";
import { planWork } from "../plan/plan-work.ts";
import { evenMonths, instrument, laboratory, step } from "../small-laboratory.test-support.ts";
import { itemsOfBatch } from "./batches.ts";
import { instrumentTerms } from "./instrument-terms.ts";

const WEEKS = 365.25 / 7 / 12;

const analyser = (yearly: number, machine: LaboratoryInputs["instruments"][number], repeats = 0): LaboratoryInputs =>
  laboratory({
    analyses: [{ test: "test", route: "route", yearly: exactly(yearly), months: evenMonths, growth: "flat" }],
    routes: [{ route: "route", steps: [step({ station: "analyser", instrument: machine.instrument, repeats: exactly(repeats) })] }],
    instruments: [machine],
  });

const neededOf = (inputs: LaboratoryInputs): number => {
  const drawn = drawLaboratory(inputs, { draws: 1, randomness: { seed: 1 }, nationalShare: 0 });
  const streams = menuStreams(drawn, () => Float64Array.of(1));
  return planWork(drawn, { from: 2026, years: 1, draws: 1, streams }, { staff: () => null }).instruments[0]!.peak[0]!;
};

describe("instruments needed", () => {
  it("are samples, repeats, controls and calibrations over what one can do", () => {
    const machine = instrument({
      ...{ instrument: "i", throughput: exactly(50), hours: exactly(10), days: exactly(6), downtime: exactly(0.2) },
      controls: [{ per: "day", items: exactly(20) }],
      calibrations: [{ per: "month", items: exactly(30) }],
    });
    const samples = 60_000 / 12;
    const items = samples * 1.1 + 20 * 6 * WEEKS + 30;
    expect(neededOf(analyser(60_000, machine, 0.1))).toBeCloseTo(items / (50 * 10 * 6 * WEEKS * 0.8), 12);
  });

  it("run what they were left with at night, no longer than the night, and need nobody to load them", () => {
    const terms = (unattendedLoad: InstrumentOf<Float64Array>["unattendedLoad"]) => {
      const of = (value: number) => Float64Array.of(value);
      const { controls, calibrations, ...rest } = instrument({ instrument: "i" });
      const machine = { ...rest, controls: [], calibrations: [], unattendedLoad, batch: null, footprint: null, price: null };
      return instrumentTerms(
        { ...machine, count: of(1), throughput: of(60), hours: of(8), days: of(5), downtime: of(0) },
        controls.length + calibrations.length > 0,
      );
    };
    expect(terms(null).hoursOfOne[0]).toBeCloseTo(8 * 5 * WEEKS, 12);
    expect(terms(Float64Array.of(120)).hoursOfOne[0]).toBeCloseTo(10 * 5 * WEEKS, 12);
    expect(terms(Float64Array.of(1e6)).hoursOfOne[0]).toBeCloseTo(24 * 5 * WEEKS, 12);
    expect(terms(Float64Array.of(1e6)).loadingHours[0]).toBeCloseTo(8 * 5 * WEEKS, 12);
  });

  it("grow in proportion to samples where no controls are run", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 2, max: 9 }), (yearly, times) => {
        const machine = instrument({ instrument: "i" });
        expect(neededOf(analyser(yearly * times, machine)) / neededOf(analyser(yearly, machine))).toBeCloseTo(times, 9);
      }),
    );
  });
});

describe("a batch", () => {
  it.each([
    ["is full where enough come in time", 100, 96, 96],
    ["has what has come when the first has waited longest", 20, 96, 21],
    ["is one item where none waits", 0, 96, 1],
  ])("%s", (_what, inWait, size, items) => expect(itemsOfBatch(inWait, size)).toBe(items));

  it("is never above its size or below one", () => {
    const amount = fc.double({ min: 0, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(amount, fc.double({ min: 1, max: 1e3, noNaN: true }), (inWait, size) => {
        const items = itemsOfBatch(inWait, size);
        expect(items >= 1 && items <= size).toBe(true);
      }),
    );
  });
});
