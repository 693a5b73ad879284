/** Parts of a dataset that a difference between two editions can come from, in the order they are exchanged. */
export const DATASET_CAUSES = ["stock", "exits", "working-time", "inflows", "education", "demand", "population", "drivers"] as const;
export type DatasetCause = (typeof DATASET_CAUSES)[number];

/** The side of the gap that each part decides. */
export const CAUSE_SIDE: Readonly<Record<DatasetCause, "supply" | "demand">> = {
  stock: "supply",
  exits: "supply",
  "working-time": "supply",
  inflows: "supply",
  education: "supply",
  demand: "demand",
  population: "demand",
  drivers: "demand",
};
