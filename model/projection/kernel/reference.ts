import { balances, INFLOWS, OUTFLOWS } from "../balance/verify.ts";
import { STORED_MEASURES, type StoredMeasure } from "../draws/occupation-draws.ts";
import type { Kernel } from "./kernel.ts";
import { type RecordKind, type RecordOf, readRecord } from "./records.ts";
import { referenceChance } from "./reference-chance.ts";

const probability = (value: number): number => Math.min(Math.max(value, 0), 1);

/** Builds the readable kernel: what the WebAssembly one does, written for people. `size` is the number of 64-bit floats in memory. */
export function referenceKernel(size: number): Kernel {
  const m = new Float64Array(size);
  const read = <K extends RecordKind>(kind: K, at: number): RecordOf<K> => readRecord(m, at, kind);
  return {
    name: "reference",
    ...referenceChance(m),
    memory: m,
    release: () => undefined,

    survive(unit, from, to) {
      const { block, runs, hazards, factors, rates } = read("Unit", unit);
      const { lanes } = read("Block", block);
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

    gather(unit, groups, profiles, people, stride, coming) {
      const { block, classes } = read("Unit", unit);
      const { lanes } = read("Block", block);
      for (let c = 0; c < classes; c++) {
        for (let lane = 0; lane < lanes; lane++) {
          let persons = 0;
          for (let group = 0; group < groups; group++) {
            const share = m[profiles + group * classes + c]!;
            if (share !== 0) persons += share * m[people + group * stride + lane]!;
          }
          m[coming + c * lanes + lane] = persons;
        }
      }
    },

    advance(unit, share, pool, sent, out) {
      const { block, runs, counts, pieces, widths, stock, coming, rates, curves, sums, smallest } = read("Unit", unit);
      const { lanes, ages } = read("Block", block);
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
    },

    advancePart(vintage, share, pool, sent, lost, out) {
      const { unit, part, next } = read("Vintage", vintage);
      const { block, runs, pieces, newFrom, newTo, youngest, widths, newComing, rates, curves } = read("Unit", unit);
      const { lanes, ages } = read("Block", block);
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

    seedPart(vintage) {
      const { unit, part } = read("Vintage", vintage);
      const { block, pieces, newFrom, newTo, youngest, widths, newComing } = read("Unit", unit);
      const { lanes, ages } = read("Block", block);
      for (let sex = 0; sex < 2; sex++) {
        let row = part + (sex * (ages + 1) + youngest) * lanes;
        for (let piece = newFrom + (sex * pieces) / 2; piece < newTo + (sex * pieces) / 2; piece++) {
          const comes = newComing + m[widths + pieces + piece]! * lanes;
          for (let i = 0; i < m[widths + piece]!; i++, row += lanes) m.copyWithin(row, comes, comes + lanes);
        }
      }
    },

    survivePart(vintage) {
      const { unit, part } = read("Vintage", vintage);
      const { block, pieces, newFrom, newTo, oldest, widths, rates } = read("Unit", unit);
      const { lanes, ages } = read("Block", block);
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
    },

    limitParts(unit) {
      const { block, youngest, oldest, stock, vintages, parts, partsApart } = read("Unit", unit);
      const { lanes, ages } = read("Block", block);
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
    },

    clear(from, length) {
      m.fill(0, from, from + length);
    },

    blend(block, sources, shares, from, step, to) {
      const { lanes, years, stride, draws } = read("Block", block);
      for (let year = 0; year < years; year++) {
        for (let lane = 0; lane < lanes; lane++) {
          let sum = 0;
          for (let i = 0; i < sources; i++) sum += m[shares + i]! * m[from + i * years * draws + year * step + lane]!;
          m[to + year * stride + lane] = sum;
        }
      }
    },

    start(lanes, ages, persons, scale, stock) {
      for (let row = 0; row < 2 * ages; row++) {
        const cell = stock + (row < ages ? row : row + 1) * lanes;
        for (let lane = 0; lane < lanes; lane++) m[cell + lane] = m[persons + row]! * m[scale + lane]!;
      }
    },

    finish(unit, from, share, pool, sent) {
      const { block, scale, scaleStep, absence, absenceStep, out } = read("Unit", unit);
      const { lanes, years, stride } = read("Block", block);
      for (let year = 0; year < years; year++) {
        for (let lane = 0; lane < lanes; lane++) {
          const at = (name: StoredMeasure): number => measureOf(name, lanes, out + year * stride + lane);
          const times = m[scale + from + year * scaleStep + lane]!;
          const fte = m[at("supply")]!;
          m[at("supply")] = fte * times;
          m[at("workedSupply")] = (fte - m[absence + from + year * absenceStep + lane]! * m[at("workedSupply")]!) * times;
          m[at("replacementDemand")]! *= times;
          m[at("newSupply")]! *= times;
          m[at("effectiveSupply")] = (fte - m[at("effectiveSupply")]!) * times;
          m[at("movesIn")] = share * m[pool + year * lanes + lane]!;
          m[sent + year * lanes + lane]! += m[at("movesOut")]!;
        }
      }
    },

    firstImbalance(lanes, years, out, stride, final) {
      for (let year = 0; year < years; year++) {
        for (let lane = 0; lane < lanes; lane++) {
          const sum = (names: readonly StoredMeasure[]): number =>
            names.reduce((total, name) => total + m[measureOf(name, lanes, out + year * stride + lane)]!, 0);
          const next = year + 1 < years ? out + (year + 1) * stride : final;
          if (!balances(m[next + lane]!, sum(["headcount", ...INFLOWS]) - sum(OUTFLOWS))) return year * lanes + lane;
        }
      }
      return -1;
    },

    scatter(block, measures, out, to) {
      const { lanes, years, stride, draws } = read("Block", block);
      for (let year = 0; year < years; year++) {
        for (let measure = 0; measure < measures; measure++) {
          const from = out + year * stride + measure * lanes;
          m.copyWithin(to + (measure * years + year) * draws, from, from + lanes);
        }
      }
    },

    sumInto(length, from, to) {
      for (let i = 0; i < length; i++) m[to + i]! += m[from + i]!;
    },
  };
}

/** Position of a measure where measures stand `lanes` apart from `first` on. */
const measureOf = (name: StoredMeasure, lanes: number, first: number): number => first + STORED_MEASURES.indexOf(name) * lanes;
