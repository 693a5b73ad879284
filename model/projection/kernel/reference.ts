import type { Kernel } from "./kernel.ts";
import { advance } from "./reference-advance.ts";
import { referenceChance } from "./reference-chance.ts";
import { advancePart, limitParts, seedPart, survivePart } from "./reference-new-staff.ts";
import { gather, survive } from "./reference-rates.ts";
import { blend, clear, finish, firstImbalance, scatter, start, sum, sumInto } from "./reference-series.ts";

/** Builds the readable kernel: what the WebAssembly one does, written for people. `size` is the number of 64-bit floats in memory. */
export function referenceKernel(size: number): Kernel {
  const m = new Float64Array(size);
  return {
    name: "reference",
    ...referenceChance(m),
    memory: m,
    release: () => undefined,
    survive: survive(m),
    gather: gather(m),
    advance: advance(m),
    advancePart: advancePart(m),
    seedPart: seedPart(m),
    survivePart: survivePart(m),
    limitParts: limitParts(m),
    sum: sum(m),
    clear: clear(m),
    blend: blend(m),
    start: start(m),
    finish: finish(m),
    firstImbalance: firstImbalance(m),
    scatter: scatter(m),
    sumInto: sumInto(m),
  };
}
