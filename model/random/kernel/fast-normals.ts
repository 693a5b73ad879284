import { NORMALS_WASM } from "./normals.generated.ts";
import { RECORDS, type StreamRecord } from "./records.ts";

/** Pairs of numbers computed at a time. */
const PAIRS = 2048;
const BYTES = 2 * PAIRS * Float64Array.BYTES_PER_ELEMENT;
const PAGE = 65536;
/** Where in memory, in bytes, the numbers and the record of the stream lie. */
const [UNIFORMS, QUANTILES, STREAM] = [0, BYTES, 2 * BYTES];

type Normals = (stream: number, pairs: number, block: number, uniforms: number, quantiles: number) => void;

/** Computes blocks of random numbers: see wasm/normals.ts. `uniforms` and `quantiles` hold what it wrote last. */
export interface FastNormals {
  readonly pairs: number;
  readonly uniforms: Float64Array;
  readonly quantiles: Float64Array;
  /** Says which stream the numbers are of. */
  open(stream: StreamRecord): void;
  compute(pairs: number, block: number): void;
}

let made: FastNormals | null | undefined;

/** The compiled random numbers, or null where the host lacks WebAssembly or its SIMD instructions. Made once. */
export function fastNormals(): FastNormals | null {
  if (made === undefined) {
    made = null;
    if (typeof WebAssembly === "object") {
      const bytes = Uint8Array.from(atob(NORMALS_WASM), (character) => character.charCodeAt(0));
      if (WebAssembly.validate(bytes)) {
        const memory = new WebAssembly.Memory({
          initial: Math.ceil((STREAM + RECORDS.Stream.length * Uint32Array.BYTES_PER_ELEMENT) / PAGE),
        });
        const { normals } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } }).exports as { normals: Normals };
        const record = new Uint32Array(memory.buffer, STREAM, RECORDS.Stream.length);
        made = {
          pairs: PAIRS,
          uniforms: new Float64Array(memory.buffer, UNIFORMS, 2 * PAIRS),
          quantiles: new Float64Array(memory.buffer, QUANTILES, 2 * PAIRS),
          open: (stream) => record.set(RECORDS.Stream.map((field) => stream[field])),
          compute: (pairs, block) => normals(STREAM, pairs, block, UNIFORMS, QUANTILES),
        };
      }
    }
  }
  return made;
}
