// AssemblyScript, not TypeScript: compiled by ../../build.mjs. See ../../chance-kernel.ts.

// @ts-nocheck
// biome-ignore-all lint: this is another language

import { Block, Group, People, Unit } from "../records.generated";
import { add, addTo, at, every, field, load, load2, mul, sub, ZERO } from "../vectors";
import { binomial, exponential, isLarge, largeBinomial, successesOf, THREE, TWO, UNIT, walk, walkRare } from "./numbers";

/** Vectors per run of the table of fates. */
const FATES = 11;

/** Numbers of a span: its run, first row, and the row after its last. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function word(places: i32, span: i32, i: i32): i32 {
  return i32.load(at(places + 2 * span) + (<usize>i << 2));
}

/** Lanes of the block that people live in. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function lanesOf(owner: i32): i32 {
  return field(field(field(owner, People.unit), Unit.block), Block.lanes);
}

export function live(group: i32, people: i32, older: i32): void {
  const lanes = lanesOf(field(group, Group.owner));
  let large = ZERO;
  for (let lane = 0; lane < lanes; lane += 4) {
    // Probabilities of all ages before numbers of people: waiting for a result costs most, unless others can go on meanwhile.
    large = f64x2.pmax(large, noneGo(group, people, lane));
  }
  const anyLarge = isLarge(large);
  for (let lane = 0; lane < lanes; lane += 2) {
    go(anyLarge, group, people, older, lane);
    outgrow(group, older, lane);
  }
}

/** Writes the probability that nobody of a row leaves or moves, and gives the largest of their logarithms, without sign. */
function noneGo(group: i32, people: i32, lane: i32): v128 {
  const owner = field(group, Group.owner);
  const lanes = lanesOf(owner);
  const spans = field(group, Group.spans);
  const places = field(group, Group.places);
  const fates = field(owner, People.fates) + lane;
  const vector = at(lanes);
  let none = at(field(owner, People.scratch) + lane);
  let largest = ZERO;
  for (let span = 0; span < spans; span++) {
    const fate = at(fates + FATES * word(places, span, 0) * lanes);
    const rateA = load(fate);
    const rateB = load2(fate);
    const end = word(places, span, 2);
    let cell = at(people + end * lanes + lane);
    for (let left = end - word(places, span, 1); left > 0; left--) {
      cell -= vector;
      const a = mul(load(cell), rateA);
      const b = mul(load2(cell), rateB);
      largest = f64x2.pmax(largest, f64x2.pmax(a, b));
      v128.store(none, exponential(sub(ZERO, a)));
      v128.store(none, exponential(sub(ZERO, b)), 16);
      none += vector;
    }
  }
  return largest;
}

/** Draws who leaves and who moves, and makes the others a year older. */
function go(anyLarge: bool, group: i32, people: i32, older: i32, lane: i32): void {
  const owner = field(group, Group.owner);
  const unit = field(owner, People.unit);
  const lanes = field(field(unit, Unit.block), Block.lanes);
  const spans = field(group, Group.spans);
  const places = field(group, Group.places);
  const pool = field(group, Group.pool) + lane;
  const counted = at(field(group, Group.group) + lane);
  const fates = field(owner, People.fates) + lane;
  const counts = field(owner, People.counts) + lane;
  const state = at(field(owner, People.states) + lane);
  const fte = field(unit, Unit.curves) + field(unit, Unit.runs);
  const vector = at(lanes);
  const merges = older != people;
  const half = spans >> 1;
  let chance = at(field(group, Group.uniforms) + lane);
  let none = at(field(owner, People.scratch) + lane);
  let persons = ZERO;
  let supply = ZERO;
  let moved = ZERO;
  for (let span = 0; span < spans; span++) {
    const run = word(places, span, 0);
    const first = word(places, span, 1);
    const end = word(places, span, 2);
    const fate = at(fates + FATES * run * lanes);
    const rate = load(fate);
    const odds = load(fate + vector);
    const ratio = f64x2.abs(odds);
    const frequent = load(fate + 2 * vector);
    const moveOdds = load(fate + 4 * vector);
    const moveRatio = f64x2.abs(moveOdds);
    let cell = at(people + (end - 1) * lanes + lane);
    let to = at(older + end * lanes + lane);
    let send = at(pool + end * lanes);
    let sum = ZERO;
    let gone = ZERO;
    for (let rows = end - first; rows > 0; rows--) {
      const n = load(cell);
      const u = load(chance);
      const k = anyLarge && isLarge(mul(n, rate)) ? largeBinomial(n, rate, ratio, u, lanes, state) : walk(n, load(none), ratio, u);
      const went = successesOf(n, k, odds);
      const kept = sub(n, went);
      const v = load(chance + vector);
      const sent = v128.any_true(f64x2.gt(went, THREE))
        ? binomial(went, load(fate + 3 * vector), moveOdds, v, lanes, state)
        : fewMovers(went, frequent, moveOdds, moveRatio, v);
      sum = add(sum, n);
      gone = add(gone, sub(went, sent));
      moved = add(moved, sent);
      addTo(send, sent);
      if (merges) {
        addTo(to, kept);
        v128.store(cell, ZERO);
      } else {
        v128.store(to, kept);
      }
      cell -= vector;
      to -= vector;
      send -= vector;
      chance += 2 * vector;
      none += vector;
    }
    persons = add(persons, sum);
    supply = add(supply, mul(sum, every(at(fte + run))));
    const count = at(counts + 2 * run * lanes);
    addTo(count, sum);
    addTo(count + vector, gone);
    // The youngest age of each sex: nobody grows into it.
    if (span == half - 1 || span == spans - 1) v128.store(at(people + first * lanes + lane), ZERO);
  }
  v128.store(counted, persons);
  v128.store(counted + vector, supply);
  v128.store(counted + 2 * vector, moved);
}

/** Draws how many of three who went, or fewer, are movers: the probability that all have the more frequent fate is a product. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function fewMovers(went: v128, frequent: v128, odds: v128, ratio: v128, u: v128): v128 {
  let none = v128.bitselect(frequent, UNIT, f64x2.ge(went, UNIT));
  none = mul(none, v128.bitselect(frequent, UNIT, f64x2.ge(went, TWO)));
  none = mul(none, v128.bitselect(frequent, UNIT, f64x2.eq(went, THREE)));
  return successesOf(went, walkRare(went, none, ratio, u), odds);
}

/** Takes out those who grow out of the last age: they retire. */
function outgrow(group: i32, older: i32, lane: i32): void {
  const unit = field(field(group, Group.owner), People.unit);
  const block = field(unit, Unit.block);
  const lanes = field(block, Block.lanes);
  const ages = field(block, Block.ages);
  const runs = field(unit, Unit.runs);
  const curves = field(unit, Unit.curves);
  const counted = at(field(group, Group.group) + lane);
  const vector = at(lanes);
  let outgrown = ZERO;
  let outgrownFte = ZERO;
  for (let sex = 0; sex < 2; sex++) {
    const last = at(older + (sex * (ages + 1) + ages) * lanes + lane);
    const retired = load(last);
    outgrown = add(outgrown, retired);
    outgrownFte = add(outgrownFte, mul(retired, every(at(curves + runs + ((sex + 1) * runs) / 2 - 1))));
    v128.store(last, ZERO);
  }
  v128.store(counted + 3 * vector, outgrown);
  v128.store(counted + 4 * vector, outgrownFte);
}

export function settle(people: i32, uniforms: i32, lost: i32, out: i32): void {
  const unit = field(people, People.unit);
  const block = field(unit, Unit.block);
  const lanes = field(block, Block.lanes);
  const lostApart = field(block, Block.years) * field(block, Block.draws);
  const runs = field(unit, Unit.runs);
  const curves = field(unit, Unit.curves);
  const groups = 1 + field(unit, Unit.vintages);
  const group = field(people, People.groups);
  const counts = field(people, People.counts);
  const vector = at(lanes);
  for (let lane = 0; lane < lanes; lane += 4) {
    divide(people, uniforms, out, lane);
  }
  for (let lane = 0; lane < lanes; lane += 2) {
    let persons = ZERO;
    let supply = ZERO;
    let absent = ZERO;
    let lostFte = ZERO;
    for (let run = 0; run < runs; run++) {
      const count = at(counts + 2 * run * lanes + lane);
      const sum = load(count);
      const fte = every(at(curves + runs + run));
      persons = add(persons, sum);
      supply = add(supply, mul(sum, fte));
      absent = add(absent, mul(sum, every(at(curves + 2 * runs + run))));
      lostFte = add(lostFte, mul(load(count + vector), fte));
      v128.store(count, ZERO);
      v128.store(count + vector, ZERO);
    }
    let moved = ZERO;
    let outgrown = ZERO;
    let newPersons = ZERO;
    let newSupply = ZERO;
    let unproductive = ZERO;
    for (let g = 0; g < groups; g++) {
      const own = at(group + 5 * g * lanes + lane);
      moved = add(moved, load(own + 2 * vector));
      outgrown = add(outgrown, load(own + 3 * vector));
      lostFte = add(lostFte, load(own + 4 * vector));
      if (g == 0) continue;
      newPersons = add(newPersons, load(own));
      newSupply = add(newSupply, load(own + vector));
      unproductive = add(unproductive, mul(load(own + vector), load(at(lost + (g - 1) * lostApart + lane))));
    }
    const to = at(out + lane);
    v128.store(to, persons);
    v128.store(to + vector, supply);
    v128.store(to + 2 * vector, absent);
    addTo(to + 3 * vector, outgrown);
    v128.store(to + 7 * vector, lostFte);
    v128.store(to + 8 * vector, moved);
    v128.store(to + 9 * vector, newPersons);
    v128.store(to + 10 * vector, newSupply);
    v128.store(to + 11 * vector, unproductive);
  }
}

/** Divides those who left over processes, and writes how many retired, were disabled, died and quit. */
function divide(people: i32, uniforms: i32, out: i32, lane: i32): void {
  const lanes = lanesOf(people);
  const runs = field(field(people, People.unit), Unit.runs);
  const fates = field(people, People.fates) + lane;
  const counts = field(people, People.counts) + lane;
  const vector = at(lanes);
  const state = at(field(people, People.states) + lane);
  let quitA = ZERO;
  let quitB = ZERO;
  let retiredA = ZERO;
  let retiredB = ZERO;
  let disabledA = ZERO;
  let disabledB = ZERO;
  let diedA = ZERO;
  let diedB = ZERO;
  let chance = at(uniforms + lane);
  for (let run = 0; run < runs; run++) {
    const count = at(counts + 2 * run * lanes) + vector;
    const fate = at(fates + FATES * run * lanes);
    let leftA = load(count);
    let leftB = load2(count);
    let a = binomial(leftA, load(fate + 5 * vector), load(fate + 6 * vector), load(chance), lanes, state);
    let b = binomial(leftB, load2(fate + 5 * vector), load2(fate + 6 * vector), load2(chance), lanes, state + 16);
    quitA = add(quitA, a);
    quitB = add(quitB, b);
    leftA = sub(leftA, a);
    leftB = sub(leftB, b);
    chance += vector;
    a = binomial(leftA, load(fate + 7 * vector), load(fate + 8 * vector), load(chance), lanes, state);
    b = binomial(leftB, load2(fate + 7 * vector), load2(fate + 8 * vector), load2(chance), lanes, state + 16);
    retiredA = add(retiredA, a);
    retiredB = add(retiredB, b);
    leftA = sub(leftA, a);
    leftB = sub(leftB, b);
    chance += vector;
    a = binomial(leftA, load(fate + 9 * vector), load(fate + 10 * vector), load(chance), lanes, state);
    b = binomial(leftB, load2(fate + 9 * vector), load2(fate + 10 * vector), load2(chance), lanes, state + 16);
    disabledA = add(disabledA, a);
    disabledB = add(disabledB, b);
    diedA = add(diedA, sub(leftA, a));
    diedB = add(diedB, sub(leftB, b));
    chance += vector;
  }
  const to = at(out + lane);
  v128.store(to + 3 * vector, retiredA);
  v128.store(to + 3 * vector, retiredB, 16);
  v128.store(to + 4 * vector, disabledA);
  v128.store(to + 4 * vector, disabledB, 16);
  v128.store(to + 5 * vector, diedA);
  v128.store(to + 5 * vector, diedB, 16);
  v128.store(to + 6 * vector, quitA);
  v128.store(to + 6 * vector, quitB, 16);
}
