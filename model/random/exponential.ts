import type { Uniforms } from "./chance.ts";

/** Layers of the ziggurat, where its tail begins, and the area of each layer. */
const LAYERS = 256;
const TAIL = 7.69711747013105;
const AREA = 0.003949659822581557;

/** Right edge of every layer, from the widest, and the density there. */
const edges = new Float64Array(LAYERS + 1);
const densities = new Float64Array(LAYERS + 1);
edges[0] = AREA / Math.exp(-TAIL);
edges[1] = TAIL;
for (let i = 2; i < LAYERS; i++) edges[i] = -Math.log(AREA / edges[i - 1]! + Math.exp(-edges[i - 1]!));
edges.forEach((edge, i) => {
  densities[i] = Math.exp(-edge);
});

/**
 * Draws an exponential number of mean 1: how long until something happens that may happen at any time.
 *
 * Marsaglia and Tsang, "The ziggurat method for generating random variables" (2000). One uniform number chooses the layer (its first eight
 * bits) and the place in it (the other 44); nine in a thousand numbers need more. Exact but for that resolution.
 */
export function drawExponential(uniforms: Uniforms): number {
  for (;;) {
    const scaled = uniforms.next() * LAYERS;
    const layer = Math.floor(scaled);
    const x = (scaled - layer) * edges[layer]!;
    if (x < edges[layer + 1]!) return x;
    if (layer === 0) return TAIL - Math.log(uniforms.next());
    const height = densities[layer]! + uniforms.next() * (densities[layer + 1]! - densities[layer]!);
    if (height < Math.exp(-x)) return x;
  }
}
