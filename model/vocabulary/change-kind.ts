import { z } from "zod";
import type { Names } from "./names.ts";
import type { RowOf, Table } from "./table.ts";

/** What a parameter can be: a share of 0..1, an amount of 0 or more, or a yearly rate of growth. */
export type ChangeNature = "share" | "amount" | "growth";

/**
 * Where a change holds. `units`: at the units it names, or everywhere. `country`: in the whole country wherever it is written, so that it
 * may name no units. `scenario`: it chooses something for the scenario as a whole.
 */
export type ChangeReach = "units" | "country" | "scenario";

/** The ids a field of a change names: a column of a table. */
export interface IdsNamed {
  /** Ends the code of the finding about an id that is not there: `scenario.unknown-programme`. */
  readonly what: string;
  /** In an English sentence: The dataset has no … "x". */
  readonly called: string;
  readonly table: string;
  readonly column: string;
}

/** Something wrong with a change beside a dataset. */
export interface ChangeProblem<C extends string = string> {
  readonly code: C;
  /** Field of the change, with a place in a list where it is one: `occupations[2]`. */
  readonly field: string;
  readonly value: unknown;
  /** What is wrong and what to do, in English. */
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a change is checked beside: its units, and the tables of the dataset. A check names as T the tables it reads; it is given all. */
export interface ChangeContext<T extends Table = never> {
  readonly tables: { readonly [X in T as X["name"]]: readonly RowOf<X>[] };
  readonly units: { readonly ids: readonly string[]; within(id: string): ReadonlySet<string> };
}

type Shape = Readonly<Record<string, z.ZodType>>;
type ChangeSchema<K extends string, S extends Shape> = z.ZodObject<{ kind: z.ZodLiteral<K> } & S, z.core.$strict>;
type ChangeOf<K extends string, S extends Shape> = z.output<ChangeSchema<K, S>>;

/** A kind of scenario change: the one definition that schema, checks, words and forms share. */
export interface ChangeKind<K extends string = string, S extends Shape = Shape, C extends string = string> {
  readonly kind: K;
  readonly title: Names;
  /** Null for a choice that is no number. */
  readonly nature: ChangeNature | null;
  readonly reach: ChangeReach;
  /** Fields that name ids, in the order they are checked. */
  readonly names: Readonly<Record<string, IdsNamed>>;
  /** Codes of what `check` can find. */
  readonly codes: readonly C[];
  readonly schema: ChangeSchema<K, S>;
  /** Finds what is wrong with a change of this kind by itself or beside a dataset. */
  check(change: object, context: ChangeContext): readonly ChangeProblem<C>[];
  /** Whether two changes of this kind, in the same places and years, decide the same thing. */
  decidesSame(one: object, other: object): boolean;
}

const OCCUPATIONS: IdsNamed = { what: "occupation", called: "occupation", table: "occupations", column: "id" };
const UNITS: IdsNamed = { what: "unit", called: "unit", table: "units", column: "id" };

/** Builds a kind of change. Its schema is strict: an unknown field is a finding. */
export function defineChange<const K extends string, const S extends Shape, const C extends string = never>(definition: {
  readonly kind: K;
  readonly title: Names;
  /** What the change does, for those who read the schema. */
  readonly description?: string;
  readonly fields: S;
  /** A kind with an operation says what its parameter can be. */
  readonly nature: "operation" extends keyof NoInfer<S> ? ChangeNature : null;
  readonly reach: "units" extends keyof NoInfer<S> ? "units" | "country" : "scenario";
  /** Fields that name ids of a table, besides occupations and units. */
  readonly names?: { readonly [F in keyof NoInfer<S>]?: IdsNamed };
  readonly codes?: readonly C[];
  check?(change: ChangeOf<NoInfer<K>, NoInfer<S>>, context: ChangeContext): readonly ChangeProblem<NoInfer<C>>[];
  /** Left out: any two do. */
  decidesSame?(one: ChangeOf<NoInfer<K>, NoInfer<S>>, other: ChangeOf<NoInfer<K>, NoInfer<S>>): boolean;
}): ChangeKind<K, S, C> {
  const { kind, title, description, fields, nature, reach, names, codes, check, decidesSame } = definition;
  const schema = z.strictObject({ kind: z.literal(kind), ...fields }) as unknown as ChangeSchema<K, S>;
  return {
    kind,
    title,
    nature,
    reach,
    names: {
      ...("occupations" in fields && { occupations: OCCUPATIONS }),
      ...("units" in fields && { units: UNITS }),
      ...(names as Readonly<Record<string, IdsNamed>> | undefined),
    },
    codes: codes ?? [],
    schema: description === undefined ? schema : schema.describe(description),
    // A change is handed to its own kind alone.
    check: (change, context) => check?.(change as ChangeOf<K, S>, context) ?? [],
    decidesSame: (one, other) => decidesSame?.(one as ChangeOf<K, S>, other as ChangeOf<K, S>) ?? true,
  };
}
