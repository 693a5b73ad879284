import { z } from "zod";
import type { Fields, RowOfFields } from "./field.ts";
import type { FigureTraits, TableTraits } from "./table-traits.ts";

/** One table of the dataset: the single definition that types, files, documentation, HTTP and everything that walks over the tables share. */
export interface Table<F extends Fields = Fields, N extends string = string, R extends boolean = boolean> extends TableTraits {
  readonly name: N;
  /** What the table holds, in one or two plain sentences. */
  readonly description: string;
  /** Fields that together name a row; empty cells count as a value. */
  readonly primaryKey: readonly string[];
  /** Whether a dataset without this file, or with no rows in it, is refused. */
  readonly required: R;
  readonly fields: F;
  readonly row: z.ZodType<RowOfFields<F>>;
}

export type RowOf<T> = T extends { readonly fields: infer F extends Fields } ? RowOfFields<F> : never;

type Column<F> = keyof F & string;

/** Columns with provenance make a table of figures, which says what is done with them; any other has none to speak of. */
type FiguresOf<F> = "certainty" extends Column<F> ? FigureTraits<Column<F>> : null;

/** Builds a table from its fields and traits; the row schema is strict, so an unknown column is a finding. */
export function defineTable<const N extends string, const F extends Fields, const R extends boolean = true>(
  definition: Pick<TableTraits<Column<NoInfer<F>>>, "title" | "slice" | "cause"> & {
    readonly name: N;
    readonly description: string;
    readonly primaryKey: readonly Column<NoInfer<F>>[];
    /** Left out: yes. A table that comes to a house with datasets in it can not be required. */
    readonly required?: R;
    readonly figures: FiguresOf<NoInfer<F>>;
    readonly fields: F;
  },
): Table<F, N, R> {
  const shape = Object.fromEntries(Object.entries(definition.fields).map(([name, field]) => [name, field.schema]));
  return {
    ...definition,
    required: definition.required ?? (true as R),
    row: z.strictObject(shape) as unknown as z.ZodType<RowOfFields<F>>,
  };
}
