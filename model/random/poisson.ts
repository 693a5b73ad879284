import { logGamma } from "./beta.ts";
import type { Uniforms } from "./chance.ts";

/** Below this mean the distribution function is inverted. */
const INVERTED = 10;

function invert(mean: number, uniform: number): number {
  let probability = Math.exp(-mean);
  let rest = uniform;
  let k = 0;
  // Beyond 200 nothing is left that a double can tell from 0.
  while (rest > probability && k < 200) {
    rest -= probability;
    k++;
    probability *= mean / k;
  }
  return k;
}

/** Transformed rejection: Hörmann, "The transformed rejection method for generating Poisson random variables" (1993), algorithm PTRS. */
function reject(mean: number, uniforms: Uniforms): number {
  const log = Math.log(mean);
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const vr = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = uniforms.next() - 0.5;
    const v = uniforms.next();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= vr) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log((v * inverseAlpha) / (a / (us * us) + b)) <= k * log - mean - logGamma(k + 1)) return k;
  }
}

/** Draws a Poisson number with the given mean (0 or more): how many independent rare events happen. Exact. */
export function drawPoisson(mean: number, uniforms: Uniforms): number {
  if (!(mean > 0)) return 0;
  return mean < INVERTED ? invert(mean, uniforms.next()) : reject(mean, uniforms);
}
