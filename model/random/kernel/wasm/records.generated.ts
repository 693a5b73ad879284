// Made by build.mjs from ../records.ts. Do not edit.

// @ts-nocheck

export namespace Stream {
  export const seedLow: i32 = 0;
  export const seedHigh: i32 = 1;
  export const k0: i32 = 2;
  export const k1: i32 = 3;
}
