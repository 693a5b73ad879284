// The readable form of wasm/chance/lives.ts; what each does, `ChanceKernel` says.
import { type ChanceKernel, COUNTED, FATES } from "./chance-kernel.ts";
import { readRecord } from "./records.ts";
import type { ChanceMemory } from "./reference-chance-memory.ts";

/** The numbers of one lane in five vectors beside each other. */
const vectors = (m: Float64Array, at: number, lanes: number): [number, number, number, number, number] => [
  m[at]!,
  m[at + lanes]!,
  m[at + 2 * lanes]!,
  m[at + 3 * lanes]!,
  m[at + 4 * lanes]!,
];

export const live =
  ({ m, words, numbers: { binomial, fewBinomial } }: ChanceMemory): ChanceKernel["live"] =>
  (group, people, older) => {
    const { owner, spans, places, uniforms, pool, group: counted } = readRecord(m, group, "Group");
    const { unit, states, fates, counts } = readRecord(m, owner, "People");
    const { block, runs, curves } = readRecord(m, unit, "Unit");
    const { lanes, ages } = readRecord(m, block, "Block");
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
  };

export const settle =
  ({ m, numbers: { binomial } }: ChanceMemory): ChanceKernel["settle"] =>
  (owner, uniforms, lost, out) => {
    const { unit, states, fates, counts, groups } = readRecord(m, owner, "People");
    const { block, runs, curves, vintages } = readRecord(m, unit, "Unit");
    const { lanes, years, draws } = readRecord(m, block, "Block");
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
  };
