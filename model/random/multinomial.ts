import { drawBinomial } from "./binomial.ts";
import type { Uniforms } from "./chance.ts";

/** Places that people are divided over at random. */
export interface Categories {
  /** Probability of each place, and the sum of those before it. */
  readonly shares: Float64Array;
  readonly before: Float64Array;
  /** Places with a share above 0, and the last of them. */
  readonly used: number;
  readonly last: number;
  /** Walker's alias table: column i is place i with probability `own[i]`, else place `alias[i]`. */
  readonly own: Float64Array;
  readonly alias: Int32Array;
}

/** Prepares places with these shares, 0 or more; they are divided by their sum. */
export function categories(given: ArrayLike<number>): Categories {
  let total = 0;
  for (let i = 0; i < given.length; i++) total += given[i]!;
  const shares = Float64Array.from(given, (share) => (total > 0 ? share / total : 0));
  let sum = 0;
  const before = shares.map((share) => {
    sum += share;
    return sum - share;
  });
  const last = shares.findLastIndex((share) => share > 0);
  return { shares, before, used: shares.filter((share) => share > 0).length, last, ...aliasTable(shares, Math.max(last, 0)) };
}

/** Builds the alias table: Walker (1977), in the numerically stable form of Vose (1991). What rounding leaves goes to `last`, a used place. */
function aliasTable(shares: Float64Array, last: number): Pick<Categories, "own" | "alias"> {
  const own = shares.map((share) => share * shares.length);
  const alias = new Int32Array(shares.length).fill(last);
  const small: number[] = [];
  const large: number[] = [];
  own.forEach((part, i) => {
    (part < 1 ? small : large).push(i);
  });
  while (small.length > 0 && large.length > 0) {
    const [less, more] = [small.pop()!, large.at(-1)!];
    alias[less] = more;
    own[more] = own[more]! - (1 - own[less]!);
    if (own[more]! < 1) small.push(large.pop()!);
  }
  for (const i of [...small, ...large]) own[i] = shares[i]! > 0 ? 1 : 0;
  return { own, alias };
}

/** Draws one place from a uniform number below 1. */
export function drawCategory({ own, alias }: Categories, uniform: number): number {
  const position = uniform * own.length;
  const column = Math.floor(position);
  return position - column < own[column]! ? column : alias[column]!;
}

/** From so many people per used place on, dividing them by binomials is faster than asking each. */
const MANY = 8;

/**
 * Divides `n` people over places, each with the places' probabilities, and adds them to `into`, one number per place.
 *
 * Few people choose one by one; many are divided by binomials, each place taking its share of those left. Both are exact.
 */
export function addMultinomial(n: number, places: Categories, uniforms: Uniforms, into: Int32Array): void {
  const { shares, before, used, last } = places;
  if (n < MANY * used) {
    for (let i = 0; i < n; i++) into[drawCategory(places, uniforms.next())]!++;
    return;
  }
  let left = n;
  for (let place = 0; place < last && left > 0; place++) {
    if (shares[place] === 0) continue;
    const people = drawBinomial(left, shares[place]! / (1 - before[place]!), uniforms);
    into[place]! += people;
    left -= people;
  }
  // The last place with a share takes those that are left.
  into[last]! += left;
}
