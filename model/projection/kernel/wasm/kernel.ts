// AssemblyScript, not TypeScript: compiled by ../build.mjs. The functions are those of ../kernel.ts, two draws at a time; the order
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

export function survive(lanes: i32, rows: i32, from: i32, to: i32, hazards: i32, factors: i32, survival: i32): void {
  const curve = at(rows);
  const vector = at(lanes);
  const field = at(rows * lanes);
  for (let row = from; row < to; row++) {
    const hazard = at(hazards + row);
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
      const out = at(survival + row * lanes + lane);
      v128.store(out, stay);
      v128.store(out + field, mul(h0, perHazard));
      v128.store(out + 2 * field, mul(h1, perHazard));
      v128.store(out + 3 * field, mul(h2, perHazard));
      v128.store(out + 4 * field, mul(h3, perHazard));
    }
  }
}

export function advance(
  lanes: i32,
  ages: i32,
  stock: i32,
  survival: i32,
  curves: i32,
  pool: i32,
  out: i32,
  stride: i32,
  smallest: i32,
): void {
  const rows = 2 * ages;
  const curve = at(rows);
  const vector = at(lanes);
  const field = at(rows * lanes);
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
    let least = load(at(smallest + lane));
    for (let sex = 0; sex < 2; sex++) {
      const last = sex * ages + ages - 1;
      const end = at(stock + sex * ages * lanes + lane);
      let here = at(stock + last * lanes + lane);
      let stays = at(survival + last * lanes + lane);
      let leaves0 = stays + field;
      let leaves1 = leaves0 + field;
      let leaves2 = leaves1 + field;
      let leaves3 = leaves2 + field;
      let older = at(pool + last * lanes + lane) + vector;
      let line = at(curves + last);
      // Those who survive the last age leave: nothing moves on from it.
      let people = load(here);
      let stay = mul(people, load(stays));
      exit0 = add(exit0, stay);
      while (true) {
        const fte = every(line + curve);
        least = f64x2.pmin(least, people);
        persons = add(persons, people);
        supply = add(supply, mul(people, fte));
        absent = add(absent, mul(people, every(line + 2 * curve)));
        exit0 = add(exit0, mul(people, load(leaves0)));
        exit1 = add(exit1, mul(people, load(leaves1)));
        exit2 = add(exit2, mul(people, load(leaves2)));
        exit3 = add(exit3, mul(people, load(leaves3)));
        if (here == end) break;
        here -= vector;
        stays -= vector;
        leaves0 -= vector;
        leaves1 -= vector;
        leaves2 -= vector;
        leaves3 -= vector;
        older -= vector;
        line -= 8;
        people = load(here);
        stay = mul(people, load(stays));
        stayed = add(stayed, mul(stay, every(line + curve)));
        const movers = mul(stay, every(line));
        movedOut = add(movedOut, movers);
        addTo(older, movers);
        v128.store(here + vector, sub(stay, movers));
      }
      v128.store(end, ZERO);
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
    v128.store(at(smallest + lane), least);
  }
}

export function advancePart(
  lanes: i32,
  ages: i32,
  from: i32,
  to: i32,
  part: i32,
  survival: i32,
  curves: i32,
  pool: i32,
  lost: i32,
  out: i32,
  stride: i32,
): void {
  const curve = at(2 * ages);
  const vector = at(lanes);
  for (let lane = 0; lane < lanes; lane += 2) {
    let persons = ZERO,
      supply = ZERO;
    for (let sex = 0; sex < 2; sex++) {
      const last = sex * ages + to - 1;
      const end = at(part + (sex * ages + from) * lanes + lane);
      let here = at(part + last * lanes + lane);
      let stays = at(survival + last * lanes + lane);
      let older = at(pool + last * lanes + lane) + vector;
      let line = at(curves + last);
      let people = load(here);
      while (true) {
        persons = add(persons, people);
        supply = add(supply, mul(people, every(line + curve)));
        if (here == end) break;
        here -= vector;
        stays -= vector;
        older -= vector;
        line -= 8;
        people = load(here);
        const stay = mul(people, load(stays));
        const movers = mul(stay, every(line));
        addTo(older, movers);
        v128.store(here + vector, sub(stay, movers));
      }
      v128.store(end, ZERO);
    }
    const target = at(out + lane);
    addTo(target, persons);
    addTo(target + at(stride), supply);
    addTo(target + 2 * at(stride), mul(load(at(lost + lane)), supply));
  }
}

export function receive(lanes: i32, from: i32, to: i32, field: i32, pool: i32, share: f64): void {
  const part = f64x2.splat(share);
  const end = at(to * lanes);
  for (let cell = at(from * lanes); cell < end; cell += 16) addTo(at(field) + cell, mul(part, load(at(pool) + cell)));
}

export function enter(
  lanes: i32,
  ages: i32,
  from: i32,
  to: i32,
  field: i32,
  curve: i32,
  groups: i32,
  shares: i32,
  people: i32,
  stride: i32,
): void {
  const vector = at(lanes);
  for (let lane = 0; lane < lanes; lane += 2) {
    let persons = ZERO;
    for (let group = 0; group < groups; group++) {
      persons = add(persons, mul(load(at(people + group * stride + lane)), every(at(shares + group))));
    }
    for (let sex = 0; sex < 2; sex++) {
      const first = sex * ages + from;
      const end = at(curve + sex * ages + to);
      let here = at(field + first * lanes + lane);
      for (let line = at(curve + first); line < end; line += 8) {
        addTo(here, mul(every(line), persons));
        here += vector;
      }
    }
  }
}

export function sum(lanes: i32, rows: i32, field: i32, total: i32): void {
  for (let lane = 0; lane < lanes; lane += 2) {
    let all = ZERO;
    for (let row = 0; row < rows; row++) all = add(all, load(at(field + row * lanes + lane)));
    v128.store(at(total + lane), all);
  }
}
