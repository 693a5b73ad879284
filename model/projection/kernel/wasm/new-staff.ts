// AssemblyScript, not TypeScript: compiled by ../build.mjs. See ../kernel.ts.

// @ts-nocheck
// biome-ignore-all lint: this is another language

import { Block, Unit, Vintage } from "./records.generated";
import { add, addTo, at, every, field, load, load2, mul, ONE, sub, ZERO } from "./vectors";

export function advancePart(vintage: i32, share: f64, pool: i32, sent: i32, lost: i32, out: i32): void {
  const unit = field(vintage, Vintage.unit);
  const part = field(vintage, Vintage.part);
  const next = field(vintage, Vintage.next);
  const block = field(unit, Unit.block);
  const lanes = field(block, Block.lanes);
  const ages = field(block, Block.ages);
  const runs = field(unit, Unit.runs);
  const pieces = field(unit, Unit.pieces);
  const from = field(unit, Unit.newFrom);
  const to = field(unit, Unit.newTo);
  const youngest = field(unit, Unit.youngest);
  const widths = field(unit, Unit.widths);
  const coming = field(unit, Unit.newComing);
  const rates = field(unit, Unit.rates);
  const curves = field(unit, Unit.curves);
  const vector = at(lanes);
  const half = pieces >> 1;
  const classOf = at(pieces);
  const received = f64x2.splat(share);
  for (let lane = 0; lane < lanes; lane += 4) {
    let personsA = ZERO,
      personsB = ZERO,
      supplyA = ZERO,
      supplyB = ZERO;
    for (let sex = 0; sex < 2; sex++) {
      const first = (sex * (ages + 1) + youngest) * lanes + lane;
      let own = at(part + first);
      let back = at(pool + first);
      let older = at(next + first);
      let onward = at(sent + first);
      for (let piece = from + sex * half; piece < to + sex * half; piece++) {
        const table = at(widths + piece);
        const run = i32(f64.load(table + 2 * classOf));
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
        let left = i32(f64.load(table));
        if (part < 0) {
          const comes = at(coming + i32(f64.load(table + classOf)) * lanes + lane);
          const freshA = load(comes);
          const freshB = load2(comes);
          const width = every(table);
          sumA = mul(freshA, width);
          sumB = mul(freshB, width);
          if (next >= 0) {
            const keptA = mul(freshA, keepA);
            const keptB = mul(freshB, keepB);
            const movedA = mul(freshA, sendA);
            const movedB = mul(freshB, sendB);
            do {
              older += vector;
              onward += vector;
              v128.store(older, keptA);
              v128.store(older, keptB, 16);
              v128.store(onward, add(load(onward), movedA));
              v128.store(onward, add(load2(onward), movedB), 16);
            } while (--left > 0);
          }
        } else if (next < 0) {
          do {
            sumA = add(sumA, add(load(own), mul(received, load(back))));
            sumB = add(sumB, add(load2(own), mul(received, load2(back))));
            own += vector;
            back += vector;
          } while (--left > 0);
        } else {
          do {
            const peopleA = add(load(own), mul(received, load(back)));
            const peopleB = add(load2(own), mul(received, load2(back)));
            sumA = add(sumA, peopleA);
            sumB = add(sumB, peopleB);
            own += vector;
            back += vector;
            older += vector;
            onward += vector;
            v128.store(older, mul(peopleA, keepA));
            v128.store(older, mul(peopleB, keepB), 16);
            v128.store(onward, add(load(onward), mul(peopleA, sendA)));
            v128.store(onward, add(load2(onward), mul(peopleB, sendB)), 16);
          } while (--left > 0);
        }
        const fte = every(at(curves + runs + run));
        personsA = add(personsA, sumA);
        personsB = add(personsB, sumB);
        supplyA = add(supplyA, mul(sumA, fte));
        supplyB = add(supplyB, mul(sumB, fte));
      }
    }
    const target = at(out + lane);
    const loss = at(lost + lane);
    addTo(target, personsA);
    addTo(target + 16, personsB);
    addTo(target + vector, supplyA);
    addTo(target + vector + 16, supplyB);
    addTo(target + 2 * vector, mul(load(loss), supplyA));
    addTo(target + 2 * vector + 16, mul(load2(loss), supplyB));
  }
}

export function seedPart(vintage: i32): void {
  const unit = field(vintage, Vintage.unit);
  const part = field(vintage, Vintage.part);
  const block = field(unit, Unit.block);
  const lanes = field(block, Block.lanes);
  const ages = field(block, Block.ages);
  const pieces = field(unit, Unit.pieces);
  const from = field(unit, Unit.newFrom);
  const to = field(unit, Unit.newTo);
  const youngest = field(unit, Unit.youngest);
  const widths = field(unit, Unit.widths);
  const coming = field(unit, Unit.newComing);
  const half = pieces >> 1;
  const vector = at(lanes);
  for (let sex = 0; sex < 2; sex++) {
    let row = at(part + (sex * (ages + 1) + youngest) * lanes);
    for (let piece = from + sex * half; piece < to + sex * half; piece++) {
      const comes = at(coming + i32(f64.load(at(widths + pieces + piece))) * lanes);
      for (let left = i32(f64.load(at(widths + piece))); left > 0; left--) {
        memory.copy(row, comes, vector);
        row += vector;
      }
    }
  }
}

export function survivePart(vintage: i32): void {
  const unit = field(vintage, Vintage.unit);
  const part = field(vintage, Vintage.part);
  const block = field(unit, Unit.block);
  const lanes = field(block, Block.lanes);
  const ages = field(block, Block.ages);
  const pieces = field(unit, Unit.pieces);
  const from = field(unit, Unit.newFrom);
  const to = field(unit, Unit.newTo);
  const oldest = field(unit, Unit.oldest);
  const widths = field(unit, Unit.widths);
  const rates = field(unit, Unit.rates);
  const half = pieces >> 1;
  const vector = at(lanes);
  for (let sex = 0; sex < 2; sex++) {
    let row = at(part + (sex * (ages + 1) + oldest) * lanes);
    for (let piece = to + sex * half - 1; piece >= from + sex * half; piece--) {
      const stay = at(rates + 5 * i32(f64.load(at(widths + 2 * pieces + piece))) * lanes);
      for (let left = i32(f64.load(at(widths + piece))); left > 0; left--) {
        const older = row;
        row -= vector;
        for (let lane: usize = 0; lane < vector; lane += 16) {
          v128.store(older + lane, mul(load(row + lane), load(stay + lane)));
        }
      }
    }
    memory.fill(row, 0, vector);
  }
}

export function limitParts(unit: i32): void {
  const block = field(unit, Unit.block);
  const lanes = field(block, Block.lanes);
  const ages = field(block, Block.ages);
  const youngest = field(unit, Unit.youngest);
  const oldest = field(unit, Unit.oldest);
  const stock = field(unit, Unit.stock);
  const vintages = field(unit, Unit.vintages);
  const parts = field(unit, Unit.parts);
  const apart = field(unit, Unit.partsApart);
  for (let sex = 0; sex < 2; sex++) {
    const first = (sex * (ages + 1) + youngest) * lanes;
    const end = (sex * (ages + 1) + oldest) * lanes;
    for (let cell = first; cell < end; cell += 2) {
      let found = ZERO;
      for (let k = 0; k < vintages; k++) found = add(found, load(at(parts + k * apart + cell)));
      const limit = load(at(stock + cell));
      const over = f64x2.gt(found, limit);
      if (!v128.any_true(over)) continue;
      const scale = v128.bitselect(f64x2.div(limit, found), ONE, over);
      for (let k = 0; k < vintages; k++) {
        const people = at(parts + k * apart + cell);
        v128.store(people, mul(load(people), scale));
      }
    }
  }
}
