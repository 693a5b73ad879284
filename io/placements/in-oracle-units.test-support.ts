import type { Allocation } from "#model/placement";

/** The goals of an allocation as the oracle counts them: fully placed and weeks (in fifths) below 0, even load in sixths. */
export function inOracleUnits({ goals }: Allocation, which: "values" | "bound"): number[] {
  return goals.flatMap((goal) => {
    const list = goal[which]!;
    if (goal.goal === "fully-placed") return list.map((value) => -value);
    if (goal.goal === "weeks-of-others") return list.map((value) => -Math.round(value * 5));
    if (goal.goal === "even-load") return list.map((value) => Math.round(value * 6e3) / 1e3);
    return goal.goal === "wishes" ? list.slice(0, -1) : list;
  });
}
