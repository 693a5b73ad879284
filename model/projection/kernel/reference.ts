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

    advance(lanes, ages, stock, survival, curves, pool, out, stride, smallest) {
      const rows = 2 * ages;
      const field = rows * lanes;
      for (let lane = 0; lane < lanes; lane++) {
        let [persons, supply, absent, stayed, movedOut] = [0, 0, 0, 0, 0];
        let [exit0, exit1, exit2, exit3] = [0, 0, 0, 0];
        let least = m[smallest + lane]!;
        for (let sex = 0; sex < 2; sex++) {
          for (let age = ages - 1; age >= 0; age--) {
            const row = sex * ages + age;
            const cell = row * lanes + lane;
            const people = m[stock + cell]!;
            const stay = people * m[survival + cell]!;
            const fte = m[curves + rows + row]!;
            if (age === ages - 1) {
              exit0 += stay;
            } else {
              const movers = stay * m[curves + row]!;
              stayed += stay * fte;
              movedOut += movers;
              m[pool + cell + lanes]! += movers;
              m[stock + cell + lanes] = stay - movers;
            }
            least = Math.min(least, people);
            persons += people;
            supply += people * fte;
            absent += people * m[curves + 2 * rows + row]!;
            exit0 += people * m[survival + field + cell]!;
            exit1 += people * m[survival + 2 * field + cell]!;
            exit2 += people * m[survival + 3 * field + cell]!;
            exit3 += people * m[survival + 4 * field + cell]!;
          }
          m[stock + sex * ages * lanes + lane] = 0;
        }
        const to = out + lane;
        m[to] = persons;
        m[to + stride] = supply;
        m[to + 2 * stride] = absent;
        m[to + 3 * stride] = exit0;
        m[to + 4 * stride] = exit1;
        m[to + 5 * stride] = exit2;
        m[to + 6 * stride] = exit3;
        m[to + 7 * stride] = supply - stayed;
        m[to + 8 * stride] = movedOut;
        m[smallest + lane] = least;
      }
    },

    advancePart(lanes, ages, from, to, part, survival, curves, pool, lost, out, stride) {
      const rows = 2 * ages;
      for (let lane = 0; lane < lanes; lane++) {
        let persons = 0;
        let supply = 0;
        for (let sex = 0; sex < 2; sex++) {
          for (let age = to - 1; age >= from; age--) {
            const row = sex * ages + age;
            const cell = row * lanes + lane;
            const people = m[part + cell]!;
            if (age < to - 1) {
              const stay = people * m[survival + cell]!;
              const movers = stay * m[curves + row]!;
              m[pool + cell + lanes]! += movers;
              m[part + cell + lanes] = stay - movers;
            }
            persons += people;
            supply += people * m[curves + rows + row]!;
          }
          m[part + (sex * ages + from) * lanes + lane] = 0;
        }
        m[out + lane]! += persons;
        m[out + stride + lane]! += supply;
        m[out + 2 * stride + lane]! += m[lost + lane]! * supply;
      }
    },

    receive(lanes, from, to, field, pool, share) {
      for (let cell = from * lanes; cell < to * lanes; cell++) m[field + cell]! += share * m[pool + cell]!;
    },

    enter(lanes, ages, from, to, field, curve, groups, shares, people, stride) {
      for (let lane = 0; lane < lanes; lane++) {
        let persons = 0;
        for (let group = 0; group < groups; group++) persons += m[people + group * stride + lane]! * m[shares + group]!;
        for (let sex = 0; sex < 2; sex++) {
          for (let row = sex * ages + from; row < sex * ages + to; row++) m[field + row * lanes + lane]! += m[curve + row]! * persons;
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
