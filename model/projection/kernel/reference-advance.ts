// The readable form of wasm/advance.ts; what each does, `Kernel` says.
import type { Kernel } from "./kernel.ts";
import { readRecord } from "./records.ts";

export const advance =
  (m: Float64Array): Kernel["advance"] =>
  (unit, share, pool, sent, out) => {
    const { block, runs, counts, pieces, widths, stock, coming, rates, curves, sums, smallest } = readRecord(m, unit, "Unit");
    const { lanes, ages } = readRecord(m, block, "Block");
    const afterLast = (sex: number): number => (sex * (ages + 1) + ages) * lanes;
    const lastOf = (sex: number): number => (sex + 1) * (runs / 2) - 1;
    for (let lane = 0; lane < lanes; lane++) {
      let least = m[smallest + lane]!;
      for (let sex = 0; sex < 2; sex++) {
        let older = afterLast(sex) + lane;
        let piece = ((sex + 1) * pieces) / 2;
        for (let run = lastOf(sex); run >= (sex * runs) / 2; run--) {
          const stay = m[rates + 5 * run * lanes + lane]!;
          const send = stay * m[curves + run]!;
          const keep = stay - send;
          let sum = 0;
          for (let i = 0; i < m[counts + run]!; i++) {
            piece--;
            const came = m[coming + m[widths + pieces + piece]! * lanes + lane]!;
            for (let age = 0; age < m[widths + piece]!; age++) {
              const cell = older - lanes;
              const people = m[stock + cell]! + share * m[pool + cell]! + came;
              sum += people;
              m[stock + older] = people * keep;
              m[sent + older]! += people * send;
              older = cell;
            }
          }
          m[sums + run * lanes + lane] = sum;
          least = Math.min(least, sum);
        }
        m[stock + older] = 0;
      }
      m[smallest + lane] = least;

      let [persons, supply, absent, stayed, movedOut] = [0, 0, 0, 0, 0];
      const exits = [0, 0, 0, 0];
      for (let run = runs - 1; run >= 0; run--) {
        const sum = m[sums + run * lanes + lane]!;
        const at = rates + 5 * run * lanes + lane;
        const fte = m[curves + runs + run]!;
        const stay = sum * m[at]!;
        persons += sum;
        supply += sum * fte;
        absent += sum * m[curves + 2 * runs + run]!;
        for (let p = 0; p < 4; p++) exits[p]! += sum * m[at + (p + 1) * lanes]!;
        stayed += stay * fte;
        movedOut += stay * m[curves + run]!;
      }
      for (let sex = 1; sex >= 0; sex--) {
        const outgrown = m[stock + afterLast(sex) + lane]!;
        exits[0]! += outgrown;
        stayed -= outgrown * m[curves + runs + lastOf(sex)]!;
      }
      [persons, supply, absent, ...exits, supply - stayed, movedOut, 0, 0, 0].forEach((count, i) => {
        m[out + i * lanes + lane] = count;
      });
    }
  };
