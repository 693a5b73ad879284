import { describe, expect, it, test } from "vitest";
import { writeAliasTable } from "../memory/alias-table.ts";
import { rateAndOdds, writeShareTable } from "../memory/odds.ts";
import { chooseKernel } from "./choose.ts";
import type { Kernel } from "./kernel.ts";
import { writeRecord } from "./records.ts";
import { exponential } from "./reference-chance-numbers.ts";

/** Draws of each distribution, and how many lanes are computed at a time. */
const DRAWS = 200_000;
const LANES = 4;

/**
 * The standard normal deviation that is exceeded once in a million times: as often a test of a right sampler fails, for each distribution; for
 * all of them together that is once in 20 000.
 */
const DEVIATION = 4.753424308822899;

/** Highest value of a chi-square statistic at the error rate (Wilson and Hilferty's approximation). */
function limit(freedom: number): number {
  const part = 2 / (9 * freedom);
  return freedom * (1 - part + DEVIATION * Math.sqrt(part)) ** 3;
}

const logFactorials = [0];
for (let n = 1; n <= 100_000; n++) logFactorials.push(logFactorials[n - 1]! + Math.log(n));

const binomial =
  (n: number, p: number) =>
  (k: number): number =>
    Math.exp(logFactorials[n]! - logFactorials[k]! - logFactorials[n - k]! + k * Math.log(p) + (n - k) * Math.log1p(-p));
const poisson =
  (mean: number) =>
  (k: number): number =>
    Math.exp(k * Math.log(mean) - mean - logFactorials[k]!);

/** Compares counts with probabilities, values with fewer than 10 expected put together at the ends. */
function expectFit(draws: readonly number[], probability: (k: number) => number, most: number): void {
  const found = new Map<number, number>();
  for (const k of draws) found.set(k, (found.get(k) ?? 0) + 1);
  let [statistic, freedom, seen, expected] = [0, -1, 0, 0];
  for (let k = 0; k <= most; k++) {
    seen += found.get(k) ?? 0;
    expected += probability(k) * draws.length;
    if (expected < 10) continue;
    statistic += (seen - expected) ** 2 / expected;
    freedom++;
    seen = 0;
    expected = 0;
  }
  expect([...found.keys()].every((k) => Number.isInteger(k) && k >= 0 && k <= most)).toBe(true);
  expect(seen, "values that are next to impossible").toBeLessThan(40);
  expect(statistic).toBeLessThan(limit(freedom));
}

/** A kernel with open streams, and where its memory is free: the streams are at 0, uniform numbers drawn ahead at 64. */
function opened(name: Kernel["name"], event = 1, draw = 0): Kernel {
  const kernel = chooseKernel(name)(20_000);
  kernel.memory.fill(0, 0, 20_000);
  openStream(kernel, draw, event, 7, 11);
  return kernel;
}
const UNIFORMS = 64;
const FREE = 8192;
/** Where a record of each test lies. */
const RECORD = 16_000;

function openStream(kernel: Kernel, draw: number, event: number, seedLow: number, k0: number): void {
  const stream = { lanes: LANES, states: 0, seedLow, seedHigh: 0, k0, k1: 13 };
  kernel.openStreams(writeRecord(kernel.memory, RECORD, "Stream", stream), draw, event);
}

/** Writes the record of places with a table at an offset. */
const placesOf = (memory: Float64Array, places: number, table: number): number =>
  writeRecord(memory, RECORD, "Places", { lanes: LANES, states: 0, places, table });

/** Writes the record of movers in one row, who go to units by the table at an offset. */
function movesOf(memory: Float64Array, units: number, alias: number): number {
  return writeRecord(memory, RECORD, "Moves", { lanes: LANES, states: 0, rows: 1, units, alias, apart: LANES, arrivedApart: LANES });
}

/** Draws of what a kernel writes to the vector at FREE: `draw` is called with all its uniform numbers at UNIFORMS. */
function drawsOf(uniforms: number, draw: (kernel: Kernel) => void, read: (memory: Float64Array, lane: number) => number): number[] {
  const kernel = opened("wasm");
  const values: number[] = [];
  for (let d = 0; d < DRAWS / LANES; d++) {
    kernel.drawUniforms(LANES, uniforms, 0, UNIFORMS);
    draw(kernel);
    for (let lane = 0; lane < LANES; lane++) values.push(read(kernel.memory, lane));
  }
  return values;
}

describe("a stream of chance", () => {
  it("is xoshiro256+ from four words of Philox, as computed with big integers", () => {
    const kernel = opened("wasm", 3, 5);
    const words = new BigUint64Array(kernel.memory.buffer.slice(0, 8 * 4 * LANES));
    const state = [0, 1, 2, 3].map((i) => words[i * LANES + 2]!) as [bigint, bigint, bigint, bigint];
    const cut = (x: bigint): bigint => BigInt.asUintN(64, x);
    kernel.drawUniforms(LANES, 50, 0, UNIFORMS);
    for (let i = 0; i < 50; i++) {
      const bits = cut(state[0] + state[3]);
      const t = cut(state[1] << 17n);
      state[2] ^= state[0];
      state[3] ^= state[1];
      state[1] ^= state[2];
      state[0] ^= state[3];
      state[2] ^= t;
      state[3] = cut(state[3] << 45n) | (state[3] >> 19n);
      expect(kernel.memory[UNIFORMS + i * LANES + 2]).toBe((2 * Number(bits >> 12n) + 1) * 2 ** -53);
    }
  });

  it("begins with the published first numbers of the generator", () => {
    const kernel = opened("wasm");
    new BigUint64Array(kernel.memory.buffer, 0, 4 * LANES).set([1n, 1n, 1n, 1n, 2n, 2n, 2n, 2n, 3n, 3n, 3n, 3n, 4n, 4n, 4n, 4n]);
    kernel.drawUniforms(LANES, 6, 0, UNIFORMS);
    const published = [5n, 211106232532999n, 211106635186183n, 9223759065350669058n, 9250833439874351877n, 13862484359527728515n];
    for (const [i, bits] of published.entries()) expect(kernel.memory[UNIFORMS + i * LANES]).toBe((2 * Number(bits >> 12n) + 1) * 2 ** -53);
  });

  it("is even: each of a hundred parts of the interval gets its share", () =>
    expectFit(
      drawsOf(
        1,
        () => undefined,
        (memory, lane) => Math.floor(memory[UNIFORMS + lane]! * 100),
      ),
      () => 0.01,
      99,
    ));

  it("differs between draws, events, seeds and names", () => {
    const kernel = opened("wasm");
    const first = (draw: number, event: number, seed: number, name: number): number => {
      openStream(kernel, draw, event, seed, name);
      kernel.drawUniforms(LANES, 1, 0, UNIFORMS);
      return kernel.memory[UNIFORMS]!;
    };
    const names: [number, number, number, number][] = [
      [0, 1, 7, 11],
      [4, 1, 7, 11],
      [0, 2, 7, 11],
      [0, 1, 8, 11],
      [0, 1, 7, 12],
    ];
    expect(new Set(names.map((name) => first(...name))).size).toBe(5);
    const second = first(2, 1, 7, 11);
    first(0, 1, 7, 11);
    expect(kernel.memory[UNIFORMS + 2]).toBe(second);
  });
});

it("powers of e are right to 6e-15", () => {
  for (let x = 0; x >= -700; x -= 0.37) expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(6e-15 + Math.abs(x) * 2e-16);
  expect(exponential(-0)).toBe(1);
});

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
    const { rate, odds } = rateAndOdds(p, 1 - p);
    const draws = drawsOf(
      1,
      ({ memory, drawBinomials }) => {
        memory
          .fill(n, FREE, FREE + 4)
          .fill(rate, FREE + 4, FREE + 8)
          .fill(odds, FREE + 8, FREE + 12);
        drawBinomials(LANES, FREE, UNIFORMS, 0, FREE + 12);
      },
      (memory, lane) => memory[FREE + 12 + lane]!,
    );
    expectFit(draws, binomial(n, p), n);
  });

  it("is certain where the probability is, and nobody has no successes", () => {
    const kernel = opened("wasm");
    const cases = [
      [9, 0],
      [9, 1],
      [0, 0.5],
      [0, 1],
    ] as const;
    kernel.drawUniforms(LANES, 1, 0, UNIFORMS);
    for (const [lane, [n, p]] of cases.entries()) {
      const { rate, odds } = rateAndOdds(p, 1 - p);
      for (const [i, value] of [n, rate, odds].entries()) kernel.memory[FREE + 4 * i + lane] = value;
    }
    kernel.drawBinomials(LANES, FREE, UNIFORMS, 0, FREE + 12);
    expect([...kernel.memory.subarray(FREE + 12, FREE + 16)]).toEqual([0, 9, 0, 0]);
  });
});

describe("those who come", () => {
  const shares = [0.1, 0, 0.55, 0.3, 0.05];

  it.each([0.01, 0.7, 3, 9.9, 40, 700, 900])("are a Poisson number of mean %d, and each row has that of its share", (mean) => {
    const rows = shares.map(() => [] as number[]);
    const draws = drawsOf(
      1,
      ({ memory, clear, enter }) => {
        writeAliasTable(memory, FREE + 100, shares, [4, 3, 2, 1, 0]);
        memory.fill(mean, FREE, FREE + LANES);
        clear(FREE + 8, 5 * LANES);
        enter(placesOf(memory, shares.length, FREE + 100), FREE, UNIFORMS, FREE + 8, FREE + 4);
      },
      (memory, lane) => {
        for (const [row, list] of rows.entries()) list.push(memory[FREE + 8 + (4 - row) * LANES + lane]!);
        return memory[FREE + 4 + lane]!;
      },
    );
    expectFit(draws, poisson(mean), Math.ceil(mean + 12 * Math.sqrt(mean) + 12));
    for (const [row, share] of shares.entries()) {
      if (share === 0) expect(Math.max(...rows[row]!.slice(0, 1000))).toBe(0);
      else expectFit(rows[row]!, poisson(mean * share), Math.ceil(mean * share + 12 * Math.sqrt(mean * share) + 12));
    }
  });
});

describe("people divided over places", () => {
  const shares = [0.1, 0, 0.55, 0.3, 0.05];
  const weights = shares.map((share) => share * 7);

  it.each([
    ["spread", 3],
    ["spread", 40],
    ["moveOn", 3],
    ["moveOn", 40],
  ] as const)("by %s, %d of them: each place has the binomial number of its share, and nobody is lost", (way, n) => {
    const places = shares.map(() => [] as number[]);
    const totals = drawsOf(
      5,
      (kernel) => {
        const { memory } = kernel;
        memory.fill(n, FREE, FREE + LANES);
        kernel.clear(FREE + 8, 12 * LANES);
        if (way === "spread") {
          const used = writeShareTable(memory, FREE + 100, weights);
          kernel.spread(placesOf(memory, used, FREE + 100), FREE, UNIFORMS, FREE + 8);
        } else {
          writeAliasTable(memory, FREE + 100, weights, [0, 1, 2, 3, 4]);
          kernel.moveOn(movesOf(memory, 5, FREE + 100), FREE, FREE + 8, FREE + 32);
        }
      },
      (memory, lane) => {
        const counts = shares.map((_, place) => memory[FREE + 8 + place * LANES + lane]!);
        for (const [place, count] of counts.entries()) places[place]!.push(count);
        if (way === "moveOn") expect(memory[FREE + lane]).toBe(0);
        return counts.reduce((sum, count) => sum + count, 0);
      },
    );
    expect(totals.every((total) => total === n)).toBe(true);
    expect(places[1]!.every((count) => count === 0)).toBe(true);
    for (const place of [0, 2, 3, 4]) expectFit(places[place]!, binomial(n, shares[place]!), n);
  });
});

test("both kernels draw the same, also numbers so large that they are drawn in parts", () => {
  const results = (["wasm", "reference"] as const).map((name) => {
    const kernel = opened(name, 2);
    const { memory } = kernel;
    const found: number[] = [];
    const people = [3, 90, 40_000, 5_000_000];
    for (const p of [1e-6, 0.02, 0.4, 0.5, 0.93]) {
      const { rate, odds } = rateAndOdds(p, 1 - p);
      kernel.drawUniforms(LANES, 5, 0, UNIFORMS);
      memory.set(people, FREE);
      memory.fill(rate, FREE + 4, FREE + 8).fill(odds, FREE + 8, FREE + 12);
      kernel.drawBinomials(LANES, FREE, UNIFORMS, 0, FREE + 12);
      const used = writeShareTable(memory, FREE + 100, [p, 1, 2, p]);
      kernel.clear(FREE + 16, 4 * LANES);
      kernel.spread(placesOf(memory, used, FREE + 100), FREE, UNIFORMS, FREE + 16);
      writeAliasTable(memory, FREE + 200, [p, 1], [1, 0]);
      kernel.clear(FREE + 40, 2 * LANES);
      memory.set([0, 0.5, 12, 800], FREE + 60);
      kernel.enter(placesOf(memory, 2, FREE + 200), FREE + 60, UNIFORMS, FREE + 40, FREE + 50);
      found.push(...memory.subarray(FREE + 12, FREE + 32), ...memory.subarray(FREE + 40, FREE + 54));
    }
    return { found, state: [...new Uint32Array(memory.buffer, 0, 8 * LANES)] };
  });
  expect(results[0]).toEqual(results[1]);
  expect(Math.max(...results[0]!.found)).toBeGreaterThan(4_600_000);
});
