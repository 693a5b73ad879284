/** The words all other parts speak: occupations, units, years, figures and where they come from. */
export * from "./ages.ts";
export * from "./certainty.ts";
export * from "./change.ts";
export type { ChangeContext, ChangeKind, ChangeNature, ChangeProblem, ChangeReach, IdsNamed } from "./change-kind.ts";
export * from "./changes.ts";
export * from "./dataset.ts";
export * from "./dataset-cause.ts";
export * from "./distribution.ts";
export type { Constraints, Field, FieldKind, Fields } from "./field.ts";
export * from "./figure-tables.ts";
export * from "./finding.ts";
export * from "./names.ts";
export * from "./parts/index.ts";
export * from "./product.ts";
export * from "./sex.ts";
export type { RowOf, Table } from "./table.ts";
export type { FigureTraits, SliceRule, WinRule } from "./table-traits.ts";
export { yearSpan } from "./years.ts";
