// AssemblyScript, not TypeScript: compiled by ../../build.mjs. See ../../chance-kernel.ts.

// @ts-nocheck
// biome-ignore-all lint: this is another language

import { Block, People, Unit } from "../records.generated";
import { at, field } from "../vectors";
import { nextUniform } from "./streams";

/** Most people of whom a power of a probability of one half or more is no smaller than a number can be. */
const MOST_AT_ONCE: f64 = 512;

function power(base: f64, exponent: f64): f64 {
  let result: f64 = 1;
  let square = base;
  for (let rest = i32(exponent); rest > 0; rest >>>= 1) {
    if (rest & 1) result *= square;
    square *= square;
  }
  return result;
}

function successes(n: f64, p: f64, lanes: i32, state: usize): f64 {
  if (p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - successes(n, 1 - p, lanes, state);
  const odds = p / (1 - p);
  let all: f64 = 0;
  let left = n;
  while (left > 0) {
    const part = Math.min(left, MOST_AT_ONCE);
    const u = nextUniform(lanes, state);
    let probability = power(1 - p, part);
    let sum = probability;
    let k: f64 = 0;
    while (u > sum && k < part) {
      k += 1;
      probability *= (odds * (part - k + 1)) / k;
      sum += probability;
    }
    all += k;
    left -= part;
  }
  return all;
}

export function startPeople(owner: i32): void {
  const unit = field(owner, People.unit);
  const block = field(unit, Unit.block);
  const lanes = field(block, Block.lanes);
  const ages = field(block, Block.ages);
  const vintages = field(unit, Unit.vintages);
  const youngest = field(unit, Unit.youngest);
  const oldest = field(unit, Unit.oldest);
  const stock = field(unit, Unit.stock);
  const parts = field(unit, Unit.parts);
  const partsApart = field(unit, Unit.partsApart);
  const states = field(owner, People.states);
  const people = field(owner, People.people);
  const apart = field(owner, People.apart);
  for (let lane = 0; lane < lanes; lane++) {
    const state = at(states + lane);
    let counted = nextUniform(lanes, state);
    for (let row = 0; row < 2 * (ages + 1); row++) {
      const cell = row * lanes + lane;
      let persons: f64 = 0;
      let expected: f64 = 0;
      if (row != ages && row != 2 * ages + 1) {
        expected = f64.load(at(stock + cell));
        const before = Math.floor(counted);
        counted += expected;
        persons = Math.floor(counted) - before;
      }
      const age = row % (ages + 1);
      const hasNew = age >= youngest && age < oldest;
      for (let k = 0; k < vintages; k++) {
        const share = hasNew && persons > 0 ? f64.load(at(parts + k * partsApart + cell)) : 0;
        const fresh = share > 0 ? successes(persons, share / expected, lanes, state) : 0;
        f64.store(at(people + (k + 1) * apart + cell), fresh);
        persons -= fresh;
        expected -= share;
      }
      f64.store(at(people + cell), persons);
    }
  }
}
