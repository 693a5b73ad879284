/** Random numbers that can be computed anywhere in any order, and distributions from stated 80 % intervals. */
export { drawBinomial } from "./binomial.ts";
export { ChanceStream } from "./chance.ts";
export { quantileFunction } from "./draw-through.ts";
export { drawExponential } from "./exponential.ts";
export { addMultinomial, type Categories, categories, drawCategory } from "./multinomial.ts";
export { Z90 } from "./normal.ts";
export { drawPoisson } from "./poisson.ts";
export { type NormalSource, type Normals, openNormals, type Randomness } from "./randomness.ts";
export { fillUniform } from "./stream.ts";
