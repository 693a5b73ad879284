import { type ChanceNumbers, chanceNumbers } from "./reference-chance-numbers.ts";

/** The memory of a kernel as chance sees it: as numbers, as whole numbers of 32 bits, and as streams that numbers are drawn from. */
export interface ChanceMemory {
  readonly m: Float64Array;
  readonly bits: Uint32Array;
  readonly words: Int32Array;
  readonly numbers: ChanceNumbers;
}

export function chanceMemory(m: Float64Array): ChanceMemory {
  const bits = new Uint32Array(m.buffer);
  return { m, bits, words: new Int32Array(m.buffer), numbers: chanceNumbers(bits) };
}
