import type { ChanceKernel } from "./chance-kernel.ts";
import { drawBinomials, enter, moveOn, spread } from "./reference-chance-arrivals.ts";
import { live, settle } from "./reference-chance-lives.ts";
import { chanceMemory } from "./reference-chance-memory.ts";
import { startPeople } from "./reference-chance-start.ts";
import { drawUniforms, openStreams } from "./reference-chance-streams.ts";

/** The readable form of `ChanceKernel`: what the WebAssembly one does, written for people. */
export function referenceChance(m: Float64Array): ChanceKernel {
  const memory = chanceMemory(m);
  return {
    openStreams: openStreams(memory),
    drawUniforms: drawUniforms(memory),
    startPeople: startPeople(memory),
    live: live(memory),
    settle: settle(memory),
    drawBinomials: drawBinomials(memory),
    enter: enter(memory),
    spread: spread(memory),
    moveOn: moveOn(memory),
  };
}
