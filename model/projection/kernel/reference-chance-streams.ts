// The readable form of wasm/chance/streams.ts; what each does, `ChanceKernel` says.
import { philox } from "#model/random";
import type { ChanceKernel } from "./chance-kernel.ts";
import { readRecord } from "./records.ts";
import type { ChanceMemory } from "./reference-chance-memory.ts";

export const openStreams =
  ({ bits, m }: ChanceMemory): ChanceKernel["openStreams"] =>
  (stream, draw, event) => {
    const made = new Uint32Array(4);
    const { lanes, states, seedLow, seedHigh, k0, k1 } = readRecord(m, stream, "Stream");
    for (let lane = 0; lane < lanes; lane++) {
      for (let block = 0; block < 2; block++) {
        made.set([draw + lane, 2 * event + block, seedLow, seedHigh]);
        philox(made, k0, k1);
        bits.set(made.subarray(0, 2), 2 * (states + 2 * block * lanes + lane));
        bits.set(made.subarray(2, 4), 2 * (states + (2 * block + 1) * lanes + lane));
      }
    }
  };

export const drawUniforms =
  ({ m, numbers: { next } }: ChanceMemory): ChanceKernel["drawUniforms"] =>
  (lanes, count, states, to) => {
    for (let lane = 0; lane < lanes; lane++) {
      for (let i = 0; i < count; i++) m[to + i * lanes + lane] = next(lanes, states + lane);
    }
  };
