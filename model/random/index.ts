/** Random numbers that can be computed anywhere in any order, and distributions from stated 80 % intervals. */
export { logGamma } from "./beta.ts";
export { drawThrough } from "./draw-through.ts";
export { type Figures, openFigures } from "./figures.ts";
export { mulberry32 } from "./mulberry32.ts";
export { hashName } from "./name-hash.ts";
export { normalDensity, normalProbability, normalQuantile, Z90 } from "./normal.ts";
export { philox } from "./philox.ts";
export { poissonDensity, poissonProbability, poissonQuantile } from "./poisson.ts";
export { type NormalSource, type Normals, openNormals, type Randomness } from "./randomness.ts";
export { fillUniform, seedWords, streamKey } from "./stream.ts";
