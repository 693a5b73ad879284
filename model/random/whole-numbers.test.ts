import { describe, expect, it } from "vitest";
import { logGamma } from "./beta.ts";
import { drawBinomial } from "./binomial.ts";
import { ChanceStream } from "./chance.ts";
import { drawExponential } from "./exponential.ts";
import { addMultinomial, categories } from "./multinomial.ts";
import { normalQuantile } from "./normal.ts";
import { drawPoisson } from "./poisson.ts";

const DRAWS = 200_000;
const stream = (process: string): ChanceStream => new ChanceStream({ seed: 7, occupation: "perfusjonist", unit: "ous", process });

/** Chance that a test of a right sampler fails: one in a million for each distribution, so one in 40 000 for all of them together. */
const ERROR_RATE = 1e-6;

/** Highest value of a chi-square statistic at the error rate (Wilson and Hilferty's approximation). */
function limit(freedom: number): number {
  const part = 2 / (9 * freedom);
  return freedom * (1 - part + normalQuantile(1 - ERROR_RATE) * Math.sqrt(part)) ** 3;
}

/** Compares counts with probabilities, values with fewer than 10 expected put together at the ends. */
function expectFit(draws: readonly number[], probability: (k: number) => number, most: number): void {
  const found = new Map<number, number>();
  for (const k of draws) found.set(k, (found.get(k) ?? 0) + 1);
  let [statistic, freedom, seen, expected] = [0, -1, 0, 0];
  for (let k = 0; k <= most; k++) {
    seen += found.get(k) ?? 0;
    expected += probability(k) * draws.length;
    if (expected < 10 && k < most) continue;
    if (expected >= 10) {
      statistic += (seen - expected) ** 2 / expected;
      freedom++;
      seen = 0;
      expected = 0;
    }
  }
  expect(seen, "values that are next to impossible").toBeLessThan(40);
  expect(statistic).toBeLessThan(limit(freedom));
}

const binomial =
  (n: number, p: number) =>
  (k: number): number =>
    Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p));

describe("a binomial number", () => {
  it.each([
    [1, 0.03],
    [5, 0.5],
    [20, 0.02],
    [48, 0.2],
    [100, 0.1],
    [200, 0.07],
    [50, 0.7],
    [60, 0.97],
    [1000, 0.4],
    [20_000, 0.003],
    [20_000, 0.3],
  ])("of %d people with probability %d has the exact distribution", (n, p) => {
    const uniforms = stream(`binomial ${n} ${p}`);
    const draws = Array.from({ length: DRAWS }, (_, d) => drawBinomial(n, p, uniforms.begin(d, 0, 0)));
    expectFit(draws, binomial(n, p), n);
  });

  it("is certain where the probability is, and nobody has no successes", () => {
    const uniforms = stream("edges").begin(0, 0, 0);
    expect([
      drawBinomial(9, 0, uniforms),
      drawBinomial(9, 1, uniforms),
      drawBinomial(0, 0.5, uniforms),
      drawBinomial(9, 2, uniforms),
    ]).toEqual([0, 9, 0, 9]);
  });
});

describe("a Poisson number", () => {
  it.each([0.01, 0.7, 3, 9.9, 10.1, 40, 900])("of mean %d has the exact distribution", (mean) => {
    const uniforms = stream(`poisson ${mean}`);
    const draws = Array.from({ length: DRAWS }, (_, d) => drawPoisson(mean, uniforms.begin(d, 3, 9)));
    expectFit(draws, (k) => Math.exp(k * Math.log(mean) - mean - logGamma(k + 1)), Math.ceil(mean + 12 * Math.sqrt(mean) + 12));
  });

  it("of mean 0 is 0", () => expect(drawPoisson(0, stream("none").begin(0, 0, 0))).toBe(0));
});

describe("an exponential number", () => {
  const uniforms = stream("exponential");
  const draws = Array.from({ length: DRAWS }, (_, d) => drawExponential(uniforms.begin(d, 0, 0)));

  it.each([0.01, 0.3, 2])("lies in each interval of width %d with the exact probability", (width) =>
    expectFit(
      draws.map((value) => Math.floor(value / width)),
      (k) => Math.exp(-k * width) * -Math.expm1(-width),
      Math.ceil(30 / width),
    ),
  );

  it("reaches beyond its last layer, as often as it should", () => {
    const beyond = draws.filter((value) => value > 7.69711747013105).length;
    const expected = DRAWS * Math.exp(-7.69711747013105);
    expect(Math.abs(beyond - expected)).toBeLessThan(normalQuantile(1 - ERROR_RATE) * Math.sqrt(expected) + 1);
  });
});

describe("people divided over places", () => {
  const shares = [0.1, 0, 0.55, 0.3, 0.05];

  it.each([3, 40])("%d of them: each place has the binomial number of its share, and nobody is lost", (n) => {
    const places = categories(shares.map((share) => share * 7));
    const uniforms = stream(`multinomial ${n}`);
    const counts = shares.map(() => [] as number[]);
    for (let d = 0; d < DRAWS; d++) {
      const given = new Int32Array(shares.length);
      addMultinomial(n, places, uniforms.begin(d, 0, 0), given);
      expect(given.reduce((sum, people) => sum + people, 0)).toBe(n);
      for (const [place, people] of given.entries()) counts[place]!.push(people);
    }
    expect(Math.max(...counts[1]!.slice(0, 1000))).toBe(0);
    for (const place of [0, 2, 3, 4]) expectFit(counts[place]!, binomial(n, shares[place]!), n);
  });
});

describe("a stream of chance", () => {
  it("gives the same numbers compiled and in plain TypeScript", () => {
    const name = { seed: 2 ** 40 + 5, occupation: "o", unit: "u", process: "p" };
    const [fast, readable] = [new ChanceStream(name), new ChanceStream(name, false)];
    for (const draw of [0, 7, 2 ** 31]) {
      fast.begin(draw, 200, 109);
      readable.begin(draw, 200, 109);
      for (let i = 0; i < 200; i++) expect(fast.next()).toBe(readable.next());
    }
  });

  it("gives an event the same numbers whatever was asked before, and other events others", () => {
    const [a, b] = [stream("exits"), stream("exits")];
    for (let i = 0; i < 5; i++) b.begin(8, 1, 2).next();
    const numbers = (of: ChanceStream, ...event: [number, number, number]): number[] => {
      of.begin(...event);
      return [of.next(), of.next(), of.next()];
    };
    expect(numbers(b, 8, 1, 3)).toEqual(numbers(a, 8, 1, 3));
    const different = [
      numbers(a, 8, 1, 3),
      numbers(a, 9, 1, 3),
      numbers(a, 8, 2, 3),
      numbers(a, 8, 1, 4),
      numbers(stream("moves"), 8, 1, 3),
    ];
    expect(new Set(different.flat()).size).toBe(15);
  });
});
