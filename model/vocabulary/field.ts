import { z } from "zod";

/** Storage type of a field, in the words of the Table Schema specification. */
export type FieldKind = "string" | "integer" | "number" | "boolean" | "date";

/** Limits a value must keep; the names are those of the Table Schema specification. */
export interface Constraints {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** One column: its meaning, type, limits and, for a foreign key, the table it points to. */
export interface Field<T> {
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly description: string;
  readonly constraints: Constraints;
  /** Table and field this column must be found in. */
  readonly references?: { readonly table: string; readonly field: string };
  readonly schema: z.ZodType<T>;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type RowOfFields<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

const ID = "^[a-z0-9][a-z0-9-]*$";

const numeric = (kind: "integer" | "number", constraints: Constraints): z.ZodNumber => {
  let schema = kind === "integer" ? z.int() : z.number();
  if (constraints.minimum !== undefined) schema = schema.min(constraints.minimum);
  if (constraints.maximum !== undefined) schema = schema.max(constraints.maximum);
  return schema;
};

/** Free text. */
export const text = (description: string): Field<string> => ({
  kind: "string",
  required: true,
  description,
  constraints: {},
  schema: z.string().min(1),
});

/** A short lower-case key (a-z, 0-9 and hyphen). */
export const id = (description: string): Field<string> => ({
  kind: "string",
  required: true,
  description,
  constraints: { pattern: ID },
  schema: z.string().regex(new RegExp(ID)),
});

/** A key that must exist in another table. */
export const reference = (table: string, field: string, description: string): Field<string> => ({
  kind: "string",
  required: true,
  description,
  constraints: {},
  references: { table, field },
  schema: z.string().min(1),
});

/** Text that must match a pattern. */
export const pattern = (expression: string, description: string): Field<string> => ({
  kind: "string",
  required: true,
  description,
  constraints: { pattern: expression },
  schema: z.string().regex(new RegExp(expression)),
});

/** A week of the calendar in ISO 8601, `2027-W34`. */
export const week = (description: string): Field<string> => pattern("^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$", description);

/** A week of any year in ISO 8601, `W34`. */
export const calendarWeek = (description: string): Field<string> => pattern("^W(0[1-9]|[1-4][0-9]|5[0-3])$", description);

/** One of a closed list. */
export const oneOf = <const V extends readonly [string, ...string[]]>(values: V, description: string): Field<V[number]> => ({
  kind: "string",
  required: true,
  description,
  constraints: { enum: values },
  schema: z.enum(values),
});

/** A whole number within limits. */
export const integer = (description: string, constraints: Constraints = {}): Field<number> => ({
  kind: "integer",
  required: true,
  description,
  constraints,
  schema: numeric("integer", constraints),
});

/** A number within limits. */
export const number = (description: string, constraints: Constraints = {}): Field<number> => ({
  kind: "number",
  required: true,
  description,
  constraints,
  schema: numeric("number", constraints),
});

/** A share or yearly probability, 0..1. */
export const share = (description: string): Field<number> => number(description, { minimum: 0, maximum: 1 });

/** A yes or no, written `true` or `false`. */
export const flag = (description: string): Field<boolean> => ({
  kind: "boolean",
  required: true,
  description,
  constraints: {},
  schema: z.boolean(),
});

/** A calendar date, `YYYY-MM-DD`. */
export const date = (description: string): Field<string> => ({
  kind: "date",
  required: true,
  description,
  constraints: {},
  schema: z.iso.date(),
});

/** The same field where an empty cell is allowed and read as null (missing, never zero). */
export const optional = <T>(field: Field<T>): Field<T | null> => ({
  ...field,
  required: false,
  schema: field.schema.nullable(),
});
