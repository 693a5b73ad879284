// AssemblyScript, not TypeScript: compiled by ../../build.mjs. See ../../chance-kernel.ts.

// @ts-nocheck
// biome-ignore-all lint: this is another language

import { Moves, Places } from "../records.generated";
import { addTo, at, every, field, load, load2, sub } from "../vectors";
import { binomial, poisson } from "./numbers";
import { giveBack, nextBits, take } from "./streams";

export function drawBinomials(lanes: i32, trials: i32, uniforms: i32, states: i32, to: i32): void {
  const vector = at(lanes);
  for (let lane = 0; lane < lanes; lane += 2) {
    const n = at(trials + lane);
    v128.store(
      at(to + lane),
      binomial(load(n), load(n + vector), load(n + 2 * vector), load(at(uniforms + lane)), lanes, at(states + lane)),
    );
  }
}

const PER_PLACE: f64 = 1.0 / 4294967296.0;

/** The place that random bits fall on: 32 of them choose the column of the table, and what is left whether it is the column's own. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function placeOf(alias: i32, places: i32, bits: u64): i32 {
  const position = (bits >>> 32) * u64(places);
  const column = at(alias) + (usize(position >>> 32) << 4);
  const isOwn = f64(u32(position)) * PER_PLACE < f64.load(column);
  return select(i32.load(column, 8), i32.load(column, 12), isOwn);
}

export function enter(into: i32, mean: i32, uniforms: i32, people: i32, total: i32): void {
  const lanes = field(into, Places.lanes);
  const states = field(into, Places.states);
  const places = field(into, Places.places);
  const table = field(into, Places.table);
  for (let lane = 0; lane < lanes; lane += 2) {
    v128.store(at(total + lane), poisson(load(at(mean + lane)), load(at(uniforms + lane)), lanes, at(states + lane)));
  }
  for (let lane = 0; lane < lanes; lane++) {
    take(lanes, at(states + lane));
    for (let left = i32(f64.load(at(total + lane))); left > 0; left--) {
      const row = placeOf(table, places, nextBits());
      const cell = at(people + row * lanes + lane);
      f64.store(cell, f64.load(cell) + 1);
    }
    giveBack();
  }
}

export function spread(over: i32, n: i32, uniforms: i32, to: i32): void {
  const lanes = field(over, Places.lanes);
  const states = field(over, Places.states);
  const places = field(over, Places.places);
  const table = field(over, Places.table);
  for (let lane = 0; lane < lanes; lane += 4) {
    const state = at(states + lane);
    let leftA = load(at(n + lane));
    let leftB = load2(at(n + lane));
    let chance = at(uniforms + lane);
    for (let place = 0; place < places; place++) {
      const row = at(table + 3 * place);
      const hereA = binomial(leftA, every(row + 8), every(row + 16), load(chance), lanes, state);
      const hereB = binomial(leftB, every(row + 8), every(row + 16), load2(chance), lanes, state + 16);
      const target = at(to + i32.load(row) * lanes + lane);
      addTo(target, hereA);
      addTo(target + 16, hereB);
      leftA = sub(leftA, hereA);
      leftB = sub(leftB, hereB);
      chance += at(lanes);
    }
  }
}

export function moveOn(moves: i32, pool: i32, people: i32, arrived: i32): void {
  const lanes = field(moves, Moves.lanes);
  const states = field(moves, Moves.states);
  const rows = field(moves, Moves.rows);
  const units = field(moves, Moves.units);
  const alias = field(moves, Moves.alias);
  const apart = field(moves, Moves.apart);
  const arrivedApart = field(moves, Moves.arrivedApart);
  for (let lane = 0; lane < lanes; lane++) {
    take(lanes, at(states + lane));
    for (let row = 0; row < rows; row++) {
      const from = at(pool + row * lanes + lane);
      let left = i32(f64.load(from));
      if (left == 0) continue;
      f64.store(from, 0);
      const here = people + row * lanes + lane;
      do {
        const unit = placeOf(alias, units, nextBits());
        const to = at(here + unit * apart);
        f64.store(to, f64.load(to) + 1);
        const came = at(arrived + unit * arrivedApart + lane);
        f64.store(came, f64.load(came) + 1);
      } while (--left > 0);
    }
    giveBack();
  }
}
