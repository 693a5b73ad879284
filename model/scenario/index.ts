/** The one model: a dataset under a scenario gives an outcome. */
export * from "./outcome.ts";
export * from "./run-options.ts";
export * from "./scenario.ts";
