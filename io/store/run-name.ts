import type { RunKey } from "./outcomes.ts";

/** Names what a run computes: two runs with the same name give the same bytes. */
export const runName = (key: RunKey): string =>
  [key.dataset, key.scenario, key.model, key.seed, key.draws, `${key.firstYear}-${key.lastYear}`].join("/");
