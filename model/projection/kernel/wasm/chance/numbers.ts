// AssemblyScript, not TypeScript: compiled by ../../build.mjs. See ../../chance-kernel.ts.

// @ts-nocheck
// biome-ignore-all lint: this is another language

import { add, mul, sub, ZERO } from "../vectors";
import { nextUniform } from "./streams";

const LOG2_E: f64 = 1.4426950408889634;
/** The logarithm of 2, its first bits and the rest: a multiple of the first is exact. */
const LN2_HIGH: f64 = 0.693147180369123816490;
const LN2_LOW: f64 = 1.90821492927058770002e-10;
/** Added and taken away again, it rounds to whole numbers; its last bits then hold the number. */
const ROUNDER: f64 = 6755399441055744.0;
/** 2^52 + 1023: the bits of a sum with a small whole number k end in k + 1023, the exponent of 2^k. */
const EXPONENT: f64 = 4503599627371519.0;

/** Largest expected logarithm that is walked at a time, and most steps of a walk: e to the -600th is far from the smallest number. */
export const LONGEST: f64 = 600;
const MOST_STEPS: f64 = 4000;

// Vectors of the constants (INVERSE_k is one over k factorial): a compiler makes a vector anew wherever it is a constant, and loads it where it is a variable, which is faster.
let HALF: v128 = ZERO;
let INVERSE_3: v128 = ZERO;
let INVERSE_4: v128 = ZERO;
let INVERSE_5: v128 = ZERO;
let INVERSE_6: v128 = ZERO;
let INVERSE_7: v128 = ZERO;
let INVERSE_8: v128 = ZERO;
let INVERSE_9: v128 = ZERO;
let INVERSE_10: v128 = ZERO;
let INVERSE_11: v128 = ZERO;
let THIRD: v128 = ZERO;
let LOG2_E_2: v128 = ZERO;
let LN2_HIGH_2: v128 = ZERO;
let LN2_LOW_2: v128 = ZERO;
let EXPONENT_2: v128 = ZERO;
let ROUNDER_2: v128 = ZERO;
let LONGEST_2: v128 = ZERO;
export let UNIT: v128 = ZERO;
export let TWO: v128 = ZERO;
export let THREE: v128 = ZERO;

/** Sets the vectors of constants. */
export function prepare(): void {
  HALF = f64x2.splat(1.0 / 2);
  INVERSE_3 = f64x2.splat(1.0 / 6);
  INVERSE_4 = f64x2.splat(1.0 / 24);
  INVERSE_5 = f64x2.splat(1.0 / 120);
  INVERSE_6 = f64x2.splat(1.0 / 720);
  INVERSE_7 = f64x2.splat(1.0 / 5040);
  INVERSE_8 = f64x2.splat(1.0 / 40320);
  INVERSE_9 = f64x2.splat(1.0 / 362880);
  INVERSE_10 = f64x2.splat(1.0 / 3628800);
  INVERSE_11 = f64x2.splat(1.0 / 39916800);
  THIRD = f64x2.splat(1.0 / 3);
  LOG2_E_2 = f64x2.splat(LOG2_E);
  LN2_HIGH_2 = f64x2.splat(LN2_HIGH);
  LN2_LOW_2 = f64x2.splat(LN2_LOW);
  EXPONENT_2 = f64x2.splat(EXPONENT);
  ROUNDER_2 = f64x2.splat(ROUNDER);
  LONGEST_2 = f64x2.splat(LONGEST);
  UNIT = f64x2.splat(1);
  TWO = f64x2.splat(2);
  THREE = f64x2.splat(3);
}

/** e to the power of x, -700 <= x <= 0, to some 6e-15: Taylor's series after the powers of two are taken out. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function exponential(x: v128): v128 {
  const rounder = ROUNDER_2;
  const k = sub(add(mul(x, LOG2_E_2), rounder), rounder);
  const r = sub(sub(x, mul(k, LN2_HIGH_2)), mul(k, LN2_LOW_2));
  const r2 = mul(r, r);
  const r4 = mul(r2, r2);
  const a = add(add(UNIT, r), mul(r2, add(HALF, mul(r, INVERSE_3))));
  const b = add(
    add(INVERSE_4, mul(r, INVERSE_5)),
    mul(r2, add(INVERSE_6, mul(r, INVERSE_7))),
  );
  const c = add(
    add(INVERSE_8, mul(r, INVERSE_9)),
    mul(r2, add(INVERSE_10, mul(r, INVERSE_11))),
  );
  const power = i64x2.shl(add(k, EXPONENT_2), 52);
  return mul(add(a, mul(r4, add(b, mul(r4, c)))), power);
}

/** One step of a walk: counts the lanes that are not there yet, and goes on to the next number of people. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function counted(k: v128, u: v128, sum: v128): v128 {
  return add(k, v128.and(f64x2.gt(u, sum), UNIT));
}

/**
 * Inverts the distribution function of a binomial number: adds up probabilities, that of none at first, until they reach the uniform number.
 * The first three steps are taken without asking whether they are needed, which is faster than asking.
 */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function walk(n: v128, none: v128, ratio: v128, u: v128): v128 {
  const most = mul(ratio, add(n, UNIT));
  const one = mul(none, sub(most, ratio));
  const upToOne = add(none, one);
  let k = counted(counted(ZERO, u, none), u, upToOne);
  let probability = mul(one, sub(mul(most, HALF), ratio));
  let sum = add(upToOne, probability);
  k = counted(k, u, sum);
  probability = mul(probability, sub(mul(most, THIRD), ratio));
  sum = add(sum, probability);
  if (v128.any_true(f64x2.gt(u, sum))) k = walkOn(one, upToOne, most, ratio, u, counted(ZERO, u, none));
  return f64x2.pmin(n, k);
}

/** The same for a number that is mostly none. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function walkRare(n: v128, none: v128, ratio: v128, u: v128): v128 {
  const most = mul(ratio, add(n, UNIT));
  const probability = mul(none, sub(most, ratio));
  const sum = add(none, probability);
  let k = counted(ZERO, u, none);
  if (v128.any_true(f64x2.gt(u, sum))) k = walkOn(probability, sum, most, ratio, u, k);
  return f64x2.pmin(n, k);
}

/** Goes on from one, whose probability is given, and the sum up to it; `k` is how many have been counted. */
function walkOn(probability: v128, sum: v128, most: v128, ratio: v128, u: v128, k: v128): v128 {
  let more = f64x2.gt(u, sum);
  let i: f64 = 2;
  do {
    k = add(k, v128.and(more, UNIT));
    probability = mul(probability, sub(mul(most, f64x2.splat(1 / i)), ratio));
    sum = add(sum, probability);
    more = v128.and(more, f64x2.gt(u, sum));
    i += 1;
  } while (v128.any_true(more) && i < MOST_STEPS);
  return k;
}

function inOne(n: f64, rate: f64, ratio: f64, u: f64): f64 {
  const none = exponential(f64x2.splat(0 - n * rate));
  return f64x2.extract_lane(walk(f64x2.splat(n), none, f64x2.splat(ratio), f64x2.splat(u)), 0);
}

/** A binomial number of one lane where the walk would begin at a number too small: people are taken in parts, each with a number of its own. */
function inParts(n: f64, rate: f64, ratio: f64, u: f64, lanes: i32, state: usize): f64 {
  if (!(n * rate > LONGEST)) return inOne(n, rate, ratio, u);
  const most = Math.floor(LONGEST / rate);
  let left = n;
  let k: f64 = 0;
  while (left > 0) {
    const part = Math.min(left, most);
    const own = nextUniform(lanes, state);
    k += inOne(part, rate, ratio, own);
    left -= part;
  }
  return k;
}

/** Binomial numbers of two lanes, one of which at least is so large that it is drawn in parts. */
export function largeBinomial(n: v128, rate: v128, ratio: v128, u: v128, lanes: i32, state: usize): v128 {
  const first = inParts(
    f64x2.extract_lane(n, 0),
    f64x2.extract_lane(rate, 0),
    f64x2.extract_lane(ratio, 0),
    f64x2.extract_lane(u, 0),
    lanes,
    state,
  );
  const second = inParts(
    f64x2.extract_lane(n, 1),
    f64x2.extract_lane(rate, 1),
    f64x2.extract_lane(ratio, 1),
    f64x2.extract_lane(u, 1),
    lanes,
    state + 8,
  );
  return f64x2.replace_lane(f64x2.splat(first), 1, second);
}

/** Whether a binomial number must be drawn in parts. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function isLarge(size: v128): bool {
  return v128.any_true(f64x2.gt(size, LONGEST_2));
}

/** Of those drawn, the ones who succeed: those of the rarer outcome, or the others. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function successesOf(n: v128, k: v128, odds: v128): v128 {
  return v128.bitselect(sub(n, k), k, f64x2.lt(odds, ZERO));
}

/** Draws how many of n succeed; see `drawBinomials` of the kernel. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function binomial(n: v128, rate: v128, odds: v128, u: v128, lanes: i32, state: usize): v128 {
  const ratio = f64x2.abs(odds);
  const size = mul(n, rate);
  const k = isLarge(size)
    ? largeBinomial(n, rate, ratio, u, lanes, state)
    : walk(n, exponential(sub(ZERO, size)), ratio, u);
  return successesOf(n, k, odds);
}

/** Inverts the distribution function of a Poisson number. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function walkPoisson(mean: v128, u: v128): v128 {
  const none = exponential(sub(ZERO, mean));
  const probability = mul(none, mean);
  const sum = add(none, probability);
  let k = counted(ZERO, u, none);
  // As a binomial number of ever more people with ever smaller odds.
  if (v128.any_true(f64x2.gt(u, sum))) k = walkOn(probability, sum, mean, ZERO, u, k);
  return k;
}

function poissonInParts(mean: f64, u: f64, lanes: i32, state: usize): f64 {
  if (!(mean > LONGEST)) return f64x2.extract_lane(walkPoisson(f64x2.splat(mean), f64x2.splat(u)), 0);
  const parts = Math.ceil(mean / LONGEST);
  let k: f64 = 0;
  for (let part: f64 = 0; part < parts; part += 1) {
    k += f64x2.extract_lane(walkPoisson(f64x2.splat(mean / parts), f64x2.splat(nextUniform(lanes, state))), 0);
  }
  return k;
}

/** Draws a Poisson number with the given mean. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function poisson(mean: v128, u: v128, lanes: i32, state: usize): v128 {
  if (!v128.any_true(f64x2.gt(mean, LONGEST_2))) return walkPoisson(mean, u);
  const first = poissonInParts(f64x2.extract_lane(mean, 0), f64x2.extract_lane(u, 0), lanes, state);
  const second = poissonInParts(f64x2.extract_lane(mean, 1), f64x2.extract_lane(u, 1), lanes, state + 8);
  return f64x2.replace_lane(f64x2.splat(first), 1, second);
}
