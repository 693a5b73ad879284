import { philox } from "#model/random";
import { type ChanceKernel, COUNTED, FATES } from "./chance-kernel.ts";
import { type RecordKind, type RecordOf, readRecord } from "./records.ts";
import { chanceNumbers } from "./reference-chance-numbers.ts";

/** The numbers of one lane in five vectors beside each other. */
const vectors = (m: Float64Array, at: number, lanes: number): [number, number, number, number, number] => [
  m[at]!,
  m[at + lanes]!,
  m[at + 2 * lanes]!,
  m[at + 3 * lanes]!,
  m[at + 4 * lanes]!,
];

/** The readable form of `ChanceKernel`: what the WebAssembly one does, written for people. */
export function referenceChance(m: Float64Array): ChanceKernel {
  const bits = new Uint32Array(m.buffer);
  const words = new Int32Array(m.buffer);
  const made = new Uint32Array(4);
  const read = <K extends RecordKind>(kind: K, at: number): RecordOf<K> => readRecord(m, at, kind);
  const { next, nextWord, binomial, fewBinomial, poisson, successes } = chanceNumbers(bits);

  /** The place that a number of 32 bits falls on. */
  function placeOf(alias: number, places: number, number: number): number {
    const position = number * places;
    const column = Math.floor(position / 2 ** 32);
    const isOwn = (position % 2 ** 32) / 2 ** 32 < m[alias + 2 * column]!;
    return words[2 * (alias + 2 * column + 1) + (isOwn ? 0 : 1)]!;
  }

  return {
    openStreams(stream, draw, event) {
      const { lanes, states, seedLow, seedHigh, k0, k1 } = read("Stream", stream);
      for (let lane = 0; lane < lanes; lane++) {
        for (let block = 0; block < 2; block++) {
          made.set([draw + lane, 2 * event + block, seedLow, seedHigh]);
          philox(made, k0, k1);
          bits.set(made.subarray(0, 2), 2 * (states + 2 * block * lanes + lane));
          bits.set(made.subarray(2, 4), 2 * (states + (2 * block + 1) * lanes + lane));
        }
      }
    },

    drawUniforms(lanes, count, states, to) {
      for (let lane = 0; lane < lanes; lane++) {
        for (let i = 0; i < count; i++) m[to + i * lanes + lane] = next(lanes, states + lane);
      }
    },

    startPeople(owner) {
      const { unit, states, people, apart } = read("People", owner);
      const { block, vintages, youngest, oldest, stock, parts, partsApart } = read("Unit", unit);
      const { lanes, ages } = read("Block", block);
      for (let lane = 0; lane < lanes; lane++) {
        let counted = next(lanes, states + lane);
        for (let row = 0; row < 2 * (ages + 1); row++) {
          const cell = row * lanes + lane;
          const age = row % (ages + 1);
          let [persons, expected] = [0, 0];
          if (age < ages) {
            expected = m[stock + cell]!;
            const before = Math.floor(counted);
            counted += expected;
            persons = Math.floor(counted) - before;
          }
          const hasNew = age >= youngest && age < oldest;
          for (let k = 0; k < vintages; k++) {
            const share = hasNew && persons > 0 ? m[parts + k * partsApart + cell]! : 0;
            const fresh = share > 0 ? successes(persons, share / expected, lanes, states + lane) : 0;
            m[people + (k + 1) * apart + cell] = fresh;
            persons -= fresh;
            expected -= share;
          }
          m[people + cell] = persons;
        }
      }
    },

    live(group, people, older) {
      const { owner, spans, places, uniforms, pool, group: counted } = read("Group", group);
      const { unit, states, fates, counts } = read("People", owner);
      const { block, runs, curves } = read("Unit", unit);
      const { lanes, ages } = read("Block", block);
      for (let lane = 0; lane < lanes; lane++) {
        const stream = states + lane;
        let chance = uniforms + lane;
        let [persons, supply, moved, outgrown, outgrownFte] = [0, 0, 0, 0, 0];
        for (let span = 0; span < spans; span++) {
          const [run, first, end] = words.subarray(2 * places + 4 * span, 2 * places + 4 * span + 3) as unknown as [number, number, number];
          const fate = fates + FATES * run * lanes + lane;
          const [rate, odds, frequent, moveRate, moveOdds] = vectors(m, fate, lanes);
          let [sum, gone] = [0, 0];
          for (let row = end - 1; row >= first; row--, chance += 2 * lanes) {
            const cell = people + row * lanes + lane;
            const n = m[cell]!;
            const went = binomial(n, rate, odds, m[chance]!, lanes, stream);
            const u = m[chance + lanes]!;
            // Of few, the probability that all have the more frequent fate is a product.
            const sent = went > 3 ? binomial(went, moveRate, moveOdds, u, lanes, stream) : fewBinomial(went, frequent, moveOdds, u);
            sum += n;
            gone += went - sent;
            moved += sent;
            m[pool + (row + 1) * lanes + lane]! += sent;
            m[cell] = 0;
            m[older + (row + 1) * lanes + lane]! += n - went;
          }
          persons += sum;
          supply += sum * m[curves + runs + run]!;
          m[counts + 2 * run * lanes + lane]! += sum;
          m[counts + (2 * run + 1) * lanes + lane]! += gone;
        }
        for (let sex = 0; sex < 2; sex++) {
          const last = older + (sex * (ages + 1) + ages) * lanes + lane;
          outgrown += m[last]!;
          outgrownFte += m[last]! * m[curves + runs + ((sex + 1) * runs) / 2 - 1]!;
          m[last] = 0;
        }
        [persons, supply, moved, outgrown, outgrownFte].forEach((value, i) => {
          m[counted + i * lanes + lane] = value;
        });
      }
    },

    settle(owner, uniforms, lost, out) {
      const { unit, states, fates, counts, groups } = read("People", owner);
      const { block, runs, curves, vintages } = read("Unit", unit);
      const { lanes, years, draws } = read("Block", block);
      for (let lane = 0; lane < lanes; lane++) {
        const stream = states + lane;
        let [persons, supply, absent, lostFte, retired, disabled, died, leaving, moved] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
        for (let run = 0; run < runs; run++) {
          const count = counts + 2 * run * lanes + lane;
          const [sum, gone] = [m[count]!, m[count + lanes]!];
          m[count] = 0;
          m[count + lanes] = 0;
          const fate = fates + FATES * run * lanes + lane;
          const split = (n: number, process: number): number =>
            binomial(
              n,
              m[fate + (2 * process + 5) * lanes]!,
              m[fate + (2 * process + 6) * lanes]!,
              m[uniforms + (3 * run + process) * lanes + lane]!,
              lanes,
              stream,
            );
          persons += sum;
          supply += sum * m[curves + runs + run]!;
          absent += sum * m[curves + 2 * runs + run]!;
          lostFte += gone * m[curves + runs + run]!;
          const quit = split(gone, 0);
          const old = split(gone - quit, 1);
          const ill = split(gone - quit - old, 2);
          leaving += quit;
          retired += old;
          disabled += ill;
          died += gone - quit - old - ill;
        }
        let [newPersons, newSupply, unproductive] = [0, 0, 0];
        for (let g = 0; g <= vintages; g++) {
          const [own, fte, movers, outgrown, outgrownFte] = vectors(m, groups + COUNTED * g * lanes + lane, lanes);
          moved += movers;
          retired += outgrown;
          lostFte += outgrownFte;
          if (g === 0) continue;
          newPersons += own;
          newSupply += fte;
          unproductive += fte * m[lost + (g - 1) * years * draws + lane]!;
        }
        [persons, supply, absent, retired, disabled, died, leaving, lostFte, moved, newPersons, newSupply, unproductive].forEach(
          (value, i) => {
            m[out + i * lanes + lane] = value;
          },
        );
      }
    },

    drawBinomials(lanes, trials, uniforms, states, to) {
      for (let lane = 0; lane < lanes; lane++) {
        const [n, rate, odds] = [m[trials + lane]!, m[trials + lanes + lane]!, m[trials + 2 * lanes + lane]!];
        m[to + lane] = binomial(n, rate, odds, m[uniforms + lane]!, lanes, states + lane);
      }
    },

    enter(into, mean, uniforms, people, total) {
      const { lanes, states, places, table } = read("Places", into);
      for (let lane = 0; lane < lanes; lane++) {
        const came = poisson(m[mean + lane]!, m[uniforms + lane]!, lanes, states + lane);
        m[total + lane] = came;
        for (let i = 0; i < came; i++) {
          m[people + placeOf(table, places, nextWord(lanes, states + lane)) * lanes + lane]!++;
        }
      }
    },

    spread(over, n, uniforms, to) {
      const { lanes, states, places, table } = read("Places", over);
      for (let lane = 0; lane < lanes; lane++) {
        let left = m[n + lane]!;
        for (let place = 0; place < places; place++) {
          const [vector, rate, odds] = [words[2 * (table + 3 * place)]!, m[table + 3 * place + 1]!, m[table + 3 * place + 2]!];
          const here = binomial(left, rate, odds, m[uniforms + place * lanes + lane]!, lanes, states + lane);
          m[to + vector * lanes + lane]! += here;
          left -= here;
        }
      }
    },

    moveOn(moves, pool, people, arrived) {
      const { lanes, states, rows, units, alias, apart, arrivedApart } = read("Moves", moves);
      for (let lane = 0; lane < lanes; lane++) {
        for (let row = 0; row < rows; row++) {
          const from = pool + row * lanes + lane;
          for (let left = m[from]!; left > 0; left--) {
            const unit = placeOf(alias, units, nextWord(lanes, states + lane));
            m[people + unit * apart + row * lanes + lane]!++;
            m[arrived + unit * arrivedApart + lane]!++;
          }
          m[from] = 0;
        }
      }
    },
  };
}
