/** Stores for the tests of other rooms, a real PostgreSQL server among them; the import rules let only tests use them. */
export { everyKind } from "../places.test-support.ts";
export { startPostgres, type TestPostgres, whyNoPostgres } from "../postgres.test-support.ts";
export { writeAndKill } from "../write-and-kill.test-support.ts";
