import type { Uncertain } from "#model/vocabulary";
import { betaDensity, betaQuantile } from "./beta.ts";
import { type Bounds, fitBeta, fitPert, fitTriangular, pertShape } from "./interval-fit.ts";
import { normalDensity, normalProbability, Z90 } from "./normal.ts";
import { tabulate } from "./quantile-table.ts";

const describe = (u: Uncertain): string => `${u.distribution} with value ${u.value}, low ${u.low}, high ${u.high}`;

const refuse = (u: Uncertain, why: string): never => {
  throw new RangeError(`The interval of a figure (${describe(u)}) cannot be used: ${why}.`);
};

/**
 * Takes standard normal numbers through a distribution; `out` may be `normals` itself. A loop of its own per family: a call for every draw
 * would cost more than the arithmetic.
 */
type Through = (normals: Float64Array, out: Float64Array) => void;

/** Median at `value`, straight on either side to both percentiles: a normal distribution where the interval is symmetric. */
function normalThrough(low: number, value: number, high: number): Through {
  const below = (value - low) / Z90;
  const above = (high - value) / Z90;
  return (normals, out) => {
    for (let i = 0; i < out.length; i++) out[i] = value + Math.min(normals[i]!, 0) * below + Math.max(normals[i]!, 0) * above;
  };
}

function lognormalThrough(low: number, value: number, high: number): Through {
  const log = normalThrough(Math.log(low), Math.log(value), Math.log(high));
  return (normals, out) => {
    log(normals, out);
    for (let i = 0; i < out.length; i++) out[i] = Math.exp(out[i]!);
  };
}

function triangularThrough(mode: number, { min, max }: Bounds): Through {
  const width = max - min;
  const turn = (mode - min) / width;
  return (normals, out) => {
    for (let i = 0; i < out.length; i++) {
      const z = normals[i]!;
      const p = normalProbability(z);
      out[i] = p < turn ? min + Math.sqrt(p * width * (mode - min)) : max - Math.sqrt(normalProbability(-z) * width * (max - mode));
    }
  };
}

/** A beta distribution stretched to [min, max], by table. */
function betaThrough(a: number, b: number, { min, max }: Bounds): Through {
  const width = max - min;
  const quantile = (z: number): number =>
    z < 0 ? betaQuantile(normalProbability(z), a, b) : 1 - betaQuantile(normalProbability(-z), b, a);
  return tabulate(
    (z) => min + width * quantile(z),
    (z, value) => {
      const density = betaDensity((value - min) / width, a, b);
      return density > 0 && Number.isFinite(density) ? (width * normalDensity(z)) / density : 0;
    },
  );
}

/** The same value whatever the draw. */
const always =
  (value: number): Through =>
  (_, out) => {
    out.fill(value);
  };

function build(u: Uncertain): Through {
  const { value, low, high, distribution } = u;
  if (!Number.isFinite(value)) refuse(u, "the value is not a finite number");
  if (distribution === "point") return always(value);
  if (low === null || high === null || !Number.isFinite(low) || !Number.isFinite(high)) {
    return refuse(u, "both ends must be finite numbers; a figure without an interval is a point");
  }
  if (!(low <= value && value <= high)) refuse(u, "the value must lie between low and high");
  if (low === high) return always(value);
  switch (distribution) {
    case "normal":
      return normalThrough(low, value, high);
    case "lognormal":
      if (low <= 0) refuse(u, "a lognormal needs low above 0");
      return lognormalThrough(low, value, high);
    case "triangular":
      return triangularThrough(value, fitTriangular(low, value, high));
    case "pert": {
      const bounds = fitPert(low, value, high);
      return betaThrough(...pertShape((value - bounds.min) / (bounds.max - bounds.min)), bounds);
    }
    case "beta":
      if (low <= 0 || high >= 1) refuse(u, "a beta needs low above 0 and high below 1");
      return betaThrough(...fitBeta(low, high), { min: 0, max: 1 });
  }
}

const known = new Map<string, Through>();
const KNOWN_LIMIT = 10000;

/**
 * Maps standard normal numbers to values of the stated distribution, so that z = -1.2816 gives `low` and z = 1.2816 gives `high` (the 10th and
 * 90th percentile are matched exactly in every family):
 *
 * - `point`: the value, whatever z.
 * - `normal`: `value` is the median; each side has its own standard deviation. Symmetric intervals give a normal distribution.
 * - `lognormal`: the same on the logarithm: `value` is the median. Needs low > 0.
 * - `triangular`, `pert`: `value` is the mode; smallest and largest value are solved for (PERT: beta with shapes 1 + 4(mode - min)/(max - min)
 *   and 1 + 4(max - mode)/(max - min)). They may lie outside the limits of the quantity, so the user clamps.
 * - `beta` on 0..1: the two shapes are solved for from low and high; `value` is only checked to lie between. Needs 0 < low, high < 1.
 *
 * An interval of no width is a point. `out` is as long as `normals`, and may be that array itself. Throws a RangeError naming the interval where
 * it is not one. Fits are kept and reused.
 */
export function drawThrough(u: Uncertain, normals: Float64Array, out: Float64Array): void {
  const key = `${u.distribution} ${u.value} ${u.low} ${u.high}`;
  let through = known.get(key);
  if (!through) {
    through = build(u);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(key, through);
  }
  through(normals, out);
}
