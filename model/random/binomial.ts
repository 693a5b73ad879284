import type { Uniforms } from "./chance.ts";
import { stirlingTail } from "./stirling-tail.ts";

/** Below this many expected successes (or failures, if fewer) the distribution function is inverted. */
const INVERTED = 10;

/** A whole power by squaring: the same number on every machine, and faster than a library's for the small powers that are usual here. */
function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest >>>= 1) {
    if (rest & 1) result *= square;
    square *= square;
  }
  return result;
}

/**
 * Inverts the distribution function: adds up probabilities from 0 on, until they pass a uniform number. Needs n p below about 700.
 */
function invert(n: number, p: number, uniform: number): number {
  const odds = p / (1 - p);
  let probability = power(1 - p, n);
  let rest = uniform;
  let k = 0;
  while (rest > probability && k < n) {
    rest -= probability;
    k++;
    probability *= (odds * (n - k + 1)) / k;
  }
  return k;
}

/** Transformed rejection with squeeze: Hörmann, "The generation of binomial random variates" (1993), algorithm BTRS. Needs p <= 1/2, n p >= 10. */
function reject(n: number, p: number, uniforms: Uniforms): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const vr = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const odds = p / (1 - p);
  const mode = Math.floor((n + 1) * p);
  for (;;) {
    const u = uniforms.next() - 0.5;
    const v = uniforms.next();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (us >= 0.07 && v <= vr) return k;
    if (k < 0 || k > n) continue;
    const bound =
      (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
      (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
      (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
      stirlingTail(mode) +
      stirlingTail(n - mode) -
      stirlingTail(k) -
      stirlingTail(n - k);
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= bound) return k;
  }
}

/** Draws how many of `n` (a whole number, 0 or more) succeed, each with probability `p` (limited to 0..1), independently of each other. Exact. */
export function drawBinomial(n: number, p: number, uniforms: Uniforms): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(n, 1 - p, uniforms);
  return n * p < INVERTED ? invert(n, p, uniforms.next()) : reject(n, p, uniforms);
}
