// AssemblyScript, not TypeScript: compiled by ../build.mjs. The same arithmetic as ../../philox.ts, ../../stream.ts and the middle part of
// ../../normal.ts, two numbers at a time, so that both give the same bytes. Offsets count bytes.

// @ts-nocheck
// biome-ignore-all lint: this is another language

import { Stream } from "./records.generated";

const STEP: f64 = 1.0 / 4503599627370496.0;

function field(record: i32, offset: i32): u32 {
  return load<u32>(usize(record + 4 * offset));
}

function uniform(high: u32, low: u32): f64 {
  return (f64((u64(high >>> 6) << 26) + u64(low >>> 6)) + 0.5) * STEP;
}

function step(sum: v128, x: v128, c: f64): v128 {
  return f64x2.add(f64x2.mul(sum, x), f64x2.splat(c));
}

/**
 * Writes `pairs` pairs of uniform numbers of a stream (see ../records.ts), those of the counter blocks from `block` on, and the standard normal quantile of each. The
 * quantile is right where the uniform number is 0.425 or less from one half; elsewhere the caller computes it.
 */
export function normals(stream: i32, pairs: i32, block: u32, uniforms: i32, quantiles: i32): void {
  const seedLow = field(stream, Stream.seedLow);
  const seedHigh = field(stream, Stream.seedHigh);
  const k0 = field(stream, Stream.k0);
  const k1 = field(stream, Stream.k1);
  for (let pair = 0; pair < pairs; pair++) {
    let x0: u32 = block + u32(pair);
    let x1: u32 = 0;
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
    const u = f64x2.replace_lane(f64x2.splat(uniform(x0, x1)), 1, uniform(x2, x3));
    const q = f64x2.sub(u, f64x2.splat(0.5));
    const r = f64x2.sub(f64x2.splat(0.180625), f64x2.mul(q, q));
    let a = f64x2.splat(2509.0809287301227);
    a = step(a, r, 33430.57558358813);
    a = step(a, r, 67265.7709270087);
    a = step(a, r, 45921.95393154987);
    a = step(a, r, 13731.69376550946);
    a = step(a, r, 1971.5909503065513);
    a = step(a, r, 133.14166789178438);
    a = step(a, r, 3.3871328727963665);
    let b = f64x2.splat(5226.495278852546);
    b = step(b, r, 28729.085735721943);
    b = step(b, r, 39307.89580009271);
    b = step(b, r, 21213.794301586597);
    b = step(b, r, 5394.196021424751);
    b = step(b, r, 687.1870074920579);
    b = step(b, r, 42.31333070160091);
    b = step(b, r, 1);
    v128.store(uniforms + (pair << 4), u);
    v128.store(quantiles + (pair << 4), f64x2.div(f64x2.mul(q, a), b));
  }
}
