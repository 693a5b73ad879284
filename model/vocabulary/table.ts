import { z } from "zod";
import type { Fields, RowOfFields } from "./field.ts";

/** One table of the dataset: the single definition that types, files, documentation and HTTP share. */
export interface Table<F extends Fields = Fields> {
  readonly name: string;
  /** What the table holds, in one or two plain sentences. */
  readonly description: string;
  /** Fields that together name a row; empty cells count as a value. */
  readonly primaryKey: readonly string[];
  /** Whether a dataset without this file, or with no rows in it, is refused. */
  readonly required: boolean;
  readonly fields: F;
  readonly row: z.ZodType<RowOfFields<F>>;
}

export type RowOf<T> = T extends { readonly fields: infer F extends Fields } ? RowOfFields<F> : never;

/** Builds a table from its fields; the row schema is strict, so an unknown column is a finding. */
export function defineTable<const F extends Fields>(definition: {
  name: string;
  description: string;
  primaryKey: readonly (keyof NoInfer<F> & string)[];
  required?: boolean;
  fields: F;
}): Table<F> {
  const shape = Object.fromEntries(Object.entries(definition.fields).map(([name, field]) => [name, field.schema]));
  return {
    ...definition,
    required: definition.required ?? true,
    row: z.strictObject(shape) as unknown as z.ZodType<RowOfFields<F>>,
  };
}
