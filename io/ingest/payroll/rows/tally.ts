/** Why a row below the header counts, or does not. Every row is in one of these. */
export const ROW_FATES = [
  "counted",
  "total",
  "otherUnit",
  "notOurs",
  "toConfirm",
  "left",
  "notBegun",
  "onLeave",
  "noPosition",
  "ageOutside",
  "leftOut",
] as const;
export type RowFate = (typeof ROW_FATES)[number];

/** Rows by what became of them. */
export type RowTally = Readonly<Record<RowFate, number>>;

export const emptyTally = (): Record<RowFate, number> => Object.fromEntries(ROW_FATES.map((fate) => [fate, 0])) as Record<RowFate, number>;
