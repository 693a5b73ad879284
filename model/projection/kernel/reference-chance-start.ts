// The readable form of wasm/chance/start-people.ts; what each does, `ChanceKernel` says.
import type { ChanceKernel } from "./chance-kernel.ts";
import { readRecord } from "./records.ts";
import type { ChanceMemory } from "./reference-chance-memory.ts";

export const startPeople =
  ({ m, numbers: { next, successes } }: ChanceMemory): ChanceKernel["startPeople"] =>
  (owner) => {
    const { unit, states, people, apart } = readRecord(m, owner, "People");
    const { block, vintages, youngest, oldest, stock, parts, partsApart } = readRecord(m, unit, "Unit");
    const { lanes, ages } = readRecord(m, block, "Block");
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
  };
