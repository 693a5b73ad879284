/** Steps of the map, from surplus to most short. */
export const STEPS = ["surplus", "even", "some", "many", "most", "none"] as const;
export type Step = (typeof STEPS)[number];

/** Shares of demand that divide the steps; 3 % is about what a trust can even out between years with overtime and hired staff. */
export const LIMITS = { even: 0.03, many: 0.1, most: 0.2 } as const;

/** Puts a gap, as a share of demand, on a step; null (no demand) is `none`. */
export function shortageStep(share: number | null): Step {
  if (share === null) return "none";
  if (share <= -LIMITS.even) return "surplus";
  if (share < LIMITS.even) return "even";
  if (share < LIMITS.many) return "some";
  return share < LIMITS.most ? "many" : "most";
}

/** Mark that tells the steps apart without colour. */
export const STEP_MARKS: Readonly<Record<Step, string>> = { surplus: "+", even: "≈", some: "▪", many: "▪▪", most: "▪▪▪", none: "–" };

/** Decimals a share in per cent needs for its number to say what its step says: 2.6 % is not yet 3 %. */
export function shareDecimals(share: number): 0 | 1 {
  return shortageStep(Math.round(share * 100) / 100) === shortageStep(share) ? 0 : 1;
}
