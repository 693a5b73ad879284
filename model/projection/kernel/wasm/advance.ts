// AssemblyScript, not TypeScript: compiled by ../build.mjs. See ../kernel.ts.

// @ts-nocheck
// biome-ignore-all lint: this is another language

import { Block, Unit } from "./records.generated";
import { add, at, every, field, load, load2, mul, sub, ZERO } from "./vectors";

export function advance(unit: i32, share: f64, pool: i32, sent: i32, out: i32): void {
  const block = field(unit, Unit.block);
  const lanes = field(block, Block.lanes);
  const ages = field(block, Block.ages);
  const runs = field(unit, Unit.runs);
  const counts = field(unit, Unit.counts);
  const pieces = field(unit, Unit.pieces);
  const widths = field(unit, Unit.widths);
  const stock = field(unit, Unit.stock);
  const coming = field(unit, Unit.coming);
  const rates = field(unit, Unit.rates);
  const curves = field(unit, Unit.curves);
  const sums = field(unit, Unit.sums);
  const smallest = field(unit, Unit.smallest);
  const curve = at(runs);
  const vector = at(lanes);
  const rate: usize = 5 * vector;
  const half = runs >> 1;
  const part = f64x2.splat(share);
  for (let lane = 0; lane < lanes; lane += 4) {
    let leastA = load(at(smallest + lane));
    let leastB = load2(at(smallest + lane));
    for (let sex = 0; sex < 2; sex++) {
      const top = (sex * (ages + 1) + ages) * lanes + lane;
      let own = at(stock + top);
      let from = at(pool + top);
      let to = at(sent + top);
      let piece = at(widths + ((sex + 1) * pieces) / 2);
      const classOf = at(pieces);
      for (let run = sex * half + half - 1; run >= sex * half; run--) {
        const stays = at(rates + 5 * run * lanes + lane);
        const move = every(at(curves + run));
        const stayA = load(stays);
        const stayB = load2(stays);
        const sendA = mul(stayA, move);
        const sendB = mul(stayB, move);
        const keepA = sub(stayA, sendA);
        const keepB = sub(stayB, sendB);
        let sumA = ZERO;
        let sumB = ZERO;
        let left = i32(f64.load(at(counts + run)));
        do {
          piece -= 8;
          const comes = at(coming + i32(f64.load(piece + classOf)) * lanes + lane);
          const newA = load(comes);
          const newB = load2(comes);
          const end = own - usize(i32(f64.load(piece))) * vector;
          do {
            const older = own;
            own -= vector;
            from -= vector;
            const peopleA = add(add(load(own), mul(part, load(from))), newA);
            const peopleB = add(add(load2(own), mul(part, load2(from))), newB);
            sumA = add(sumA, peopleA);
            sumB = add(sumB, peopleB);
            v128.store(older, mul(peopleA, keepA));
            v128.store(older, mul(peopleB, keepB), 16);
            v128.store(to, add(load(to), mul(peopleA, sendA)));
            v128.store(to, add(load2(to), mul(peopleB, sendB)), 16);
            to -= vector;
          } while (own != end);
        } while (--left > 0);
        const total = at(sums + run * lanes + lane);
        v128.store(total, sumA);
        v128.store(total, sumB, 16);
        leastA = f64x2.pmin(leastA, sumA);
        leastB = f64x2.pmin(leastB, sumB);
      }
      v128.store(own, ZERO);
      v128.store(own, ZERO, 16);
    }
    v128.store(at(smallest + lane), leastA);
    v128.store(at(smallest + lane), leastB, 16);
  }
  for (let lane = 0; lane < lanes; lane += 2) {
    let persons = ZERO,
      supply = ZERO,
      absent = ZERO,
      stayed = ZERO,
      movedOut = ZERO;
    let exit0 = ZERO,
      exit1 = ZERO,
      exit2 = ZERO,
      exit3 = ZERO;
    let total = at(sums + runs * lanes + lane);
    let leaves = at(rates + 5 * runs * lanes + lane);
    let line = at(curves + runs);
    for (let run = runs; run > 0; run--) {
      total -= vector;
      leaves -= rate;
      line -= 8;
      const sum = load(total);
      const fte = every(line + curve);
      const stay = mul(sum, load(leaves));
      persons = add(persons, sum);
      supply = add(supply, mul(sum, fte));
      absent = add(absent, mul(sum, every(line + 2 * curve)));
      exit0 = add(exit0, mul(sum, load(leaves + vector)));
      exit1 = add(exit1, mul(sum, load(leaves + 2 * vector)));
      exit2 = add(exit2, mul(sum, load(leaves + 3 * vector)));
      exit3 = add(exit3, mul(sum, load(leaves + 4 * vector)));
      stayed = add(stayed, mul(stay, fte));
      movedOut = add(movedOut, mul(stay, every(line)));
    }
    for (let sex = 1; sex >= 0; sex--) {
      const outgrown = load(at(stock + (sex * (ages + 1) + ages) * lanes + lane));
      exit0 = add(exit0, outgrown);
      stayed = sub(stayed, mul(outgrown, every(at(curves + runs + sex * half + half - 1))));
    }
    const to = at(out + lane);
    const apart = vector;
    v128.store(to, persons);
    v128.store(to + apart, supply);
    v128.store(to + 2 * apart, absent);
    v128.store(to + 3 * apart, exit0);
    v128.store(to + 4 * apart, exit1);
    v128.store(to + 5 * apart, exit2);
    v128.store(to + 6 * apart, exit3);
    v128.store(to + 7 * apart, sub(supply, stayed));
    v128.store(to + 8 * apart, movedOut);
    for (let part: usize = 9; part < 12; part++) v128.store(to + part * apart, ZERO);
  }
}
