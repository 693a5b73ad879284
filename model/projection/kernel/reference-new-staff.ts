// The readable form of wasm/new-staff.ts; what each does, `Kernel` says.
import type { Kernel } from "./kernel.ts";
import { readRecord } from "./records.ts";

export const advancePart =
  (m: Float64Array): Kernel["advancePart"] =>
  (vintage, share, pool, sent, lost, out) => {
    const { unit, part, next } = readRecord(m, vintage, "Vintage");
    const { block, runs, pieces, newFrom, newTo, youngest, widths, newComing, rates, curves } = readRecord(m, unit, "Unit");
    const { lanes, ages } = readRecord(m, block, "Block");
    for (let lane = 0; lane < lanes; lane++) {
      let persons = 0;
      let supply = 0;
      for (let sex = 0; sex < 2; sex++) {
        let cell = (sex * (ages + 1) + youngest) * lanes + lane;
        for (let piece = newFrom + (sex * pieces) / 2; piece < newTo + (sex * pieces) / 2; piece++) {
          const run = m[widths + 2 * pieces + piece]!;
          const stay = m[rates + 5 * run * lanes + lane]!;
          const send = stay * m[curves + run]!;
          const keep = stay - send;
          const fresh = m[newComing + m[widths + pieces + piece]! * lanes + lane]!;
          let sum = part < 0 ? fresh * m[widths + piece]! : 0;
          for (let i = 0; i < m[widths + piece]!; i++) {
            const older = cell + lanes;
            const people = part < 0 ? fresh : m[part + cell]! + share * m[pool + cell]!;
            if (part >= 0) sum += people;
            if (next >= 0) {
              m[next + older] = people * keep;
              m[sent + older]! += people * send;
            }
            cell = older;
          }
          persons += sum;
          supply += sum * m[curves + runs + run]!;
        }
      }
      m[out + lane]! += persons;
      m[out + lanes + lane]! += supply;
      m[out + 2 * lanes + lane]! += m[lost + lane]! * supply;
    }
  };

export const seedPart =
  (m: Float64Array): Kernel["seedPart"] =>
  (vintage) => {
    const { unit, part } = readRecord(m, vintage, "Vintage");
    const { block, pieces, newFrom, newTo, youngest, widths, newComing } = readRecord(m, unit, "Unit");
    const { lanes, ages } = readRecord(m, block, "Block");
    for (let sex = 0; sex < 2; sex++) {
      let row = part + (sex * (ages + 1) + youngest) * lanes;
      for (let piece = newFrom + (sex * pieces) / 2; piece < newTo + (sex * pieces) / 2; piece++) {
        const comes = newComing + m[widths + pieces + piece]! * lanes;
        for (let i = 0; i < m[widths + piece]!; i++, row += lanes) m.copyWithin(row, comes, comes + lanes);
      }
    }
  };

export const survivePart =
  (m: Float64Array): Kernel["survivePart"] =>
  (vintage) => {
    const { unit, part } = readRecord(m, vintage, "Vintage");
    const { block, pieces, newFrom, newTo, oldest, widths, rates } = readRecord(m, unit, "Unit");
    const { lanes, ages } = readRecord(m, block, "Block");
    for (let sex = 0; sex < 2; sex++) {
      let older = part + (sex * (ages + 1) + oldest) * lanes;
      for (let piece = newTo + (sex * pieces) / 2 - 1; piece >= newFrom + (sex * pieces) / 2; piece--) {
        const stay = rates + 5 * m[widths + 2 * pieces + piece]! * lanes;
        for (let i = 0; i < m[widths + piece]!; i++, older -= lanes) {
          for (let lane = 0; lane < lanes; lane++) m[older + lane] = m[older - lanes + lane]! * m[stay + lane]!;
        }
      }
      m.fill(0, older, older + lanes);
    }
  };

export const limitParts =
  (m: Float64Array): Kernel["limitParts"] =>
  (unit) => {
    const { block, youngest, oldest, stock, vintages, parts, partsApart } = readRecord(m, unit, "Unit");
    const { lanes, ages } = readRecord(m, block, "Block");
    for (let sex = 0; sex < 2; sex++) {
      const first = sex * (ages + 1);
      for (let cell = (first + youngest) * lanes; cell < (first + oldest) * lanes; cell++) {
        let found = 0;
        for (let k = 0; k < vintages; k++) found += m[parts + k * partsApart + cell]!;
        const limit = m[stock + cell]!;
        if (found <= limit) continue;
        for (let k = 0; k < vintages; k++) m[parts + k * partsApart + cell]! *= limit / found;
      }
    }
  };
