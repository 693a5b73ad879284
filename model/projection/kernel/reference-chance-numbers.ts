/** Largest expected logarithm that is walked at a time, and most steps of a walk. */
const LONGEST = 600;
const MOST_STEPS = 4000;
/** Most people of whom a power of a probability of one half or more is no smaller than a number can be. */
const MOST_AT_ONCE = 512;

/** The logarithm of 2, its first bits and the rest: a multiple of the first is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** Added and taken away again, it rounds to whole numbers. */
const ROUNDER = 6755399441055744;

/** Whole powers of one half. */
const HALVES = new Float64Array(1023);
HALVES.forEach((_, i) => {
  HALVES[i] = i === 0 ? 1 : HALVES[i - 1]! / 2;
});

/** e to the power of x, -700 <= x <= 0, to some 6e-15: Taylor's series after the powers of two are taken out. The same on every machine. */
export function exponential(x: number): number {
  const k = x * Math.LOG2E + ROUNDER - ROUNDER;
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const r2 = r * r;
  const r4 = r2 * r2;
  const a = 1 + r + r2 * (1 / 2 + r * (1 / 6));
  const b = 1 / 24 + r * (1 / 120) + r2 * (1 / 720 + r * (1 / 5040));
  const c = 1 / 40320 + r * (1 / 362880) + r2 * (1 / 3628800 + r * (1 / 39916800));
  return (a + r4 * (b + r4 * c)) * HALVES[-k]!;
}

/** Inverts a distribution function: adds up probabilities, of none at first, until they reach a uniform number. */
function walk(none: number, next: (i: number) => number, u: number): number {
  let probability = none;
  let sum = probability;
  let k = 0;
  while (u > sum && k + 1 < MOST_STEPS) {
    k++;
    probability *= next(k);
    sum += probability;
  }
  return k;
}

/** A binomial number; `none` is the probability of none. */
const binomialWalk = (n: number, none: number, ratio: number, u: number): number =>
  Math.min(
    n,
    walk(none, (i) => ratio * (n + 1) * (1 / i) - ratio, u),
  );

/** A whole power by squaring. */
function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest >>>= 1) {
    if (rest & 1) result *= square;
    square *= square;
  }
  return result;
}

/** Random numbers and numbers of people, drawn from streams whose words lie in the memory of a kernel (see `ChanceKernel`). */
export interface ChanceNumbers {
  /** The next number of the stream whose first word is at `stream`; words are `lanes` apart. */
  next(lanes: number, stream: number): number;
  /** The first 32 bits of what would be the next number. */
  nextWord(lanes: number, stream: number): number;
  binomial(n: number, rate: number, odds: number, u: number, lanes: number, stream: number): number;
  /** The same for three people at most; `frequent` is the probability of the more frequent outcome. */
  fewBinomial(n: number, frequent: number, odds: number, u: number): number;
  poisson(mean: number, u: number, lanes: number, stream: number): number;
  /** How many of a few succeed, where the probability has no rate and odds at hand. */
  successes(n: number, p: number, lanes: number, stream: number): number;
}

interface Word {
  low: number;
  high: number;
}

const word = (): Word => ({ low: 0, high: 0 });

function mix(word: Word, other: Word): void {
  word.low ^= other.low;
  word.high ^= other.high;
}

/** Numbers from streams in the given memory, seen as words of 32 bits. */
export function chanceNumbers(bits: Uint32Array): ChanceNumbers {
  const [s0, s1, s2, s3] = [word(), word(), word(), word()];
  const state = [s0, s1, s2, s3];

  /** xoshiro256+ on halves of words. */
  function nextBits(lanes: number, at: number): Word {
    state.forEach((word, i) => {
      word.low = bits[2 * (at + i * lanes)]!;
      word.high = bits[2 * (at + i * lanes) + 1]!;
    });
    const low = s0.low + s3.low;
    const found = { high: (s0.high + s3.high + (low > 0xffffffff ? 1 : 0)) >>> 0, low: low >>> 0 };
    const t = { low: s1.low << 17, high: (s1.high << 17) | (s1.low >>> 15) };
    mix(s2, s0);
    mix(s3, s1);
    mix(s1, s2);
    mix(s0, s3);
    mix(s2, t);
    // To the left by 45: the halves change places, then by 13.
    [s3.low, s3.high] = [(s3.high << 13) | (s3.low >>> 19), (s3.low << 13) | (s3.high >>> 19)];
    state.forEach((word, i) => {
      bits[2 * (at + i * lanes)] = word.low;
      bits[2 * (at + i * lanes) + 1] = word.high;
    });
    return found;
  }

  const nextWord = (lanes: number, at: number): number => nextBits(lanes, at).high;
  function next(lanes: number, at: number): number {
    const { high, low } = nextBits(lanes, at);
    return (high * 2 ** 20 + (low >>> 12)) * 2 ** -52 + 2 ** -53;
  }

  function binomial(n: number, rate: number, odds: number, u: number, lanes: number, stream: number): number {
    const ratio = Math.abs(odds);
    let k = 0;
    if (n * rate > LONGEST) {
      const most = Math.floor(LONGEST / rate);
      for (let left = n; left > 0; left -= Math.min(left, most)) {
        const part = Math.min(left, most);
        k += binomialWalk(part, exponential(-(part * rate)), ratio, next(lanes, stream));
      }
    } else {
      k = binomialWalk(n, exponential(-(n * rate)), ratio, u);
    }
    return odds < 0 ? n - k : k;
  }

  function fewBinomial(n: number, frequent: number, odds: number, u: number): number {
    let none = 1;
    for (let i = 0; i < n; i++) none *= frequent;
    const k = binomialWalk(n, none, Math.abs(odds), u);
    return odds < 0 ? n - k : k;
  }

  const poissonWalk = (mean: number, u: number): number => walk(exponential(-mean), (i) => mean * (1 / i), u);
  function poisson(mean: number, u: number, lanes: number, stream: number): number {
    if (!(mean > LONGEST)) return poissonWalk(mean, u);
    const parts = Math.ceil(mean / LONGEST);
    let k = 0;
    for (let part = 0; part < parts; part++) k += poissonWalk(mean / parts, next(lanes, stream));
    return k;
  }

  /** How many of a few succeed, where the probability has no rate and odds at hand. */
  function successes(n: number, p: number, lanes: number, stream: number): number {
    if (p <= 0) return 0;
    if (p >= 1) return n;
    if (p > 0.5) return n - successes(n, 1 - p, lanes, stream);
    const odds = p / (1 - p);
    let all = 0;
    for (let left = n; left > 0; left -= Math.min(left, MOST_AT_ONCE)) {
      const part = Math.min(left, MOST_AT_ONCE);
      const u = next(lanes, stream);
      const k = Math.min(
        part,
        walk(power(1 - p, part), (i) => (odds * (part - i + 1)) / i, u),
      );
      all += k;
    }
    return all;
  }

  return { next, nextWord, binomial, fewBinomial, poisson, successes };
}
