/** Workload Indicators of Staffing Need (WHO 2010): staff from minutes of work, allowances and cover. Pure formulas, for any part that has work to staff. */
export * from "./allowance-factors.ts";
export * from "./available-working-time.ts";
export * from "./required-staff.ts";
export * from "./round-to-posts.ts";
export * from "./staffing-ratio.ts";
export * from "./standard-workload.ts";
export * from "./workload.ts";
