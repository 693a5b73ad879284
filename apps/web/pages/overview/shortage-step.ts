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

/** Most decimals a share in per cent is written with. */
const MOST_DECIMALS = 2;

/** Decimals a share in per cent needs for its number to say what its step says: 2.96 % is not yet 3 %. */
export function shareDecimals(share: number): number {
  const step = shortageStep(share);
  let decimals = 0;
  while (decimals < MOST_DECIMALS && shortageStep(Number((share * 100).toFixed(decimals)) / 100) !== step) decimals += 1;
  return decimals;
}
