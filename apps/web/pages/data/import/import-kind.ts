/** Ways in for own figures: a whole data package, or one unit's staff from a payroll export. */
export const IMPORT_KINDS = ["package", "hr"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
