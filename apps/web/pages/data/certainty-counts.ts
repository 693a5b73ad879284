import type { DatasetDetail } from "#apps/contract";
import { Certainty } from "#model/vocabulary";

/** Figures per certainty. */
export type CertaintyCounts = Readonly<Record<Certainty, number>>;

/** Reads the counts of a table; what is not stated is none. */
export const countsOf = (table: DatasetDetail["tables"][number]): CertaintyCounts =>
  Object.fromEntries(Certainty.options.map((certainty) => [certainty, table.certainty[certainty] ?? 0])) as Record<Certainty, number>;

/** Adds counts. */
export const addCounts = (all: readonly CertaintyCounts[]): CertaintyCounts =>
  Object.fromEntries(Certainty.options.map((certainty) => [certainty, all.reduce((sum, one) => sum + one[certainty], 0)])) as Record<
    Certainty,
    number
  >;

/** All figures, of any certainty. */
export const total = (counts: CertaintyCounts): number => Certainty.options.reduce((sum, certainty) => sum + counts[certainty], 0);
