import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openFigures, openNormals } from "#model/random";
import { exactly, type Figure } from "#model/vocabulary";
import { type ChainOf, type ChainStepOf, chainVolume, type Invited } from "./chain.ts";
import { chainStreams } from "./chain-streams.ts";
import { drawChain } from "./draw-chain.ts";

const figures = openFigures(openNormals({ seed: 1 }, 1), "laboratory", 1);
const step = (quantity: string, factor: ChainStepOf<Figure>["factor"], more: Partial<ChainStepOf<Figure>> = {}): ChainStepOf<Figure> => ({
  ...{ quantity, operation: "multiply", factor, delayYears: 0, intervalYears: null },
  ...more,
});
const screening = (steps: readonly ChainStepOf<Figure>[], laboratory: string | null = null): ChainOf<Figure> => ({
  ...{ programme: "bowel-screening", test: "examination", steps, laboratory },
});
const invitedBy = (laboratory: string, women: readonly number[], men = women): Invited => ({
  laboratory,
  persons: { women: Float64Array.from(women), men: Float64Array.from(men) },
});
const countOf = (chain: ChainOf<Figure>, invited: readonly Invited[], years: number, laboratory = "west"): number[] => [
  ...chainVolume(drawChain(chain, figures), laboratory, invited, { years, draws: 1 }),
];

const participation = step("participation", { women: exactly(0.59), men: exactly(0.49) });
const positivity = step("positivity", exactly(0.06));
const colonoscopy = step("colonoscopy", exactly(0.87));

describe("bowel screening", () => {
  // NTB, March 2025: 250 000 invited, as many women as men.
  const invited = [invitedBy("west", [125_000])];

  it("finds 8 100 positive stool tests of 250 000 invited, and over 7 000 colonoscopies", () => {
    expect(countOf(screening([participation, positivity]), invited, 1)[0]).toBeCloseTo(8100, 8);
    const colonoscopies = countOf(screening([participation, positivity, colonoscopy]), invited, 1)[0]!;
    expect(colonoscopies).toBeGreaterThan(7000);
    expect(colonoscopies).toBeLessThan(7100);
  });

  it("goes on to biopsies, blocks and slides", () => {
    const slides = screening([
      ...[participation, positivity, colonoscopy],
      ...[step("biopsies", exactly(2)), step("blocks", exactly(1.5)), step("slides", exactly(3)), step("extra stains", exactly(1.2))],
    ]);
    expect(countOf(slides, invited, 1)[0]).toBeCloseTo(8100 * 0.87 * 2 * 1.5 * 3 * 1.2, 6);
  });

  it("has stool tests at the one national laboratory, biopsies at the catchment's", () => {
    const both = [invitedBy("west", [100]), invitedBy("east", [300])];
    const national = screening([participation], "east");
    expect(countOf(national, both, 1, "east")[0]).toBeCloseTo(400 * 1.08, 10);
    expect(countOf(national, both, 1, "west")).toEqual([0]);
    const own = screening([participation]);
    expect(countOf(own, both, 1, "west")[0]).toBeCloseTo(100 * 1.08, 10);
    expect(countOf(own, both, 1, "east")[0]).toBeCloseTo(300 * 1.08, 10);
  });

  it("gives all catchments together what the country gives", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const chain = screening([participation, positivity, step("later", exactly(0.5), { delayYears: 0.5 })]);
        const parts = [invitedBy("west", one), invitedBy("east", other)];
        const [west, east] = [countOf(chain, parts, 3, "west"), countOf(chain, parts, 3, "east")];
        const whole = countOf({ ...chain, laboratory: "west" }, parts, 3, "west");
        whole.forEach((count, year) => {
          expect(west[year]! + east[year]!).toBeCloseTo(count, 8);
        });
      }),
    );
  });
});

describe("time in a chain", () => {
  const pulse = [invitedBy("west", [100, 0, 0, 0, 0, 0, 0, 0, 0, 0], new Array(10).fill(0))];

  it("passes between steps, parts of a year between two years", () => {
    expect(countOf(screening([step("whole", exactly(1), { delayYears: 2 })]), pulse, 5)).toEqual([0, 0, 100, 0, 0]);
    expect(countOf(screening([step("half", exactly(1), { delayYears: 0.25 })]), pulse, 3)).toEqual([75, 25, 0]);
  });

  it("brings people under surveillance back, the same share each time", () => {
    const surveillance = step("surveillance", exactly(0.5), { intervalYears: 3 });
    expect(countOf(screening([surveillance]), pulse, 10)).toEqual([0, 0, 0, 50, 0, 0, 25, 0, 0, 12.5]);
  });

  it("divides where the step says so", () => {
    expect(countOf(screening([step("pool", exactly(4), { operation: "divide" })]), pulse, 1)).toEqual([25]);
  });
});

describe("draws of a chain", () => {
  const unsure: Figure = { value: 0.06, low: 0.05, high: 0.07, distribution: "beta" };
  const many = openFigures(openNormals({ seed: 4 }, 50), "laboratory", 1);

  it("are one for a quantity in every chain of the programme", () => {
    const one = drawChain(screening([step("positivity", unsure)]), many);
    const other = drawChain(screening([colonoscopy, step("positivity", unsure)], "west"), many);
    expect(other.steps[1]!.factor).toEqual(one.steps[0]!.factor);
  });

  it("come in the months stated, on top of the menu", () => {
    const shares = Array.from({ length: 12 }, (_, month) => Float64Array.of(month === 6 ? 0 : 2));
    const [stream] = chainStreams([drawChain(screening([participation]), figures)], "west", [invitedBy("west", [100])], shares, {
      years: 1,
      draws: 1,
    });
    expect([stream!.months[6], stream!.months[0]]).toEqual([0, 1 / 11]);
    expect(stream!.path[0]).toBeCloseTo(108, 10);
    expect(
      chainStreams([drawChain(screening([participation], "east"), figures)], "west", [invitedBy("west", [100])], shares, {
        years: 1,
        draws: 1,
      }),
    ).toEqual([]);
  });
});
