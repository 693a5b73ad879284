import { type DatabaseConnection, type Dialect, PGliteDialect, type PGliteDialectConfig, PGliteDriver } from "kysely";

/**
 * PGlite has one connection. The driver hands it to whoever asks, also in the middle of someone else's transaction: a plain query would
 * then join that transaction and be rolled back with it, and two transactions at once would wait for each other for ever. This driver
 * lets one user in at a time, for as long as a query or a whole transaction lasts.
 */
class OneAtATimeDriver extends PGliteDriver {
  #last: Promise<void> = Promise.resolve();
  #release: (() => void) | undefined;
  #closed = false;

  override async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#closed) throw new Error("The database is closed.");
    const before = this.#last;
    const turn = Promise.withResolvers<void>();
    this.#last = turn.promise;
    await before;
    this.#release = turn.resolve;
    return super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    this.#release?.();
  }

  /** Lets those who are in line finish, lets nobody else in, and closes the database: PGlite fails when closed in the middle of a query. */
  override async destroy(): Promise<void> {
    this.#closed = true;
    await this.#last;
    await super.destroy();
  }
}

/** Builds the Kysely dialect of the embedded store: PGlite, one user at a time. */
export function embeddedDialect(config: PGliteDialectConfig): Dialect {
  const dialect = new PGliteDialect(config);
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => new OneAtATimeDriver(config),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}
