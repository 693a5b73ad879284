/** How long answers take: closed forms where their conditions hold, else simulation. */
export * from "./choice/closed-form.ts";
export * from "./choice/turnaround.ts";
export * from "./flow/check-flow.ts";
export * from "./flow/sample-flow.ts";
export * from "./simulation/estimate.ts";
export * from "./simulation/outcome.ts";
export * from "./simulation/replicate.ts";
export * from "./simulation/simulate.ts";
