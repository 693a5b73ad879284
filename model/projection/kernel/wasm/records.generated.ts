// Made by build.mjs from ../records.ts. Do not edit.

// @ts-nocheck

export namespace Block {
  export const lanes: i32 = 0;
  export const ages: i32 = 1;
  export const years: i32 = 2;
  export const stride: i32 = 3;
  export const draws: i32 = 4;
}

export namespace Unit {
  export const block: i32 = 0;
  export const runs: i32 = 1;
  export const classes: i32 = 2;
  export const pieces: i32 = 3;
  export const counts: i32 = 4;
  export const widths: i32 = 5;
  export const stock: i32 = 6;
  export const vintages: i32 = 7;
  export const parts: i32 = 8;
  export const partsApart: i32 = 9;
  export const youngest: i32 = 10;
  export const oldest: i32 = 11;
  export const newFrom: i32 = 12;
  export const newTo: i32 = 13;
  export const coming: i32 = 14;
  export const newComing: i32 = 15;
  export const hazards: i32 = 16;
  export const factors: i32 = 17;
  export const rates: i32 = 18;
  export const curves: i32 = 19;
  export const sums: i32 = 20;
  export const smallest: i32 = 21;
  export const out: i32 = 22;
  export const scale: i32 = 23;
  export const scaleStep: i32 = 24;
  export const absence: i32 = 25;
  export const absenceStep: i32 = 26;
}

export namespace Vintage {
  export const unit: i32 = 0;
  export const part: i32 = 1;
  export const next: i32 = 2;
}

export namespace Stream {
  export const lanes: i32 = 0;
  export const states: i32 = 1;
  export const seedLow: i32 = 2;
  export const seedHigh: i32 = 3;
  export const k0: i32 = 4;
  export const k1: i32 = 5;
}

export namespace People {
  export const unit: i32 = 0;
  export const states: i32 = 1;
  export const scratch: i32 = 2;
  export const fates: i32 = 3;
  export const counts: i32 = 4;
  export const groups: i32 = 5;
  export const people: i32 = 6;
  export const apart: i32 = 7;
}

export namespace Group {
  export const owner: i32 = 0;
  export const spans: i32 = 1;
  export const places: i32 = 2;
  export const uniforms: i32 = 3;
  export const pool: i32 = 4;
  export const group: i32 = 5;
}

export namespace Places {
  export const lanes: i32 = 0;
  export const states: i32 = 1;
  export const places: i32 = 2;
  export const table: i32 = 3;
}

export namespace Moves {
  export const lanes: i32 = 0;
  export const states: i32 = 1;
  export const rows: i32 = 2;
  export const units: i32 = 3;
  export const alias: i32 = 4;
  export const apart: i32 = 5;
  export const arrivedApart: i32 = 6;
}
