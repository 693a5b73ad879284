/**
 * What can go wrong with the store itself, with a stable code.
 *
 * - `locked`: another process has the data folder open.
 * - `folder`: the data folder cannot be made or written, or what is in it cannot be opened.
 * - `forbidden`: the PostgreSQL user may not create the schema.
 * - `newer-store`: the store was written by a newer Framsyn.
 * - `changed-migration`: the store was made by other migrations than these.
 * - `old-server`: the PostgreSQL server is older than 16.
 * - `unreachable`: the PostgreSQL server does not answer or refuses the sign-in.
 */
export type StoreErrorCode = "locked" | "folder" | "forbidden" | "newer-store" | "changed-migration" | "old-server" | "unreachable";

/** A failure to open the store; the message says what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
