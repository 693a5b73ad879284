import { NORMALS_WASM } from "./normals.generated.ts";

/** Pairs of numbers computed at a time. */
const PAIRS = 2048;
const BYTES = 2 * PAIRS * Float64Array.BYTES_PER_ELEMENT;
const PAGE = 65536;

type Normals = (
  pairs: number,
  block: number,
  seedLow: number,
  seedHigh: number,
  k0: number,
  k1: number,
  uniforms: number,
  quantiles: number,
) => void;

/** Computes blocks of random numbers: see wasm/normals.ts. `uniforms` and `quantiles` hold what it wrote last. */
export interface FastNormals {
  readonly pairs: number;
  readonly uniforms: Float64Array;
  readonly quantiles: Float64Array;
  compute(pairs: number, block: number, seedLow: number, seedHigh: number, k0: number, k1: number): void;
}

let made: FastNormals | null | undefined;

/** The compiled random numbers, or null where the host lacks WebAssembly or its SIMD instructions. Made once. */
export function fastNormals(): FastNormals | null {
  if (made === undefined) {
    made = null;
    if (typeof WebAssembly === "object") {
      const bytes = Uint8Array.from(atob(NORMALS_WASM), (character) => character.charCodeAt(0));
      if (WebAssembly.validate(bytes)) {
        const memory = new WebAssembly.Memory({ initial: Math.ceil((2 * BYTES) / PAGE) });
        const { normals } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } }).exports as { normals: Normals };
        made = {
          pairs: PAIRS,
          uniforms: new Float64Array(memory.buffer, 0, 2 * PAIRS),
          quantiles: new Float64Array(memory.buffer, BYTES, 2 * PAIRS),
          compute: (pairs, block, seedLow, seedHigh, k0, k1) => normals(pairs, block, seedLow, seedHigh, k0, k1, 0, BYTES),
        };
      }
    }
  }
  return made;
}
