import type { Kernel } from "./kernel.ts";

const probability = (value: number): number => Math.min(Math.max(value, 0), 1);

/** Builds the readable kernel: what the WebAssembly one does, written for people. `size` is the number of 64-bit floats in memory. */
export function referenceKernel(size: number): Kernel {
  const m = new Float64Array(size);
  return {
    name: "reference",
    memory: m,

    survive(lanes, rows, from, to, hazards, factors, survival) {
      const field = rows * lanes;
      const addends = factors + 4 * lanes;
      for (let row = from; row < to; row++) {
        for (let lane = 0; lane < lanes; lane++) {
          const at = survival + row * lanes + lane;
          const hazard = (p: number): number =>
            probability(m[hazards + p * rows + row]! * m[factors + p * lanes + lane]! + m[addends + p * lanes + lane]!);
          const [h0, h1, h2, h3] = [hazard(0), hazard(1), hazard(2), hazard(3)];
          const stay = (1 - h0) * (1 - h1) * ((1 - h2) * (1 - h3));
          const sum = h0 + h1 + (h2 + h3);
          const perHazard = sum > 0 ? (1 - stay) / sum : 0;
          m[at] = stay;
          m[at + field] = h0 * perHazard;
          m[at + 2 * field] = h1 * perHazard;
          m[at + 3 * field] = h2 * perHazard;
          m[at + 4 * field] = h3 * perHazard;
        }
      }
    },

    advance(lanes, ages, stock, survival, curves, pool, totals) {
      const rows = 2 * ages;
      const field = rows * lanes;
      for (let lane = 0; lane < lanes; lane++) {
        const total = new Float64Array(9);
        let stayed = 0;
        let smallest = Infinity;
        for (let sex = 0; sex < 2; sex++) {
          for (let age = ages - 1; age >= 0; age--) {
            const row = sex * ages + age;
            const cell = row * lanes + lane;
            const persons = m[stock + cell]!;
            const stay = persons * m[survival + cell]!;
            const fte = m[curves + rows + row]!;
            if (age === ages - 1) {
              total[3]! += stay;
            } else {
              const movers = stay * m[curves + row]!;
              stayed += stay * fte;
              total[8]! += movers;
              m[pool + cell + lanes]! += movers;
              m[stock + cell + lanes] = stay - movers;
            }
            smallest = Math.min(smallest, persons);
            total[0]! += persons;
            total[1]! += persons * fte;
            total[2]! += persons * m[curves + 2 * rows + row]!;
            for (let p = 1; p <= 4; p++) total[2 + p]! += persons * m[survival + p * field + cell]!;
          }
          m[stock + sex * ages * lanes + lane] = 0;
        }
        total[7] = total[1]! - stayed;
        for (let i = 0; i < 9; i++) m[totals + i * lanes + lane] = total[i]!;
        m[totals + 9 * lanes + lane] = smallest;
      }
    },

    advancePart(lanes, ages, from, to, part, survival, curves, pool, totals) {
      const rows = 2 * ages;
      for (let lane = 0; lane < lanes; lane++) {
        let total = 0;
        let totalFte = 0;
        for (let sex = 0; sex < 2; sex++) {
          for (let age = to - 1; age >= from; age--) {
            const row = sex * ages + age;
            const cell = row * lanes + lane;
            const persons = m[part + cell]!;
            total += persons;
            totalFte += persons * m[curves + rows + row]!;
            if (age < to - 1) {
              const stay = persons * m[survival + cell]!;
              const movers = stay * m[curves + row]!;
              m[pool + cell + lanes]! += movers;
              m[part + cell + lanes] = stay - movers;
            }
          }
          m[part + (sex * ages + from) * lanes + lane] = 0;
        }
        m[totals + lane] = total;
        m[totals + lanes + lane] = totalFte;
      }
    },

    arrive(lanes, rows, from, to, field, pool, share, groups, curves, people) {
      for (let row = from; row < to; row++) {
        for (let lane = 0; lane < lanes; lane++) {
          const cell = row * lanes + lane;
          if (share !== 0) m[field + cell]! += share * m[pool + cell]!;
          for (let g = 0; g < groups; g++) {
            const part = m[curves + g * rows + row]!;
            if (part !== 0) m[field + cell]! += part * m[people + g * lanes + lane]!;
          }
        }
      }
    },

    sum(lanes, rows, field, total) {
      for (let lane = 0; lane < lanes; lane++) {
        let sum = 0;
        for (let row = 0; row < rows; row++) sum += m[field + row * lanes + lane]!;
        m[total + lane] = sum;
      }
    },
  };
}
