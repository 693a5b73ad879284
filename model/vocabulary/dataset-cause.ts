/** Parts of a dataset that a difference between two editions can come from, in the order they are exchanged. */
export const DATASET_CAUSES = ["stock", "exits", "working-time", "inflows", "education", "demand", "population", "drivers"] as const;
export type DatasetCause = (typeof DATASET_CAUSES)[number];
