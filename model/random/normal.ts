/** Evaluates a polynomial, coefficients from the constant upwards. */
function polynomial(c: readonly number[], x: number): number {
  let sum = c[c.length - 1]!;
  for (let i = c.length - 2; i >= 0; i--) sum = sum * x + c[i]!;
  return sum;
}

const CENTRE_A = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
  2509.0809287301227,
];
const CENTRE_B = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852546,
];
const MIDDLE_A = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
];
const MIDDLE_B = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
  1.0507500716444169e-9,
];
const TAIL_A = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
  2.7115555687434876e-5, 2.0103343992922881e-7,
];
const TAIL_B = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7,
  2.0442631033899397e-15,
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
