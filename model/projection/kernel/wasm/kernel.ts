// AssemblyScript, not TypeScript: compiled by ../build.mjs. The functions are those of ../kernel.ts, two or four draws at a time; the order
// of every sum is that of ../reference.ts, so that both give the same bytes. Offsets count 64-bit floats.

// @ts-nocheck
// biome-ignore-all lint: this is another language

function at(offset: i32): usize {
  return (<usize>offset) << 3;
}
function load(address: usize): v128 {
  return v128.load(address);
}
function every(address: usize): v128 {
  return v128.load_splat<f64>(address);
}
function add(a: v128, b: v128): v128 {
  return f64x2.add(a, b);
}
function sub(a: v128, b: v128): v128 {
  return f64x2.sub(a, b);
}
function mul(a: v128, b: v128): v128 {
  return f64x2.mul(a, b);
}
function addTo(address: usize, value: v128): void {
  v128.store(address, add(load(address), value));
}

const ZERO: v128 = f64x2.splat(0);
const ONE: v128 = f64x2.splat(1);

function probability(hazard: v128, factor: usize, addend: usize): v128 {
  return f64x2.pmin(f64x2.pmax(add(mul(hazard, load(factor)), load(addend)), ZERO), ONE);
}

function load2(address: usize): v128 {
  return v128.load(address, 16);
}

export function survive(lanes: i32, runs: i32, from: i32, to: i32, hazards: i32, factors: i32, rates: i32): void {
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

export function gather(lanes: i32, runs: i32, groups: i32, profiles: i32, people: i32, stride: i32, coming: i32): void {
  for (let run = 0; run < runs; run++) {
    const to = at(coming + run * lanes);
    for (let lane: usize = 0; lane < at(lanes); lane += 32) {
      v128.store(to + lane, ZERO);
      v128.store(to + lane, ZERO, 16);
    }
    for (let group = 0; group < groups; group++) {
      const profile = at(profiles + group * runs + run);
      if (f64.load(profile) == 0) continue;
      const share = every(profile);
      const from = at(people + group * stride);
      for (let lane: usize = 0; lane < at(lanes); lane += 32) {
        v128.store(to + lane, add(load(to + lane), mul(share, load(from + lane))));
        v128.store(to + lane, add(load2(to + lane), mul(share, load2(from + lane))), 16);
      }
    }
  }
}

export function advance(
  lanes: i32,
  ages: i32,
  runs: i32,
  widths: i32,
  stock: i32,
  pool: i32,
  share: f64,
  coming: i32,
  sent: i32,
  rates: i32,
  curves: i32,
  sums: i32,
  out: i32,
  stride: i32,
  smallest: i32,
): void {
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
      for (let run = sex * half + half - 1; run >= sex * half; run--) {
        const stays = at(rates + 5 * run * lanes + lane);
        const move = every(at(curves + run));
        const comes = at(coming + run * lanes + lane);
        const stayA = load(stays);
        const stayB = load2(stays);
        const sendA = mul(stayA, move);
        const sendB = mul(stayB, move);
        const keepA = sub(stayA, sendA);
        const keepB = sub(stayB, sendB);
        const newA = load(comes);
        const newB = load2(comes);
        let sumA = ZERO;
        let sumB = ZERO;
        const end = own - usize(f64.load(at(widths + run))) * vector;
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
    const apart = at(stride);
    v128.store(to, persons);
    v128.store(to + apart, supply);
    v128.store(to + 2 * apart, absent);
    v128.store(to + 3 * apart, exit0);
    v128.store(to + 4 * apart, exit1);
    v128.store(to + 5 * apart, exit2);
    v128.store(to + 6 * apart, exit3);
    v128.store(to + 7 * apart, sub(supply, stayed));
    v128.store(to + 8 * apart, movedOut);
  }
}

export function advancePart(
  lanes: i32,
  ages: i32,
  runs: i32,
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
  const half = runs >> 1;
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
      for (let run = from + sex * half; run < to + sex * half; run++) {
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
        let left = i32(f64.load(at(widths + run)));
        if (part < 0) {
          const comes = at(coming + run * lanes + lane);
          const freshA = load(comes);
          const freshB = load2(comes);
          const width = every(at(widths + run));
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
