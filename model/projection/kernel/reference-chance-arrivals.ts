// The readable form of wasm/chance/arrivals.ts; what each does, `ChanceKernel` says.
import type { ChanceKernel } from "./chance-kernel.ts";
import { readRecord } from "./records.ts";
import type { ChanceMemory } from "./reference-chance-memory.ts";

/** The place that a number of 32 bits falls on. */
function placeOf({ m, words }: ChanceMemory, alias: number, places: number, number: number): number {
  const position = number * places;
  const column = Math.floor(position / 2 ** 32);
  const isOwn = (position % 2 ** 32) / 2 ** 32 < m[alias + 2 * column]!;
  return words[2 * (alias + 2 * column + 1) + (isOwn ? 0 : 1)]!;
}

export const drawBinomials =
  ({ m, numbers: { binomial } }: ChanceMemory): ChanceKernel["drawBinomials"] =>
  (lanes, trials, uniforms, states, to) => {
    for (let lane = 0; lane < lanes; lane++) {
      const [n, rate, odds] = [m[trials + lane]!, m[trials + lanes + lane]!, m[trials + 2 * lanes + lane]!];
      m[to + lane] = binomial(n, rate, odds, m[uniforms + lane]!, lanes, states + lane);
    }
  };

export const enter =
  (memory: ChanceMemory): ChanceKernel["enter"] =>
  (into, mean, uniforms, people, total) => {
    const {
      m,
      numbers: { nextWord, poisson },
    } = memory;
    const { lanes, states, places, table } = readRecord(m, into, "Places");
    for (let lane = 0; lane < lanes; lane++) {
      const came = poisson(m[mean + lane]!, m[uniforms + lane]!, lanes, states + lane);
      m[total + lane] = came;
      for (let i = 0; i < came; i++) {
        m[people + placeOf(memory, table, places, nextWord(lanes, states + lane)) * lanes + lane]!++;
      }
    }
  };

export const spread =
  ({ m, words, numbers: { binomial } }: ChanceMemory): ChanceKernel["spread"] =>
  (over, n, uniforms, to) => {
    const { lanes, states, places, table } = readRecord(m, over, "Places");
    for (let lane = 0; lane < lanes; lane++) {
      let left = m[n + lane]!;
      for (let place = 0; place < places; place++) {
        const [vector, rate, odds] = [words[2 * (table + 3 * place)]!, m[table + 3 * place + 1]!, m[table + 3 * place + 2]!];
        const here = binomial(left, rate, odds, m[uniforms + place * lanes + lane]!, lanes, states + lane);
        m[to + vector * lanes + lane]! += here;
        left -= here;
      }
    }
  };

export const moveOn =
  (memory: ChanceMemory): ChanceKernel["moveOn"] =>
  (moves, pool, people, arrived) => {
    const {
      m,
      numbers: { nextWord },
    } = memory;
    const { lanes, states, rows, units, alias, apart, arrivedApart } = readRecord(m, moves, "Moves");
    for (let lane = 0; lane < lanes; lane++) {
      for (let row = 0; row < rows; row++) {
        const from = pool + row * lanes + lane;
        for (let left = m[from]!; left > 0; left--) {
          const unit = placeOf(memory, alias, units, nextWord(lanes, states + lane));
          m[people + unit * apart + row * lanes + lane]!++;
          m[arrived + unit * arrivedApart + lane]!++;
        }
        m[from] = 0;
      }
    }
  };
