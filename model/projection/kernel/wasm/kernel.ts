// AssemblyScript, not TypeScript: compiled by ../build.mjs. The functions are those of ../kernel.ts, two or four draws at a time; the order
// of every sum is that of ../reference.ts, so that both give the same bytes. Offsets count 64-bit floats.

// @ts-nocheck
// biome-ignore-all lint: this is another language

export { advance } from "./advance";
export { drawBinomials, enter, moveOn, spread } from "./chance/arrivals";
export { live, settle } from "./chance/lives";
export { prepare } from "./chance/numbers";
export { startPeople } from "./chance/start-people";
export { drawUniforms, openStreams } from "./chance/streams";
export { advancePart, limitParts, seedPart, survivePart } from "./new-staff";
export { gather, survive } from "./rates";
export { blend, clear, finish, firstImbalance, scatter, start, sum, sumInto } from "./series";
