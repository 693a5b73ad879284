import { type Refused, refuse } from "../refused.ts";

/**
 * Tests per sample when k samples are pooled and a positive pool is tested one by one: 1/k + 1 − (1 − p)^k. One alone is one test.
 *
 * Source: Dorfman, *The detection of defective members of large populations* (Annals of Mathematical Statistics 14, 1943). Samples are positive
 * independently of each other, and a positive one is found however it is diluted.
 */
export function testsPerSample(
  positive: number,
  size: number,
): { readonly status: "answered"; readonly tests: number } | Refused<"not-a-share" | "pool-not-whole"> {
  if (!(positive >= 0 && positive <= 1)) return refuse("not-a-share", { positive });
  if (!(Number.isInteger(size) && size >= 1)) return refuse("pool-not-whole", { size });
  return { status: "answered", tests: size === 1 ? 1 : 1 / size + 1 - (1 - positive) ** size };
}

/** The pool with fewest tests per sample among those of at most `largest`; the smallest of equals. */
export function bestPool(
  positive: number,
  largest: number,
): { readonly status: "answered"; readonly size: number; readonly tests: number } | Refused<"not-a-share" | "pool-not-whole"> {
  if (!(Number.isInteger(largest) && largest >= 1)) return refuse("pool-not-whole", { size: largest });
  let best = { size: 1, tests: 1 };
  for (let size = 1; size <= largest; size++) {
    const pool = testsPerSample(positive, size);
    if (pool.status === "refused") return pool;
    if (pool.tests < best.tests) best = { size, tests: pool.tests };
  }
  return { status: "answered", ...best };
}
