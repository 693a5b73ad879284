// AssemblyScript, not TypeScript: compiled by ../build.mjs. Words for two numbers at a time; offsets count 64-bit floats.

// @ts-nocheck
// biome-ignore-all lint: this is another language

export function at(offset: i32): usize {
  return (<usize>offset) << 3;
}

/** A field of a record (see ../records.ts): a whole number. */
export function field(record: i32, offset: i32): i32 {
  return i32(f64.load(at(record + offset)));
}

export function load(address: usize): v128 {
  return v128.load(address);
}
export function every(address: usize): v128 {
  return v128.load_splat<f64>(address);
}
export function add(a: v128, b: v128): v128 {
  return f64x2.add(a, b);
}
export function sub(a: v128, b: v128): v128 {
  return f64x2.sub(a, b);
}
export function mul(a: v128, b: v128): v128 {
  return f64x2.mul(a, b);
}
export function addTo(address: usize, value: v128): void {
  v128.store(address, add(load(address), value));
}

export const ZERO: v128 = f64x2.splat(0);
export const ONE: v128 = f64x2.splat(1);
export function load2(address: usize): v128 {
  return v128.load(address, 16);
}
