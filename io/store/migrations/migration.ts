/** One step of the schema: SQL that runs once, in order, and is never edited afterwards. */
export interface Migration {
  /** Number and name; migrations run in this order. */
  readonly name: string;
  /** Statements without schema names: they run with the schema of Framsyn first in the search path. */
  readonly statements: readonly string[];
}
