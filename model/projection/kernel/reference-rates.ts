// The readable form of wasm/rates.ts; what each does, `Kernel` says.
import type { Kernel } from "./kernel.ts";
import { readRecord } from "./records.ts";

const probability = (value: number): number => Math.min(Math.max(value, 0), 1);

export const survive =
  (m: Float64Array): Kernel["survive"] =>
  (unit, from, to) => {
    const { block, runs, hazards, factors, rates } = readRecord(m, unit, "Unit");
    const { lanes } = readRecord(m, block, "Block");
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
  };

export const gather =
  (m: Float64Array): Kernel["gather"] =>
  (unit, groups, profiles, people, stride, coming) => {
    const { block, classes } = readRecord(m, unit, "Unit");
    const { lanes } = readRecord(m, block, "Block");
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
  };
