/** A real PostgreSQL server for the tests of other rooms; the import rules let only tests use it. */
export { startPostgres, type TestPostgres, whyNoPostgres } from "../postgres.test-support.ts";
