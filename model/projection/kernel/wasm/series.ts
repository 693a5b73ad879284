// AssemblyScript, not TypeScript: compiled by ../build.mjs. See ../kernel.ts.

// @ts-nocheck
// biome-ignore-all lint: this is another language

import { Block, Unit } from "./records.generated";
import { add, addTo, at, every, field, load, load2, mul, ONE, sub, ZERO } from "./vectors";

export function sum(lanes: i32, ages: i32, field: i32, total: i32): void {
  const vector = at(lanes);
  for (let lane = 0; lane < lanes; lane += 2) {
    let all = ZERO;
    for (let sex = 0; sex < 2; sex++) {
      let here = at(field + sex * (ages + 1) * lanes + lane);
      for (let age = ages; age > 0; age--) {
        all = add(all, load(here));
        here += vector;
      }
    }
    v128.store(at(total + lane), all);
  }
}

export function clear(from: i32, length: i32): void {
  memory.fill(at(from), 0, at(length));
}

export function blend(block: i32, sources: i32, shares: i32, from: i32, step: i32, to: i32): void {
  const lanes = field(block, Block.lanes);
  const years = field(block, Block.years);
  const stride = field(block, Block.stride);
  const apart = years * field(block, Block.draws);
  for (let year = 0; year < years; year++) {
    for (let lane = 0; lane < lanes; lane += 2) {
      let sum = ZERO;
      for (let i = 0; i < sources; i++) {
        sum = add(sum, mul(every(at(shares + i)), load(at(from + i * apart + year * step + lane))));
      }
      v128.store(at(to + year * stride + lane), sum);
    }
  }
}

export function start(lanes: i32, ages: i32, persons: i32, scale: i32, stock: i32): void {
  for (let row = 0; row < 2 * ages; row++) {
    const stated = f64x2.splat(f64.load(at(persons + row)));
    const cell = stock + (row < ages ? row : row + 1) * lanes;
    for (let lane = 0; lane < lanes; lane += 2) {
      v128.store(at(cell + lane), mul(stated, load(at(scale + lane))));
    }
  }
}

export function finish(unit: i32, from: i32, share: f64, pool: i32, sent: i32): void {
  const block = field(unit, Unit.block);
  const lanes = field(block, Block.lanes);
  const years = field(block, Block.years);
  const stride = field(block, Block.stride);
  const out = field(unit, Unit.out);
  const scale = field(unit, Unit.scale) + from;
  const scaleStep = field(unit, Unit.scaleStep);
  const absence = field(unit, Unit.absence) + from;
  const absenceStep = field(unit, Unit.absenceStep);
  const apart = at(lanes);
  const received = f64x2.splat(share);
  for (let year = 0; year < years; year++) {
    for (let lane = 0; lane < lanes; lane += 2) {
      const count = at(out + year * stride + lane);
      const times = load(at(scale + year * scaleStep + lane));
      const fte = load(count + apart);
      v128.store(count + apart, mul(fte, times));
      const absent = mul(load(at(absence + year * absenceStep + lane)), load(count + 2 * apart));
      v128.store(count + 2 * apart, mul(sub(fte, absent), times));
      v128.store(count + 7 * apart, mul(load(count + 7 * apart), times));
      v128.store(count + 10 * apart, mul(load(count + 10 * apart), times));
      v128.store(count + 11 * apart, mul(sub(fte, load(count + 11 * apart)), times));
      v128.store(count + 15 * apart, mul(received, load(at(pool + year * lanes + lane))));
      addTo(at(sent + year * lanes + lane), load(count + 8 * apart));
    }
  }
}

export function firstImbalance(lanes: i32, years: i32, out: i32, stride: i32, final: i32): i32 {
  const apart = at(lanes);
  const tolerance = f64x2.splat(1e-9);
  for (let year = 0; year < years; year++) {
    const next = year + 1 < years ? out + (year + 1) * stride : final;
    for (let lane = 0; lane < lanes; lane += 2) {
      const s = at(out + year * stride + lane);
      let went = add(load(s + 3 * apart), load(s + 4 * apart));
      went = add(add(add(went, load(s + 5 * apart)), load(s + 6 * apart)), load(s + 8 * apart));
      let came = add(load(s + 14 * apart), load(s + 12 * apart));
      came = add(add(came, load(s + 13 * apart)), load(s + 15 * apart));
      const expected = sub(add(load(s), came), went);
      const off = f64x2.abs(sub(load(at(next + lane)), expected));
      const allowed = mul(tolerance, f64x2.max(ONE, f64x2.abs(expected)));
      if (v128.any_true(v128.not(f64x2.le(off, allowed)))) {
        const first = f64x2.extract_lane(off, 0) <= f64x2.extract_lane(allowed, 0) ? 1 : 0;
        return year * lanes + lane + first;
      }
    }
  }
  return -1;
}

export function scatter(block: i32, measures: i32, out: i32, to: i32): void {
  const lanes = field(block, Block.lanes);
  const years = field(block, Block.years);
  const stride = field(block, Block.stride);
  const draws = field(block, Block.draws);
  const series = at(years * draws);
  for (let year = 0; year < years; year++) {
    let from = at(out + year * stride);
    let target = at(to + year * draws);
    for (let measure = 0; measure < measures; measure++) {
      for (let lane: usize = 0; lane < at(lanes); lane += 32) {
        v128.store(target + lane, load(from + lane));
        v128.store(target + lane, load(from + lane + 16), 16);
      }
      from += at(lanes);
      target += series;
    }
  }
}

export function sumInto(length: i32, from: i32, to: i32): void {
  for (let i = 0; i < length; i += 4) {
    v128.store(at(to + i), add(load(at(to + i)), load(at(from + i))));
    v128.store(at(to + i), add(load2(at(to + i)), load2(at(from + i))), 16);
  }
}
