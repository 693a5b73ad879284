/** Evaluates a polynomial, coefficients from the constant upwards. */
function polynomial(c: readonly number[], x: number): number {
  let sum = c[c.length - 1]!;
  for (let i = c.length - 2; i >= 0; i--) sum = sum * x + c[i]!;
  return sum;
}

const CENTRE_A = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457, 67265.770927008700853,
  33430.575583588128105, 2509.0809287301226727,
];
const CENTRE_B = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061, 28729.085735721942674,
  5226.495278852545925,
];
const MIDDLE_A = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
  0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
];
const MIDDLE_B = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459, 0.0151986665636164571966,
  5.475938084995344946e-4, 1.05075007164441684324e-9,
];
const TAIL_A = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
  0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
];
const TAIL_B = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4, 1.8463183175100546818e-5,
  1.4215117583164458887e-7, 2.04426310338993978564e-15,
];

/**
 * Standard normal quantile of p in (0, 1), to about 16 digits.
 *
 * Source: Wichura, "Algorithm AS 241: The percentage points of the normal distribution" (Applied Statistics 37, 1988), PPND16.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_A, r)) / polynomial(CENTRE_B, r);
  }
  if (!(p > 0 && p < 1)) throw new RangeError(`The normal quantile needs a probability strictly between 0 and 1, not ${p}.`);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const size =
    r <= 5 ? polynomial(MIDDLE_A, r - 1.6) / polynomial(MIDDLE_B, r - 1.6) : polynomial(TAIL_A, r - 5) / polynomial(TAIL_B, r - 5);
  return q < 0 ? -size : size;
}

/** Standard normal density at z. */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);

/**
 * Standard normal probability of a value up to z, to about 1e-15 absolute.
 *
 * Near zero the Taylor series of the error function (Abramowitz and Stegun 26.2.11), beyond |z| = 3 Laplace's continued
 * fraction for the tail (26.2.14), which keeps small probabilities exact to their own size.
 */
export function normalProbability(z: number): number {
  const size = Math.abs(z);
  if (size < 3) {
    let term = size;
    let sum = size;
    for (let n = 3; Math.abs(term) > 1e-18 * sum; n += 2) {
      term *= (size * size) / n;
      sum += term;
    }
    const half = sum * normalDensity(size);
    return z < 0 ? 0.5 - half : 0.5 + half;
  }
  let fraction = size;
  for (let n = 120; n >= 1; n--) fraction = size + n / fraction;
  const tail = normalDensity(size) / fraction;
  return z < 0 ? tail : 1 - tail;
}

/** The normal quantile of 0.9: the half-width of an 80 % interval in standard deviations. */
export const Z90 = 1.2815515655446004;
