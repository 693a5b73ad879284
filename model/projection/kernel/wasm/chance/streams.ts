// AssemblyScript, not TypeScript: compiled by ../../build.mjs. See ../../chance-kernel.ts.

// @ts-nocheck
// biome-ignore-all lint: this is another language

import { Stream } from "../records.generated";
import { at, field } from "../vectors";

/** A number with the first 52 of 64 random bits, and half a step, so that it lies strictly between 0 and 1. */
const ONE_AS_BITS: i64 = 0x3ff0000000000000;
const BELOW_ONE: f64 = 1 - 1.0 / 9007199254740992.0;

/** A field of 32 bits. */
function bits(stream: i32, offset: i32): u32 {
  return u32(f64.load(at(stream + offset)));
}

export function openStreams(stream: i32, draw: u32, event: u32): void {
  const lanes = field(stream, Stream.lanes);
  const states = field(stream, Stream.states);
  const seedLow = bits(stream, Stream.seedLow);
  const seedHigh = bits(stream, Stream.seedHigh);
  const k0 = bits(stream, Stream.k0);
  const k1 = bits(stream, Stream.k1);
  for (let lane = 0; lane < lanes; lane++) {
    for (let block = 0; block < 2; block++) {
      // Philox4x32-10, as in model/random.
      let x0: u32 = draw + u32(lane);
      let x1: u32 = 2 * event + u32(block);
      let x2: u32 = seedLow;
      let x3: u32 = seedHigh;
      let key0 = k0;
      let key1 = k1;
      for (let round = 0; round < 10; round++) {
        const p0 = u64(x0) * 0xd2511f53;
        const p1 = u64(x2) * 0xcd9e8d57;
        x0 = u32(p1 >>> 32) ^ x1 ^ key0;
        x2 = u32(p0 >>> 32) ^ x3 ^ key1;
        x1 = u32(p1);
        x3 = u32(p0);
        key0 += 0x9e3779b9;
        key1 += 0xbb67ae85;
      }
      const to = at(states + 2 * block * lanes + lane);
      store<u64>(to, (u64(x1) << 32) | u64(x0));
      store<u64>(to + at(lanes), (u64(x3) << 32) | u64(x2));
    }
  }
}

/** xoshiro256+, two lanes side by side. */
export function drawUniforms(lanes: i32, count: i32, states: i32, to: i32): void {
  const apart = at(lanes);
  const magic = i64x2.splat(ONE_AS_BITS);
  const below = f64x2.splat(BELOW_ONE);
  for (let lane = 0; lane < lanes; lane += 2) {
    const state = at(states + lane);
    let s0 = v128.load(state);
    let s1 = v128.load(state + apart);
    let s2 = v128.load(state + 2 * apart);
    let s3 = v128.load(state + 3 * apart);
    let next = at(to + lane);
    for (let i = 0; i < count; i++) {
      const bits = i64x2.add(s0, s3);
      const t = i64x2.shl(s1, 17);
      s2 = v128.xor(s2, s0);
      s3 = v128.xor(s3, s1);
      s1 = v128.xor(s1, s2);
      s0 = v128.xor(s0, s3);
      s2 = v128.xor(s2, t);
      s3 = v128.or(i64x2.shl(s3, 45), i64x2.shr_u(s3, 19));
      v128.store(next, f64x2.sub(v128.or(i64x2.shr_u(bits, 12), magic), below));
      next += apart;
    }
    v128.store(state, s0);
    v128.store(state + apart, s1);
    v128.store(state + 2 * apart, s2);
    v128.store(state + 3 * apart, s3);
  }
}

// The stream that one number at a time is taken from: its state is held while many are asked for.
let own: usize = 0;
let apart: usize = 0;
let s0: u64 = 0;
let s1: u64 = 0;
let s2: u64 = 0;
let s3: u64 = 0;

/** Takes up the stream of one lane. */
export function take(lanes: i32, state: usize): void {
  own = state;
  apart = at(lanes);
  s0 = load<u64>(own);
  s1 = load<u64>(own + apart);
  s2 = load<u64>(own + 2 * apart);
  s3 = load<u64>(own + 3 * apart);
}

/** Puts it back. */
export function giveBack(): void {
  store<u64>(own, s0);
  store<u64>(own + apart, s1);
  store<u64>(own + 2 * apart, s2);
  store<u64>(own + 3 * apart, s3);
}

/** The next 64 bits of the stream that was taken up. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function nextBits(): u64 {
  const bits = s0 + s3;
  const t = s1 << 17;
  s2 ^= s0;
  s3 ^= s1;
  s1 ^= s2;
  s0 ^= s3;
  s2 ^= t;
  s3 = rotl<u64>(s3, 45);
  return bits;
}

/** The next number of one lane's stream. */
export function nextUniform(lanes: i32, state: usize): f64 {
  take(lanes, state);
  const bits = nextBits();
  giveBack();
  return reinterpret<f64>((bits >>> 12) | u64(ONE_AS_BITS)) - BELOW_ONE;
}
