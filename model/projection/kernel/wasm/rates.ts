// AssemblyScript, not TypeScript: compiled by ../build.mjs. See ../kernel.ts.

// @ts-nocheck
// biome-ignore-all lint: this is another language

import { Block, Unit } from "./records.generated";
import { add, at, every, field, load, load2, mul, ONE, sub, ZERO } from "./vectors";

function probability(hazard: v128, factor: usize, addend: usize): v128 {
  return f64x2.pmin(f64x2.pmax(add(mul(hazard, load(factor)), load(addend)), ZERO), ONE);
}

export function survive(unit: i32, from: i32, to: i32): void {
  const lanes = field(field(unit, Unit.block), Block.lanes);
  const runs = field(unit, Unit.runs);
  const hazards = field(unit, Unit.hazards);
  const factors = field(unit, Unit.factors);
  const rates = field(unit, Unit.rates);
  const curve = at(runs);
  const vector = at(lanes);
  for (let run = from; run < to; run++) {
    const hazard = at(hazards + run);
    const b0 = every(hazard);
    const b1 = every(hazard + curve);
    const b2 = every(hazard + 2 * curve);
    const b3 = every(hazard + 3 * curve);
    for (let lane = 0; lane < lanes; lane += 2) {
      const factor = at(factors + lane);
      const addend = factor + 4 * vector;
      const h0 = probability(b0, factor, addend);
      const h1 = probability(b1, factor + vector, addend + vector);
      const h2 = probability(b2, factor + 2 * vector, addend + 2 * vector);
      const h3 = probability(b3, factor + 3 * vector, addend + 3 * vector);
      const stay = mul(mul(sub(ONE, h0), sub(ONE, h1)), mul(sub(ONE, h2), sub(ONE, h3)));
      const sum = add(add(h0, h1), add(h2, h3));
      const perHazard = v128.and(f64x2.div(sub(ONE, stay), sum), f64x2.gt(sum, ZERO));
      const out = at(rates + 5 * run * lanes + lane);
      v128.store(out, stay);
      v128.store(out + vector, mul(h0, perHazard));
      v128.store(out + 2 * vector, mul(h1, perHazard));
      v128.store(out + 3 * vector, mul(h2, perHazard));
      v128.store(out + 4 * vector, mul(h3, perHazard));
    }
  }
}

export function gather(unit: i32, groups: i32, profiles: i32, people: i32, stride: i32, coming: i32): void {
  const lanes = field(field(unit, Unit.block), Block.lanes);
  const classes = field(unit, Unit.classes);
  for (let c = 0; c < classes; c++) {
    for (let lane = 0; lane < lanes; lane += 4) {
      let sumA = ZERO;
      let sumB = ZERO;
      for (let group = 0; group < groups; group++) {
        const profile = at(profiles + group * classes + c);
        if (f64.load(profile) == 0) continue;
        const share = every(profile);
        const from = at(people + group * stride + lane);
        sumA = add(sumA, mul(share, load(from)));
        sumB = add(sumB, mul(share, load2(from)));
      }
      const to = at(coming + c * lanes + lane);
      v128.store(to, sumA);
      v128.store(to, sumB, 16);
    }
  }
}
