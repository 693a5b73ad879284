import type { Kernel } from "./kernel.ts";

const probability = (value: number): number => Math.min(Math.max(value, 0), 1);

/** Builds the readable kernel: what the WebAssembly one does, written for people. `size` is the number of 64-bit floats in memory. */
export function referenceKernel(size: number): Kernel {
  const m = new Float64Array(size);
  return {
    name: "reference",
    memory: m,

    survive(lanes, runs, from, to, hazards, factors, rates) {
      const addends = factors + 4 * lanes;
      for (let run = from; run < to; run++) {
        for (let lane = 0; lane < lanes; lane++) {
          const hazard = (p: number): number =>
            probability(m[hazards + p * runs + run]! * m[factors + p * lanes + lane]! + m[addends + p * lanes + lane]!);
          const [h0, h1, h2, h3] = [hazard(0), hazard(1), hazard(2), hazard(3)];
          const stay = (1 - h0) * (1 - h1) * ((1 - h2) * (1 - h3));
          const sum = h0 + h1 + (h2 + h3);
          const perHazard = sum > 0 ? (1 - stay) / sum : 0;
          [stay, h0 * perHazard, h1 * perHazard, h2 * perHazard, h3 * perHazard].forEach((rate, i) => {
            m[rates + (5 * run + i) * lanes + lane] = rate;
          });
        }
      }
    },

    gather(lanes, runs, groups, profiles, people, stride, coming) {
      for (let run = 0; run < runs; run++) {
        for (let lane = 0; lane < lanes; lane++) {
          let persons = 0;
          for (let group = 0; group < groups; group++) {
            const share = m[profiles + group * runs + run]!;
            if (share !== 0) persons += share * m[people + group * stride + lane]!;
          }
          m[coming + run * lanes + lane] = persons;
        }
      }
    },

    advance(lanes, ages, runs, widths, stock, pool, share, coming, sent, rates, curves, sums, out, stride, smallest) {
      const afterLast = (sex: number): number => (sex * (ages + 1) + ages) * lanes;
      const lastOf = (sex: number): number => (sex + 1) * (runs / 2) - 1;
      for (let lane = 0; lane < lanes; lane++) {
        let least = m[smallest + lane]!;
        for (let sex = 0; sex < 2; sex++) {
          let older = afterLast(sex) + lane;
          for (let run = lastOf(sex); run >= (sex * runs) / 2; run--) {
            const stay = m[rates + 5 * run * lanes + lane]!;
            const send = stay * m[curves + run]!;
            const keep = stay - send;
            let sum = 0;
            for (let age = 0; age < m[widths + run]!; age++) {
              const cell = older - lanes;
              const people = m[stock + cell]! + share * m[pool + cell]! + m[coming + run * lanes + lane]!;
              sum += people;
              m[stock + older] = people * keep;
              m[sent + older]! += people * send;
              older = cell;
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
        [persons, supply, absent, ...exits, supply - stayed, movedOut].forEach((count, i) => {
          m[out + i * stride + lane] = count;
        });
      }
    },

    advancePart(lanes, ages, runs, from, to, age, widths, part, pool, share, coming, next, sent, rates, curves, lost, out, stride) {
      for (let lane = 0; lane < lanes; lane++) {
        let persons = 0;
        let supply = 0;
        for (let sex = 0; sex < 2; sex++) {
          let cell = (sex * (ages + 1) + age) * lanes + lane;
          for (let run = from + (sex * runs) / 2; run < to + (sex * runs) / 2; run++) {
            const stay = m[rates + 5 * run * lanes + lane]!;
            const send = stay * m[curves + run]!;
            const keep = stay - send;
            const fresh = m[coming + run * lanes + lane]!;
            let sum = part < 0 ? fresh * m[widths + run]! : 0;
            for (let i = 0; i < m[widths + run]!; i++) {
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
        m[out + stride + lane]! += supply;
        m[out + 2 * stride + lane]! += m[lost + lane]! * supply;
      }
    },

    sum(lanes, ages, field, total) {
      for (let lane = 0; lane < lanes; lane++) {
        let sum = 0;
        for (let sex = 0; sex < 2; sex++) {
          for (let row = sex * (ages + 1); row < sex * (ages + 1) + ages; row++) sum += m[field + row * lanes + lane]!;
        }
        m[total + lane] = sum;
      }
    },
  };
}
