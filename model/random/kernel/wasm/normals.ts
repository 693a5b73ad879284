// AssemblyScript, not TypeScript: compiled by ../build.mjs. The same arithmetic as ../../philox.ts, ../../stream.ts and the middle part of
// ../../normal.ts, two numbers at a time, so that both give the same bytes. Offsets count bytes.

// @ts-nocheck
// biome-ignore-all lint: this is another language

const STEP: f64 = 1.0 / 4503599627370496.0;

function uniform(high: u32, low: u32): f64 {
  return (f64((u64(high >>> 6) << 26) + u64(low >>> 6)) + 0.5) * STEP;
}

function step(sum: v128, x: v128, c: f64): v128 {
  return f64x2.add(f64x2.mul(sum, x), f64x2.splat(c));
}

/**
 * Writes `pairs` pairs of uniform numbers, those of the counter blocks from `block` on, and the standard normal quantile of each. The
 * quantile is right where the uniform number is 0.425 or less from one half; elsewhere the caller computes it.
 */
export function normals(pairs: i32, block: u32, seedLow: u32, seedHigh: u32, k0: u32, k1: u32, uniforms: i32, quantiles: i32): void {
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

/** One half of a round of four generators side by side: the low and the high words of products, in the order of the lanes. */
function low(x: v128, y: v128): v128 {
  return v128.shuffle<i32>(x, y, 0, 2, 4, 6);
}
function high(x: v128, y: v128): v128 {
  return v128.shuffle<i32>(x, y, 1, 3, 5, 7);
}

/** Two uniform numbers from the low or the high halves of words. */
function pair(words: v128): v128 {
  // 2^52 + k has k in its last bits: that makes numbers of whole numbers without a conversion.
  const magic = i64x2.splat(0x4330000000000000);
  return f64x2.sub(v128.or(words, magic), f64x2.splat(4503599627370496.0));
}
function uniforms2(upper: v128, lower: v128): v128 {
  const scaled = f64x2.add(f64x2.mul(pair(upper), f64x2.splat(67108864.0)), pair(lower));
  return f64x2.mul(f64x2.add(scaled, f64x2.splat(0.5)), f64x2.splat(STEP));
}

/**
 * Writes `pairs` pairs of uniform numbers, those of the counters (c0, c1), (c0, c1 + 1) and so on. Four generators run side by side, so up to
 * three pairs more are written.
 */
export function uniformsOf(pairs: i32, c0: u32, c1: u32, seedLow: u32, seedHigh: u32, k0: u32, k1: u32, uniforms: i32): void {
  const m0 = i32x4.splat(0xd2511f53);
  const m1 = i32x4.splat(0xcd9e8d57);
  const w0 = i32x4.splat(0x9e3779b9);
  const w1 = i32x4.splat(0xbb67ae85);
  for (let first = 0; first < pairs; first += 4) {
    let x0 = i32x4.splat(c0);
    let x1 = i32x4.add(i32x4.splat(c1 + first), i32x4(0, 1, 2, 3));
    let x2 = i32x4.splat(seedLow);
    let x3 = i32x4.splat(seedHigh);
    let key0 = i32x4.splat(k0);
    let key1 = i32x4.splat(k1);
    for (let round = 0; round < 10; round++) {
      const p0a = i64x2.extmul_low_i32x4_u(x0, m0);
      const p0b = i64x2.extmul_high_i32x4_u(x0, m0);
      const p1a = i64x2.extmul_low_i32x4_u(x2, m1);
      const p1b = i64x2.extmul_high_i32x4_u(x2, m1);
      x0 = v128.xor(v128.xor(high(p1a, p1b), x1), key0);
      x2 = v128.xor(v128.xor(high(p0a, p0b), x3), key1);
      x1 = low(p1a, p1b);
      x3 = low(p0a, p0b);
      key0 = i32x4.add(key0, w0);
      key1 = i32x4.add(key1, w1);
    }
    x0 = i32x4.shr_u(x0, 6);
    x1 = i32x4.shr_u(x1, 6);
    x2 = i32x4.shr_u(x2, 6);
    x3 = i32x4.shr_u(x3, 6);
    // Words of each generator to 64 bits, two generators at a time, then their first and second numbers beside each other.
    const a01 = uniforms2(i64x2.extend_low_i32x4_u(x0), i64x2.extend_low_i32x4_u(x1));
    const b01 = uniforms2(i64x2.extend_low_i32x4_u(x2), i64x2.extend_low_i32x4_u(x3));
    const a23 = uniforms2(i64x2.extend_high_i32x4_u(x0), i64x2.extend_high_i32x4_u(x1));
    const b23 = uniforms2(i64x2.extend_high_i32x4_u(x2), i64x2.extend_high_i32x4_u(x3));
    const to = uniforms + (first << 4);
    v128.store(to, v128.shuffle<i64>(a01, b01, 0, 2));
    v128.store(to, v128.shuffle<i64>(a01, b01, 1, 3), 16);
    v128.store(to, v128.shuffle<i64>(a23, b23, 0, 2), 32);
    v128.store(to, v128.shuffle<i64>(a23, b23, 1, 3), 48);
  }
}
