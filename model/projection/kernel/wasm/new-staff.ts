// AssemblyScript, not TypeScript: compiled by ../build.mjs. See ../kernel.ts.

// @ts-nocheck
// biome-ignore-all lint: this is another language

import { add, addTo, at, every, load, load2, mul, ONE, sub, ZERO } from "./vectors";

export function advancePart(
  lanes: i32,
  ages: i32,
  runs: i32,
  pieces: i32,
  from: i32,
  to: i32,
  age: i32,
  widths: i32,
  part: i32,
  pool: i32,
  share: f64,
  coming: i32,
  next: i32,
  sent: i32,
  rates: i32,
  curves: i32,
  lost: i32,
  out: i32,
  stride: i32,
): void {
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
      const youngest = (sex * (ages + 1) + age) * lanes + lane;
      let own = at(part + youngest);
      let back = at(pool + youngest);
      let older = at(next + youngest);
      let onward = at(sent + youngest);
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
    addTo(target + at(stride), supplyA);
    addTo(target + at(stride) + 16, supplyB);
    addTo(target + 2 * at(stride), mul(load(loss), supplyA));
    addTo(target + 2 * at(stride) + 16, mul(load2(loss), supplyB));
  }
}

export function seedPart(lanes: i32, ages: i32, pieces: i32, from: i32, to: i32, age: i32, widths: i32, coming: i32, part: i32): void {
  const half = pieces >> 1;
  const vector = at(lanes);
  for (let sex = 0; sex < 2; sex++) {
    let row = at(part + (sex * (ages + 1) + age) * lanes);
    for (let piece = from + sex * half; piece < to + sex * half; piece++) {
      const comes = at(coming + i32(f64.load(at(widths + pieces + piece))) * lanes);
      for (let left = i32(f64.load(at(widths + piece))); left > 0; left--) {
        memory.copy(row, comes, vector);
        row += vector;
      }
    }
  }
}

export function survivePart(lanes: i32, ages: i32, pieces: i32, from: i32, to: i32, end: i32, widths: i32, rates: i32, part: i32): void {
  const half = pieces >> 1;
  const vector = at(lanes);
  for (let sex = 0; sex < 2; sex++) {
    let row = at(part + (sex * (ages + 1) + end) * lanes);
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

export function limitParts(lanes: i32, ages: i32, from: i32, to: i32, stock: i32, parts: i32, count: i32, stride: i32): void {
  for (let sex = 0; sex < 2; sex++) {
    const first = (sex * (ages + 1) + from) * lanes;
    const end = (sex * (ages + 1) + to) * lanes;
    for (let cell = first; cell < end; cell += 2) {
      let found = ZERO;
      for (let k = 0; k < count; k++) found = add(found, load(at(parts + k * stride + cell)));
      const limit = load(at(stock + cell));
      const over = f64x2.gt(found, limit);
      if (!v128.any_true(over)) continue;
      const scale = v128.bitselect(f64x2.div(limit, found), ONE, over);
      for (let k = 0; k < count; k++) {
        const people = at(parts + k * stride + cell);
        v128.store(people, mul(load(people), scale));
      }
    }
  }
}
